package nl.samenspraak.meldpunt.statuscode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Makes and compares the keyed hash of a {@link Statuscode}. A quick hash will do, unlike for a password: the code is drawn, not thought up,
 * and without the key there is nothing to try it on.
 */
@ApplicationScoped
public class Statuscontrole {

    private static final String GEBRUIK = "statuscode";

    private Sleutelbos sleutels;

    Statuscontrole() {
        // The container makes its proxy with this.
    }

    @Inject
    public Statuscontrole(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /**
     * @param nummer the number of a melding
     * @param code the code of its melder
     * @return what is kept of it, in hexadecimal digits
     */
    public String hash(Meldingnummer nummer, Statuscode code) {
        return HexFormat.of().formatHex(sleutels.hmac(GEBRUIK, inhoud(nummer, code)));
    }

    /**
     * Takes as long for a number that does not exist as for a code that is wrong. Whichever version of the key it was kept under.
     *
     * @param hash what is kept of the code; empty when there is no such melding, or it has no code
     * @param nummer the number that was given
     * @param code the code that was given
     * @return whether they belong together
     */
    public boolean klopt(Optional<String> hash, Meldingnummer nummer, Statuscode code) {
        byte[] bewaard = hash.map(HexFormat.of()::parseHex).orElseGet(() -> new byte[0]);
        boolean klopt = false;
        for (byte[] gegeven : sleutels.hmacs(GEBRUIK, inhoud(nummer, code))) {
            klopt |= MessageDigest.isEqual(bewaard, gegeven);
        }
        return klopt;
    }

    private static byte[] inhoud(Meldingnummer nummer, Statuscode code) {
        return (nummer + "|" + code.tekens()).getBytes(StandardCharsets.UTF_8);
    }
}
