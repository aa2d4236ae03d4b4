package nl.samenspraak.toegang.sleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the application: a ring of master keys with versions from the environment ({@code SAMENSPRAAK_SLEUTEL}). What is made, is made
 * with the newest; what was made before, opens with the version that it names. Every use gets a key of its own, derived from the master key,
 * so that what is worked out for one use is worth nothing for another.
 *
 * <p>A hash cannot be made anew without what it is a hash of: of a secret that a melder has, or of a line in the log, that is gone or may not
 * change. So the key under the hashes of each version outlives its master key: {@link Sleutelarchief} keeps it, locked away with the newest.
 */
@ApplicationScoped
public class Sleutelbos {

    private static final String HMAC = "HmacSHA256";

    private final Map<String, SecretKey> afgeleid = new ConcurrentHashMap<>();
    private final Map<String, Mac> rekenaars = new ConcurrentHashMap<>();
    private final NavigableMap<Integer, byte[]> hoofdsleutels = new ConcurrentSkipListMap<>();
    private final NavigableMap<Integer, byte[]> wortels = new ConcurrentSkipListMap<>();

    protected Sleutelbos() {}

    @Inject
    Sleutelbos(Hoofdsleutel hoofdsleutel) {
        this(hoofdsleutel.versies());
    }

    /** @param hoofdsleutels the master keys by version; at least one */
    public Sleutelbos(Map<Integer, byte[]> hoofdsleutels) {
        this.hoofdsleutels.putAll(hoofdsleutels);
        hoofdsleutels.forEach((versie, sleutel) -> wortels.put(versie, leidAf(sleutel, versie, "hmac")));
    }

    /** @return the newest version: what is made now, is made with it, and names it */
    public int versie() {
        return hoofdsleutels.lastKey();
    }

    /**
     * @param versie the version of the master key
     * @param gebruik what the key is for, for instance {@code bsn-opslag}
     * @return a 256 bit AES key for that use alone
     * @throws IllegalStateException when there is no such master key in the environment
     */
    public SecretKey versleutelsleutel(int versie, String gebruik) {
        byte[] sleutel = hoofdsleutels.get(versie);
        if (sleutel == null) {
            throw new IllegalStateException("SAMENSPRAAK_SLEUTEL heeft geen versie " + versie);
        }
        return afgeleid.computeIfAbsent(
                versie + ":" + gebruik, label -> new SecretKeySpec(leidAf(sleutel, versie, "aes:" + gebruik), "AES"));
    }

    /**
     * Computes a keyed hash with the newest version: the same content gives the same hash under the same use, and nobody without the key can
     * make or guess it.
     *
     * @param gebruik what the hash is for, for instance {@code bsn-zoeken}
     * @param inhoud what is hashed
     * @return 32 bytes
     */
    public byte[] hmac(String gebruik, byte[] inhoud) {
        return hmac(versie(), gebruik, inhoud);
    }

    /**
     * Computes a keyed hash with one version, also with one of which the master key is gone.
     *
     * @param versie which
     * @param gebruik what the hash is for
     * @param inhoud what is hashed
     * @return 32 bytes
     * @throws IllegalStateException when there never was such a version
     */
    public byte[] hmac(int versie, String gebruik, byte[] inhoud) {
        byte[] wortel = wortels.get(versie);
        if (wortel == null) {
            throw new IllegalStateException("Er is geen sleutel met versie " + versie);
        }
        return kopie(rekenaars.computeIfAbsent(
                        versie + ":" + gebruik,
                        label -> rekenaar(rekenaar(wortel).doFinal(gebruik.getBytes(StandardCharsets.UTF_8)))))
                .doFinal(inhoud);
    }

    /**
     * @param versie a version
     * @return whether hashes of that version can be computed
     */
    public boolean kent(int versie) {
        return wortels.containsKey(versie);
    }

    /**
     * Computes the keyed hash with each version, to find what was stored under any of them.
     *
     * @param gebruik what the hash is for
     * @param inhoud what is hashed
     * @return the hashes, that of the newest version first
     */
    public List<byte[]> hmacs(String gebruik, byte[] inhoud) {
        List<byte[]> alle = new ArrayList<>();
        wortels.descendingKeySet().forEach(versie -> alle.add(hmac(versie, gebruik, inhoud)));
        return alle;
    }

    /** @return the version with which this database began: what may never change, is made with it */
    int eersteVersie() {
        return wortels.firstKey();
    }

    /** @return the versions of which the environment has the master key */
    NavigableMap<Integer, byte[]> wortelsVanNu() {
        NavigableMap<Integer, byte[]> van = new ConcurrentSkipListMap<>(wortels);
        van.keySet().retainAll(hoofdsleutels.keySet());
        return van;
    }

    /** Takes over the keys under the hashes of versions of which the master key is gone. */
    void neemOver(Map<Integer, byte[]> eerdere) {
        wortels.putAll(eerdere);
    }

    private static byte[] leidAf(byte[] sleutel, int versie, String label) {
        return rekenaar(sleutel).doFinal(("samenspraak|" + versie + "|" + label).getBytes(StandardCharsets.UTF_8));
    }

    private static Mac rekenaar(byte[] sleutel) {
        try {
            Mac rekenaar = Mac.getInstance(HMAC);
            rekenaar.init(new SecretKeySpec(sleutel, HMAC));
            return rekenaar;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De JVM kent " + HMAC + " niet", e);
        }
    }

    /** A copy, because one can do one thing at a time; making one anew for each line costs more than the hash itself. */
    private static Mac kopie(Mac voorbeeld) {
        try {
            return (Mac) voorbeeld.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("De JVM kan " + HMAC + " niet kopieren", e);
        }
    }
}
