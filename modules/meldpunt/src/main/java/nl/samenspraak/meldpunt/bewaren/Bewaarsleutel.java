package nl.samenspraak.meldpunt.bewaren;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.Meldingnummer;

/** Which melding stood on a row of the bewaarlijst, and whether something held it back; not why or who said so. */
record Bewaarsleutel(Meldingnummer nummer, LocalDate bewaardTot, boolean tegengehouden) implements Serializable {

    Bewaarsleutel(Bewaarregel regel) {
        this(regel.nummer(), regel.bewaring() == null ? null : regel.bewaring().tot(), regel.tegengehouden());
    }

    Bewaarregel regel() {
        return new Bewaarregel(
                nummer,
                null,
                null,
                bewaardTot == null ? null : new Bewaarregel.Bewaring("", bewaardTot, ""),
                tegengehouden);
    }
}
