package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against PDF/A-2a and PDF/UA-1 with veraPDF, the validator of the standards' own makers. */
public final class Keurmeester {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Keurmeester() {}

    /** @throws AssertionError that names every rule of PDF/A-2a or PDF/UA-1 that the document breaks */
    public static void eisDeStandaarden(byte[] pdf) {
        assertThat(gebreken(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(gebreken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    static List<String> gebreken(byte[] pdf, PDFAFlavour standaard) {
        try (PDFAParser lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standaard);
                PDFAValidator keuring = Foundries.defaultInstance().createValidator(standaard, false)) {
            ValidationResult uitslag = keuring.validate(lezer);
            List<String> gebreken = new ArrayList<>();
            for (TestAssertion bewering : uitslag.getTestAssertions()) {
                if (bewering.getStatus() == TestAssertion.Status.FAILED) {
                    gebreken.add(bewering.getRuleId().getClause() + "-"
                            + bewering.getRuleId().getTestNumber() + " " + bewering.getMessage());
                }
            }
            if (!uitslag.isCompliant() && gebreken.isEmpty()) {
                gebreken.add("niet conform");
            }
            return gebreken;
        } catch (Exception e) {
            throw new IllegalStateException("Niet te keuren", e);
        }
    }
}
