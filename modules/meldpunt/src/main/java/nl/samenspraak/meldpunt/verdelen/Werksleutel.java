package nl.samenspraak.meldpunt.verdelen;

import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which melding stood on a row of a work list, in which version, how far, and whether a colleague has it; not about whom it is. */
record Werksleutel(MeldingId melding, long versie, Meldingnummer nummer, Meldingstatus status, boolean vanCollega)
        implements Rijsleutel<Werkregel> {

    Werksleutel(Werkregel regel) {
        this(regel.melding(), regel.versie(), regel.nummer(), regel.status(), regel.vanCollega());
    }

    @Override
    public String sleutel() {
        return melding.toString();
    }

    @Override
    public Werkregel regel() {
        return new Werkregel(
                melding, versie, nummer, null, null, null, "", status, vanCollega, "", null, "", null, null);
    }
}
