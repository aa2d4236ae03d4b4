package nl.samenspraak.web.deur;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** A file in a form, as Faces asks for it. It is a part of the body that was read at the door, and stands nowhere else. */
final class Gestuurdbestand implements Part {

    private final Meerdelig.Deel deel;
    private final byte[] inhoud;

    /**
     * @param deel which part
     * @param inhoud the whole body
     */
    Gestuurdbestand(Meerdelig.Deel deel, byte[] inhoud) {
        this.deel = deel;
        this.inhoud = inhoud;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(inhoud, deel.vanaf(), deel.lengte());
    }

    @Override
    public String getContentType() {
        return deel.soort();
    }

    @Override
    public String getName() {
        return deel.naam();
    }

    @Override
    public String getSubmittedFileName() {
        return deel.bestand();
    }

    @Override
    public long getSize() {
        return deel.lengte();
    }

    /** Nothing of it is written on a disk. */
    @Override
    public void write(String naam) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete() {
        // It goes with the request.
    }

    @Override
    public String getHeader(String naam) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String naam) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
