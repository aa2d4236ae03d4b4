package nl.samenspraak.toegang.zegel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The tree as tiles of 256 hashes (C2SP tlog-tiles): those of level 0 hold the hashes of the leaves, those above it one hash for each full tile
 * below. To add leaves only the last tile of each level is needed, however large the tree.
 */
final class Tegels {

    /** How many hashes a full tile has. */
    static final int BREEDTE = 256;

    private static final int HOOGTE = 8;

    private final Function<Plek, byte[]> bron;
    private final Map<Plek, byte[]> geladen = new HashMap<>();
    private final Map<Plek, byte[]> gewijzigd = new LinkedHashMap<>();
    private long grootte;

    /**
     * @param niveau level, 0 for the leaves
     * @param tegel which tile of that level, from 0
     */
    record Plek(int niveau, long tegel) {}

    /**
     * @param grootte how many leaves there are
     * @param bron gives a tile of it
     */
    Tegels(long grootte, Function<Plek, byte[]> bron) {
        this.grootte = grootte;
        this.bron = bron;
    }

    long grootte() {
        return grootte;
    }

    /** @return the tiles that were begun or grew, each at the length that it has now */
    Map<Plek, byte[]> gewijzigd() {
        return gewijzigd;
    }

    /** What was changed is kept, or was looked at: only the last tile of each level is needed still. */
    void vergeet() {
        gewijzigd.clear();
        geladen.keySet().removeIf(plek -> plek.tegel() != aantal(plek.niveau()) / BREEDTE);
    }

    void voegToe(byte[] blad) {
        zet(0, grootte, blad);
        grootte++;
    }

    private void zet(int niveau, long plaats, byte[] hash) {
        Plek plek = new Plek(niveau, plaats / BREEDTE);
        int in = (int) (plaats % BREEDTE);
        byte[] tegel = Arrays.copyOf(in == 0 ? new byte[0] : laad(plek), (in + 1) * Boom.HASH);
        System.arraycopy(hash, 0, tegel, in * Boom.HASH, Boom.HASH);
        geladen.put(plek, tegel);
        gewijzigd.put(plek, tegel);
        if (in + 1 == BREEDTE) {
            zet(niveau + 1, plek.tegel(), vol(tegel, 0, BREEDTE));
        }
    }

    /** @return the root of the tree as it is now */
    byte[] wortel() {
        return wortel(grootte);
    }

    /**
     * @param zoals how many leaves the tree had
     * @return the root that it had then
     */
    byte[] wortel(long zoals) {
        return zoals == 0 ? Boom.leeg() : deel(0, zoals);
    }

    /** @return the hash of a leaf */
    byte[] blad(long plaats) {
        return hash(0, plaats);
    }

    /**
     * @param plaats where the leaf stands
     * @param zoals how many leaves the tree had
     * @return the hashes beside it, from the leaf to the root (RFC 9162, 2.1.3.1)
     */
    List<byte[]> pad(long plaats, long zoals) {
        List<byte[]> pad = new ArrayList<>();
        long van = 0;
        long tot = zoals;
        while (tot - van > 1) {
            long midden = van + Long.highestOneBit(tot - van - 1);
            if (plaats < midden) {
                pad.add(0, deel(midden, tot));
                tot = midden;
            } else {
                pad.add(0, deel(van, midden));
                van = midden;
            }
        }
        return pad;
    }

    private byte[] deel(long van, long tot) {
        long lang = tot - van;
        if (Long.bitCount(lang) == 1) {
            int hoog = Long.numberOfTrailingZeros(lang);
            int niveau = hoog / HOOGTE;
            int breed = 1 << hoog % HOOGTE;
            long eerste = van >> niveau * HOOGTE;
            return vol(laad(new Plek(niveau, eerste / BREEDTE)), (int) (eerste % BREEDTE), breed);
        }
        long midden = van + Long.highestOneBit(lang - 1);
        return Boom.tak(deel(van, midden), deel(midden, tot));
    }

    /** The hash over so many neighbours in a tile; a power of two. */
    private static byte[] vol(byte[] tegel, int eerste, int breed) {
        if (breed == 1) {
            return Arrays.copyOfRange(tegel, eerste * Boom.HASH, (eerste + 1) * Boom.HASH);
        }
        int half = breed / 2;
        return Boom.tak(vol(tegel, eerste, half), vol(tegel, eerste + half, half));
    }

    private byte[] hash(int niveau, long plaats) {
        return vol(laad(new Plek(niveau, plaats / BREEDTE)), (int) (plaats % BREEDTE), 1);
    }

    private byte[] laad(Plek plek) {
        return geladen.computeIfAbsent(plek, bron);
    }

    private long aantal(int niveau) {
        return grootte >> niveau * HOOGTE;
    }
}
