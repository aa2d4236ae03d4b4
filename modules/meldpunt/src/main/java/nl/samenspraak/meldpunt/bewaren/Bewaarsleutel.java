package nl.samenspraak.meldpunt.bewaren;

import java.time.LocalDate;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which melding stood on a row of the bewaarlijst, and whether something held it back; not why or who said so. */
record Bewaarsleutel(Meldingnummer nummer, LocalDate bewaardTot, boolean tegengehouden)
        implements Rijsleutel<Bewaarregel> {

    Bewaarsleutel(Bewaarregel regel) {
        this(regel.nummer(), regel.bewaring() == null ? null : regel.bewaring().tot(), regel.tegengehouden());
    }

    @Override
    public String sleutel() {
        return nummer.toString();
    }

    @Override
    public Bewaarregel regel() {
        return new Bewaarregel(
                nummer,
                null,
                null,
                bewaardTot == null ? null : new Bewaarregel.Bewaring("", bewaardTot, ""),
                tegengehouden);
    }
}
