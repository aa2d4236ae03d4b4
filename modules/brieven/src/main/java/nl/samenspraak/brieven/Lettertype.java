package nl.samenspraak.brieven;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that comes with this module, in two weights that have the same letters. */
final class Lettertype {

    private final String naam;
    private final byte[] gewoon;
    private final byte[] vet;
    private final CmapLookup tekens;

    Lettertype(String naam, String bestand) {
        this.naam = naam;
        gewoon = lees("font/" + bestand + "-Regular.ttf");
        vet = lees("font/" + bestand + "-Bold.ttf");
        tekens = tekens(gewoon);
    }

    /** As a style sheet calls it. */
    String naam() {
        return naam;
    }

    InputStream gewoon() {
        return new ByteArrayInputStream(gewoon);
    }

    InputStream vet() {
        return new ByteArrayInputStream(vet);
    }

    boolean heeft(int teken) {
        return tekens.getGlyphId(teken) > 0;
    }

    private static CmapLookup tekens(byte[] bestand) {
        try (TrueTypeFont letter = new TTFParser().parse(new RandomAccessReadBuffer(bestand))) {
            return letter.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lees(String naam) {
        try (InputStream bron = Lettertype.class.getResourceAsStream(naam)) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
