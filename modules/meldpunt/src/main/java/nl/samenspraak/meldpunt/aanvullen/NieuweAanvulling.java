package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Signaal;

/**
 * Something to add to a melding.
 *
 * @param soort what it is; {@code null} when that was not said
 * @param dag on which day it was; {@code null} when that was not said
 * @param wijze how somebody was to be reached; {@code null} when it was no contact, or was not said
 * @param verteld whether the betrokkene was told that there is a melding; {@code null} when he was not spoken to, or that was not said
 * @param tekst what, in words; may be empty for an attempt that failed and for danger
 * @param nood what came of danger; {@code null} for everything else
 * @param verbetert the key of what was recorded wrong, and for which this stands; {@code null} when nothing was
 */
public record NieuweAanvulling(
        Aanvulsoort soort,
        LocalDate dag,
        Contactwijze wijze,
        Boolean verteld,
        String tekst,
        Noodoverdracht nood,
        UUID verbetert)
        implements Serializable {

    /** The most characters in {@link #tekst}: as much as in what was reported. */
    public static final int LANGSTE = Signaal.LANGSTE_INHOUD;

    /** Something that is not about danger; the parameters are those of the record. */
    public NieuweAanvulling(Aanvulsoort soort, LocalDate dag, Contactwijze wijze, Boolean verteld, String tekst) {
        this(soort, dag, wijze, verteld, tekst, null, null);
    }

    /**
     * @param fout the key of what was recorded wrong; {@code null} when nothing was
     * @return the same, in its place
     */
    public NieuweAanvulling inPlaatsVan(UUID fout) {
        return new NieuweAanvulling(soort, dag, wijze, verteld, tekst, nood, fout);
    }

    /**
     * @param dag on which day
     * @param nood what came of it
     * @param verbetert the key of what was recorded wrong; {@code null} when nothing was
     * @return that there was danger
     */
    public static NieuweAanvulling gevaar(LocalDate dag, Noodoverdracht nood, UUID verbetert) {
        return new NieuweAanvulling(Aanvulsoort.GEVAAR, dag, null, null, nood.gezegd(), nood, verbetert);
    }

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long */
    public NieuweAanvulling {
        tekst = Invoer.alinea(tekst, LANGSTE);
    }
}
