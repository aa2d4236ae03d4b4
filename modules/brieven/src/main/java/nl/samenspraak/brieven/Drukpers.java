package nl.samenspraak.brieven;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

/** Turns a page of XHTML into a PDF that keeps to PDF/A-2a and PDF/UA-1. It fetches nothing: everything is in the page or in this module. */
final class Drukpers {

    private static final int GEWOON = 400;
    private static final int VET = 700;

    static {
        // It tells every step it takes; what goes wrong is enough.
        XRLog.listRegisteredLoggers().forEach(naam -> XRLog.setLevel(naam, Level.WARNING));
    }

    private final byte[] kleurprofiel =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] druk(String xhtml) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PdfRendererBuilder pers = new PdfRendererBuilder();
        pers.useFastMode();
        pers.usePdfUaAccessibility(true);
        pers.usePdfAConformance(PdfAConformance.PDFA_2_A);
        pers.useColorProfile(kleurprofiel);
        List.of(Letters.GEWOON, Letters.BREED).forEach(type -> {
            pers.useFont(type::gewoon, type.naam(), GEWOON, FontStyle.NORMAL, true);
            pers.useFont(type::vet, type.naam(), VET, FontStyle.NORMAL, true);
        });
        pers.useUriResolver((basis, adres) -> null);
        pers.withProducer("Samenspraak");
        pers.withHtmlContent(xhtml, null);
        pers.toStream(uit);
        try {
            pers.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
