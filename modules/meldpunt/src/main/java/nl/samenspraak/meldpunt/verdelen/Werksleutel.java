package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/** Which melding stood on a row of a work list, in which version and how far; not about whom it is or who handles it. */
record Werksleutel(MeldingId melding, long versie, Meldingnummer nummer, Meldingstatus status) implements Serializable {

    Werksleutel(Werkregel regel) {
        this(regel.melding(), regel.versie(), regel.nummer(), regel.status());
    }

    Werkregel regel() {
        return new Werkregel(melding, versie, nummer, null, null, null, "", status, "", null, "");
    }
}
