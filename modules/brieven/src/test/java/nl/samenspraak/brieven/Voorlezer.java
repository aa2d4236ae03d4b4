package nl.samenspraak.brieven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: by its tree of tags, and not by where the ink is. veraPDF does not see an order that makes no sense. */
public final class Voorlezer {

    /** What is read out as one piece. */
    private static final Set<String> BLOKKEN = Set.of("P", "H1", "H2", "H3", "LBody", "Lbl", "TH", "TD");

    private final Map<PDPage, Map<Integer, String>> teksten = new HashMap<>();
    private final List<String> gelezen = new ArrayList<>();

    private Voorlezer() {}

    /** @return what is read out, piece by piece, each with its tag before it: "P Geachte mevrouw Verhoeven,"; "BUITEN ..." for text in no piece */
    public static List<String> lees(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Voorlezer lezer = new Voorlezer();
            lezer.loop(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return lezer.gelezen;
        } catch (IOException e) {
            throw new IllegalStateException("Niet voor te lezen", e);
        }
    }

    private void loop(PDStructureNode knoop, PDPage bladzijde) throws IOException {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement element) {
                PDPage hier = element.getPage() == null ? bladzijde : element.getPage();
                if (BLOKKEN.contains(element.getStandardStructureType())) {
                    lees(element.getStandardStructureType(), tekst(element, hier));
                } else {
                    loop(element, hier);
                }
            } else {
                lees("BUITEN", tekst(kind, bladzijde));
            }
        }
    }

    private void lees(String soort, String tekst) {
        String kaal = tekst.replaceAll("\\s+", " ").strip();
        if (!kaal.isEmpty()) {
            gelezen.add(soort + " " + kaal);
        }
    }

    private String tekst(Object deel, PDPage bladzijde) throws IOException {
        if (deel instanceof Integer nummer) {
            return van(bladzijde).getOrDefault(nummer, "");
        }
        if (deel instanceof PDMarkedContentReference verwijzing) {
            return van(verwijzing.getPage() == null ? bladzijde : verwijzing.getPage())
                    .getOrDefault(verwijzing.getMCID(), "");
        }
        StringBuilder tekst = new StringBuilder();
        if (deel instanceof PDStructureElement element) {
            PDPage hier = element.getPage() == null ? bladzijde : element.getPage();
            for (Object kind : element.getKids()) {
                tekst.append(tekst(kind, hier)).append(' ');
            }
        }
        return tekst.toString();
    }

    private Map<Integer, String> van(PDPage bladzijde) throws IOException {
        Map<Integer, String> bekend = teksten.get(bladzijde);
        if (bekend == null) {
            PDFMarkedContentExtractor lezer = new PDFMarkedContentExtractor();
            lezer.processPage(bladzijde);
            Map<Integer, String> nieuw = new HashMap<>();
            lezer.getMarkedContents().forEach(stuk -> verzamel(stuk, nieuw));
            teksten.put(bladzijde, nieuw);
            bekend = nieuw;
        }
        return bekend;
    }

    private static void verzamel(PDMarkedContent stuk, Map<Integer, String> teksten) {
        StringBuilder tekst = new StringBuilder();
        for (Object deel : stuk.getContents()) {
            if (deel instanceof TextPosition letter) {
                tekst.append(letter.getUnicode());
            } else if (deel instanceof PDMarkedContent binnen) {
                verzamel(binnen, teksten);
            }
        }
        teksten.merge(stuk.getMCID(), tekst.toString(), String::concat);
    }
}
