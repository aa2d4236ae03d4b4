package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a part of a document as XML, as an office program does: in whatever quotes and whatever encoding it stands. Names are taken without their prefix,
 * which can be anything, so that what is refused is refused in each vocabulary.
 */
final class Xmldeel extends DefaultHandler {

    /** What the two standards allow; in another encoding a reader could see other marks than this one does. */
    private static final Set<String> CODERINGEN = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    private static final int DIEPST = 500;

    private final Consumer<Xmlelement> bezoek;
    private final StringBuilder tekst = new StringBuilder();
    private Locator plaats;
    private int diepte;

    private Xmldeel(Consumer<Xmlelement> bezoek) {
        this.bezoek = bezoek;
    }

    /**
     * @param inhoud the part
     * @param bezoek is told each element when it opens, and with its text when it closes; throws {@link Geweigerd} when it may not be there
     * @throws IOException when it is no XML, or refers to something outside of itself
     */
    static void lees(byte[] inhoud, Consumer<Xmlelement> bezoek) throws IOException {
        try {
            SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader lezer = fabriek.newSAXParser().getXMLReader();
            Xmldeel deel = new Xmldeel(bezoek);
            lezer.setContentHandler(deel);
            lezer.setErrorHandler(deel);
            lezer.parse(new InputSource(new ByteArrayInputStream(inhoud)));
        } catch (SAXException | Geweigerd nietGoed) {
            throw new IOException(nietGoed);
        } catch (ParserConfigurationException nooit) {
            throw new IllegalStateException(nooit);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startElement(String ruimte, String lokaal, String naam, Attributes eigenschappen) throws SAXException {
        if (diepte == 0) {
            eisCodering();
        }
        if (++diepte > DIEPST) {
            throw new SAXException("too deep");
        }
        tekst.setLength(0);
        bezoek.accept(new Xmlelement(Xmlelement.zonderVoorvoegsel(naam), false, eigenschappen, ""));
    }

    @Override
    public void characters(char[] tekens, int begin, int lengte) {
        tekst.append(tekens, begin, lengte);
    }

    @Override
    public void endElement(String ruimte, String lokaal, String naam) {
        diepte--;
        bezoek.accept(new Xmlelement(Xmlelement.zonderVoorvoegsel(naam), true, null, tekst.toString()));
        tekst.setLength(0);
    }

    @Override
    public void fatalError(SAXParseException fout) throws SAXException {
        throw fout;
    }

    private void eisCodering() throws SAXException {
        String codering = ((Locator2) plaats).getEncoding();
        if (codering != null && !CODERINGEN.contains(codering.toUpperCase(Locale.ROOT))) {
            throw new SAXException("another encoding");
        }
    }

    /** Says that an element may not be in a document. */
    static final class Geweigerd extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Geweigerd(String wat) {
            super(wat);
        }
    }
}
