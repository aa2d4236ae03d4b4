package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.klacht.Beklaagde;

/**
 * That somebody is not heard, and why that may be (9:10 lid 2).
 *
 * @param beklaagde which beklaagde, as {@link Beklaagde#weergave()} names him; empty for the klager
 * @param reden which reason of the law, or {@code null} when none was chosen
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting why it holds here
 */
public record Ontheffing(String beklaagde, Hoorreden reden, LocalDate dag, String toelichting) implements Serializable {

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Ontheffing {
        beklaagde = beklaagde == null ? "" : beklaagde;
        toelichting = Invoer.alinea(toelichting, Klachtdaad.LANGSTE_TOELICHTING);
    }

    /** @return whether it is about the klager */
    public boolean klager() {
        return beklaagde.isEmpty();
    }
}
