package nl.samenspraak.coordinatie.beginnen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.dossier.Begin;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;

/**
 * A client who wants one plan, without there being meervoudige problematiek (R-COO-19).
 *
 * @param persoon who wants it; {@code null} when nobody was chosen
 * @param toestemming to what the client consents: that somebody coordinates, and which kinds of data go round (R-COO-29)
 * @param nieuweGrond what is new since an earlier plan stopped
 * @param op on which day the client consented; {@code null} when that was not filled in
 */
public record NieuwPlan(PersoonId persoon, String toestemming, String nieuweGrond, LocalDate op)
        implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwPlan {
        toestemming = Invoer.alinea(toestemming, Begin.LANGSTE_TEKST);
        nieuweGrond = Invoer.alinea(nieuweGrond, Begin.LANGSTE_TEKST);
    }
}
