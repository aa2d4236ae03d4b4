package nl.samenspraak.personen.inlezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;

/**
 * Reads files with persoonslijsten into the register, as the application itself and for the purpose {@code register-bijhouden}.
 */
@ApplicationScoped
public class Inlezing {

    private static final String DOEL = "register-bijhouden";

    private Overname overname;
    private SqlInleesregister register;
    private LandelijkeTabellen tabellen;
    private Aanwezige aanwezige;
    private Doelbindingen doelbindingen;
    private Clock klok;

    protected Inlezing() {}

    @Inject
    Inlezing(
            Overname overname,
            SqlInleesregister register,
            LandelijkeTabellen tabellen,
            Aanwezige aanwezige,
            Doelbindingen doelbindingen,
            Clock klok) {
        this.overname = overname;
        this.register = register;
        this.tabellen = tabellen;
        this.aanwezige = aanwezige;
        this.doelbindingen = doelbindingen;
        this.klok = klok;
    }

    /**
     * Reads one file. Reading it again changes nothing.
     *
     * @param inhoud the file; the caller closes it
     * @param naam its name, for the report
     * @param zelfdePersoon the lines of which the operator knows that they are about whom the register has with that BSN
     * @return what came of it
     * @throws OnleesbaarBestand when it is not a file of persoonslijsten, or cannot be read to its end; what came before is kept
     */
    @ActivateRequestContext
    public Inleesverslag lees(InputStream inhoud, String naam, Set<Long> zelfdePersoon) {
        MessageDigest hash = sha256();
        Inleesverslag verslag = aanwezige.alsSysteem(
                () -> lees(new DigestInputStream(inhoud, hash), hash, naam, new Leesstand(zelfdePersoon)));
        register.voegToe(verslag);
        return verslag;
    }

    /**
     * Reads one file of which nobody answered a question yet.
     *
     * @param inhoud the file; the caller closes it
     * @param naam its name, for the report
     * @return what came of it
     * @throws OnleesbaarBestand when it is not a file of persoonslijsten, or cannot be read to its end; what came before is kept
     */
    @ActivateRequestContext
    public Inleesverslag lees(InputStream inhoud, String naam) {
        return lees(inhoud, naam, Set.of());
    }

    private Inleesverslag lees(InputStream inhoud, MessageDigest hash, String naam, Leesstand stand) {
        Leesbeurt beurt =
                new Leesbeurt(batch -> overname.neemOver(batch, stand, doelbindingen.voorTaak(DOEL)), tabellen, klok);
        beurt.lees(new Brpbestand(inhoud));
        return beurt.verslag(naam, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("De JVM kent SHA-256 niet", e);
        }
    }
}
