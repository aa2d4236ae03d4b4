package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.statuscode.Statuscode;

/**
 * What there is to tell the caller when a conversation became a melding.
 *
 * @param melding its identifier
 * @param nummer its number
 * @param over whom it is about; {@code null} when that is not known
 * @param code the secret with which to ask how far it is
 * @param uiterlijk until when it is judged; {@code null} when it was closed at once
 */
record Afgerond(MeldingId melding, Meldingnummer nummer, PersoonId over, Statuscode code, LocalDate uiterlijk)
        implements Serializable {

    Afgerond(Aanname.Aangenomen aanname) {
        this(
                aanname.melding(),
                aanname.nummer(),
                aanname.betrokkenen().stream().findFirst().orElse(null),
                aanname.code(),
                aanname.uiterlijk());
    }
}
