package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Taaksoort;

/**
 * What a question turned out to be.
 *
 * @param naar which kind of task it becomes; {@code null} when none was chosen
 * @param reden why, when it stays with the college
 * @param organisatie to whom it goes, when it becomes a service for which no decision is needed
 * @param gehoord whether the client heard what goes to whom
 * @param gegeven whether the helper has it
 */
public record NieuweOmlabeling(Taaksoort naar, String reden, String organisatie, boolean gehoord, boolean gegeven)
        implements Serializable {

    /** The most characters of the name of an organisation. */
    public static final int LANGSTE_ORGANISATIE = 120;

    /** The most characters of the reason. */
    public static final int LANGSTE_REDEN = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweOmlabeling {
        reden = naar == Taaksoort.TOELEIDING ? Invoer.alinea(reden, LANGSTE_REDEN) : "";
        organisatie = naar == Taaksoort.VRIJ_TOEGANKELIJK ? Invoer.regel(organisatie, LANGSTE_ORGANISATIE) : "";
    }

    /** @return whether what is here moves to the dossier of a helper */
    boolean gaatWeg() {
        return naar == Taaksoort.VRIJ_TOEGANKELIJK;
    }
}
