package nl.samenspraak.meldpunt.verdelen;

import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which melding stood on a row of a work list, in which version and how far; not about whom it is or who handles it. */
record Werksleutel(MeldingId melding, long versie, Meldingnummer nummer, Meldingstatus status)
        implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.melding(), regel.versie(), regel.nummer(), regel.status());
    }

    @Override
    public String sleutel() {
        return melding.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(melding, versie, nummer, null, null, null, "", status, "", null, "", null, null);
    }
}
