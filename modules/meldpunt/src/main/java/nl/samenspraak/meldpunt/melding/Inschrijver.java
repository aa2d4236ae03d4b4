package nl.samenspraak.meldpunt.melding;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Binnenkomst;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.nummer.Nummering;

/** Gives every new melding its number, its moment and its last day, by whichever way it comes in. */
public final class Inschrijver {

    private final Nummering nummering;
    private final Termijnen termijnen;
    private final Aanwezige aanwezige;
    private final Clock klok;

    public Inschrijver(Nummering nummering, Termijnen termijnen, Aanwezige aanwezige, Clock klok) {
        this.nummering = nummering;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param id the identifier of the new melding
     * @param binnenkomst how it came in; its term counts from the day of receipt (R-MEL-15)
     */
    public Inschrijving van(MeldingId id, Binnenkomst binnenkomst) {
        LocalDate vandaag = LocalDate.now(klok);
        return new Inschrijving(
                id,
                Meldingnummer.van(vandaag.getYear(), nummering.volgende(Zaaksoort.MELDING, vandaag.getYear())),
                aanwezige.eisGebruiker().id(),
                klok.instant(),
                termijnen.bereken(Behandeling.TERMIJN, binnenkomst.dag(vandaag)).einde());
    }
}
