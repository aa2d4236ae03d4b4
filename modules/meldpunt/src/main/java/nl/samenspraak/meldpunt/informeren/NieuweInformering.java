package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.signaal.Sluiting;

/**
 * That the betrokkene was told of the melding, or that this is postponed (R-MEL-12).
 *
 * @param keuze which of the two, or {@code null} when that was not said
 * @param dag when told: on which day; when postponed: the day on which it is looked at again; or {@code null}
 * @param wijze how the betrokkene was told, or {@code null}
 * @param grond the code of the ground on which it is postponed, or {@code null}
 * @param reden why that ground holds here, or empty
 * @param persoon whom of those it is about; {@code null} when there is only one
 * @param vertegenwoordiger who heard it for a child, and why that one speaks for it (R-ALG-17); empty for somebody who heard it himself
 */
public record NieuweInformering(
        Keuze keuze,
        LocalDate dag,
        Contactwijze wijze,
        String grond,
        String reden,
        PersoonId persoon,
        String vertegenwoordiger)
        implements Serializable {

    /** The most characters in {@link #vertegenwoordiger}. */
    public static final int LANGSTE_VERTEGENWOORDIGER = 200;

    /** Told, or postponed; or what was recorded before was wrong. */
    public enum Keuze {
        GEINFORMEERD,
        UITGESTELD,
        /** Recorded beside what was wrong, and never chosen instead of it. */
        HERROEPEN
    }

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuweInformering {
        reden = Invoer.alinea(reden, Sluiting.LANGSTE_TOELICHTING);
        vertegenwoordiger = Invoer.regel(vertegenwoordiger, LANGSTE_VERTEGENWOORDIGER);
    }

    /**
     * @param dag on which day
     * @param wijze how
     * @return that the betrokkene was told
     */
    public static NieuweInformering geinformeerd(LocalDate dag, Contactwijze wijze) {
        return new NieuweInformering(Keuze.GEINFORMEERD, dag, wijze, null, "", null, "");
    }

    /**
     * @param herzienOp the day on which it is looked at again
     * @param grond the code of the ground
     * @param reden why that ground holds here
     * @return that it is postponed
     */
    public static NieuweInformering uitgesteld(LocalDate herzienOp, String grond, String reden) {
        return new NieuweInformering(Keuze.UITGESTELD, herzienOp, null, grond, reden, null, "");
    }

    /**
     * @param wie whom of those it is about
     * @return the same, of that one
     */
    public NieuweInformering voor(PersoonId wie) {
        return new NieuweInformering(keuze, dag, wijze, grond, reden, wie, vertegenwoordiger);
    }

    /**
     * @param wie who heard it for a child, and why that one speaks for it
     * @return the same, told to that one
     */
    public NieuweInformering aan(String wie) {
        return new NieuweInformering(keuze, dag, wijze, grond, reden, persoon, wie);
    }
}
