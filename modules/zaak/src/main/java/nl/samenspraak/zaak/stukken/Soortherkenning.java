package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its bytes what a file is; its name says nothing here. */
final class Soortherkenning {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Soortherkenning() {}

    /** @return what it is; empty when it is something that nobody can choose, or hides behind what it seems to be */
    static Optional<Bestandsoort> herken(byte[] inhoud) {
        String mediatype = mediatype(inhoud);
        if (Pakket.is(inhoud)) {
            return Pakket.soort(inhoud);
        }
        return switch (mediatype) {
            // Some readers look for a PDF further on; what stands before it would be something else to another.
            case "application/pdf" -> als(Bestandsoort.PDF, begintMet(inhoud, PDF));
            case "image/jpeg" -> als(Bestandsoort.JPEG, Beeldinhoud.isJpeg(inhoud));
            case "image/png" -> als(Bestandsoort.PNG, Beeldinhoud.isPng(inhoud));
            // Also a message that somebody copied: what it is called at its beginning makes it no less a text.
            case "text/plain", "message/rfc822" -> als(Bestandsoort.TXT, isTekst(inhoud));
            default -> Optional.empty();
        };
    }

    /** @return whether it is a picture of points or lines; one of text can hold a script */
    static boolean isBeeld(byte[] inhoud) {
        String mediatype = mediatype(inhoud);
        return mediatype.startsWith("image/") && !mediatype.contains("svg");
    }

    private static Optional<Bestandsoort> als(Bestandsoort soort, boolean klopt) {
        return klopt ? Optional.of(soort) : Optional.empty();
    }

    private static String mediatype(byte[] inhoud) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(inhoud), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
    }

    private static boolean begintMet(byte[] inhoud, byte[] begin) {
        return inhoud.length >= begin.length && Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
    }

    /** Text of an older computer is text too: then each byte is a sign, and none of them is a control. */
    private static boolean isTekst(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.chars().allMatch(Soortherkenning::isTeken);
        } catch (CharacterCodingException ouder) {
            for (byte teken : inhoud) {
                if (!isTeken(teken & 0xff)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isTeken(int teken) {
        return teken >= ' ' && teken != 0x7f || teken == '\n' || teken == '\r' || teken == '\t' || teken == '\f';
    }
}
