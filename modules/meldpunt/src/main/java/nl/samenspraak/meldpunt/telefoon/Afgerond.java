package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.statuscode.Statuscode;

/**
 * What there is to tell the caller when a conversation became a melding.
 *
 * @param melding its identifier
 * @param nummer its number
 * @param over whom it is about; {@code null} when that is not known
 * @param code the secret with which to ask how far it is
 * @param kanaal how it came in: whoever wrote cannot be told anything now
 * @param uiterlijk until when it is judged; {@code null} when it was closed at once
 */
record Afgerond(
        MeldingId melding, Meldingnummer nummer, PersoonId over, Statuscode code, Kanaal kanaal, LocalDate uiterlijk)
        implements Serializable {

    Afgerond(Aanname.Aangenomen aanname, Kanaal kanaal) {
        this(
                aanname.melding(),
                aanname.nummer(),
                aanname.betrokkenen().stream().findFirst().orElse(null),
                aanname.code(),
                kanaal,
                aanname.uiterlijk());
    }

    /**
     * @param vandaag the current day
     * @return how the page that ends it says until when it is judged: to be told to somebody who is there, or not; and of what came in by letter
     *     after its term, that it is late
     */
    String wanneer(LocalDate vandaag) {
        if (uiterlijk.isBefore(vandaag)) {
            return "klaar.wanneer.laat";
        }
        return switch (kanaal) {
            case TELEFOON, BALIE -> "klaar.wanneer." + kanaal;
            case WEBFORMULIER, EMAIL, BRIEF -> "klaar.wanneer";
        };
    }

    /** @return how the page that ends it says what to do with the number and the code, or that nobody hears anything more */
    String zeg(String sleutel) {
        return switch (kanaal) {
            case TELEFOON -> sleutel;
            case BALIE, WEBFORMULIER, EMAIL, BRIEF -> sleutel + "." + (kanaal == Kanaal.BALIE ? "BALIE" : "SCHRIFT");
        };
    }
}
