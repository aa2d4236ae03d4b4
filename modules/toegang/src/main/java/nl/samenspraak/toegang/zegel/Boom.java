package nl.samenspraak.toegang.zegel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of a Merkle tree (RFC 9162, 2.1.1): a leaf and a node begin differently, so that the one never passes for the other. */
final class Boom {

    /** How long a hash is. */
    static final int HASH = 32;

    private static final byte BLAD = 0;
    private static final byte TAK = 1;

    private Boom() {}

    /** The root of a tree without leaves. */
    static byte[] leeg() {
        return sha256().digest();
    }

    static byte[] blad(byte[] inhoud) {
        MessageDigest hash = sha256();
        hash.update(BLAD);
        return hash.digest(inhoud);
    }

    static byte[] tak(byte[] links, byte[] rechts) {
        MessageDigest hash = sha256();
        hash.update(TAK);
        hash.update(links);
        return hash.digest(rechts);
    }

    /**
     * The root that follows from a leaf and its path (RFC 9162, 2.1.3.2).
     *
     * @param blad hash of the leaf
     * @param plaats where it stands, from 0
     * @param grootte how many leaves the tree has
     * @param pad the hashes beside it, from the leaf to the root
     * @return the root; not that of the tree when anything is wrong
     * @throws IllegalArgumentException when a path to that place is not so long
     */
    static byte[] wortel(byte[] blad, long plaats, long grootte, List<byte[]> pad) {
        long links = plaats;
        long laatste = grootte - 1;
        byte[] hash = blad;
        for (byte[] naast : pad) {
            if (laatste == 0) {
                throw new IllegalArgumentException("Het pad is te lang");
            }
            if ((links & 1) == 1 || links == laatste) {
                hash = tak(naast, hash);
                while ((links & 1) == 0 && links != 0) {
                    links >>= 1;
                    laatste >>= 1;
                }
            } else {
                hash = tak(hash, naast);
            }
            links >>= 1;
            laatste >>= 1;
        }
        if (laatste != 0) {
            throw new IllegalArgumentException("Het pad is te kort");
        }
        return hash;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("De JVM kent SHA-256 niet", e);
        }
    }
}
