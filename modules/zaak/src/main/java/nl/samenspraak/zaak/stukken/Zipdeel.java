package nl.samenspraak.zaak.stukken;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A part of a package, as its list of contents and its own head both say that it is.
 *
 * @param naam how it is called
 * @param begin where its head begins
 * @param data where its bytes begin
 * @param ingepakt how many bytes it takes in the package
 * @param uitgepakt how many it says that it is
 * @param crc what is left of all its bytes
 * @param geperst whether it is compressed
 */
record Zipdeel(String naam, int begin, int data, int ingepakt, long uitgepakt, long crc, boolean geperst) {

    boolean isMap() {
        return naam.endsWith("/");
    }

    /**
     * @param pakket the whole package
     * @param meeste how many bytes may come out
     * @return its bytes
     * @throws IOException when they are more, or others than the package says
     */
    byte[] lees(byte[] pakket, long meeste) throws IOException {
        if (uitgepakt > meeste) {
            throw new IOException("too much");
        }
        byte[] uit = new byte[(int) uitgepakt];
        if (geperst) {
            pakUit(pakket, uit);
        } else if (ingepakt == uitgepakt) {
            System.arraycopy(pakket, data, uit, 0, ingepakt);
        } else {
            throw new IOException("another size");
        }
        CRC32 som = new CRC32();
        som.update(uit);
        if (som.getValue() != crc) {
            throw new IOException("another content");
        }
        return uit;
    }

    /** All of it and no more: bytes that one reader passes over are a part to another. */
    private void pakUit(byte[] pakket, byte[] uit) throws IOException {
        Inflater uitpakker = new Inflater(true);
        try {
            uitpakker.setInput(pakket, data, ingepakt);
            int n = 0;
            while (n < uit.length) {
                int erbij = uitpakker.inflate(uit, n, uit.length - n);
                if (erbij == 0) {
                    break;
                }
                n += erbij;
            }
            boolean meer = uitpakker.inflate(new byte[1]) > 0;
            if (meer || n < uit.length || !uitpakker.finished() || uitpakker.getBytesRead() != ingepakt) {
                throw new IOException("another size");
            }
        } catch (DataFormatException stuk) {
            throw new IOException(stuk);
        } finally {
            uitpakker.end();
        }
    }
}
