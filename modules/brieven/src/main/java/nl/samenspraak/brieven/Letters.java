package nl.samenspraak.brieven;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that a document is printed with: Atkinson Hyperlegible Next, made for people who see badly, with the letters of all European
 * languages that are written in Latin script. Both weights have the same letters.
 */
final class Letters {

    private static final String GEWOON = "font/AtkinsonHyperlegibleNext-Regular.ttf";
    private static final String VET = "font/AtkinsonHyperlegibleNext-Bold.ttf";
    private static final char ONBEKEND = '?';

    private final byte[] gewoon = lees(GEWOON);
    private final byte[] vet = lees(VET);
    private final CmapLookup tekens = tekens(gewoon);

    InputStream gewoon() {
        return new ByteArrayInputStream(gewoon);
    }

    InputStream vet() {
        return new ByteArrayInputStream(vet);
    }

    /** The same text in letters that there are: composed, without invisible signs, and a question mark for what cannot be printed. */
    String drukbaar(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        Normalizer.normalize(tekst, Normalizer.Form.NFC).codePoints().forEach(teken -> voegToe(uit, teken));
        return uit.toString();
    }

    private void voegToe(StringBuilder uit, int teken) {
        if (teken == '\n' || kan(teken)) {
            uit.appendCodePoint(teken);
        } else if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
            uit.append(' ');
        } else if (!onzichtbaar(teken)) {
            String gewoner = Normalizer.normalize(Character.toString(teken), Normalizer.Form.NFKD);
            boolean kanGewoner = gewoner.codePoints().allMatch(this::kan);
            uit.append(kanGewoner ? gewoner.replaceAll("[<>&\"]", "") : ONBEKEND);
        }
    }

    private boolean kan(int teken) {
        return !Character.isISOControl(teken) && tekens.getGlyphId(teken) > 0;
    }

    /** Marks on other letters, joiners, direction marks, soft hyphens, variation selectors, control characters. */
    private static boolean onzichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static CmapLookup tekens(byte[] bestand) {
        try (TrueTypeFont letter = new TTFParser().parse(new RandomAccessReadBuffer(bestand))) {
            return letter.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lees(String naam) {
        try (InputStream bron = Letters.class.getResourceAsStream(naam)) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
