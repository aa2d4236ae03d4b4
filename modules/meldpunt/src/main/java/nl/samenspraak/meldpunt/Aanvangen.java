package nl.samenspraak.meldpunt;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.model.Aanvang;
import nl.samenspraak.meldpunt.model.Nummering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Termijnen;

/** Gives every new melding its number, its moment and its last day, by whichever way it comes in. */
final class Aanvangen {

    private final Nummering nummering;
    private final Termijnen termijnen;
    private final Aanwezige aanwezige;
    private final Clock klok;

    Aanvangen(Nummering nummering, Termijnen termijnen, Aanwezige aanwezige, Clock klok) {
        this.nummering = nummering;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param id the identifier of the new melding
     * @param binnenkomst how it came in; its term counts from the day of receipt (R-MEL-15)
     */
    Aanvang van(MeldingId id, Binnenkomst binnenkomst) {
        LocalDate vandaag = LocalDate.now(klok);
        return new Aanvang(
                id,
                nummering.volgende(vandaag.getYear()),
                aanwezige.eisGebruiker().id(),
                klok.instant(),
                termijnen.bereken(Meldpunt.TERMIJN, binnenkomst.dag(vandaag)).einde());
    }
}
