package nl.samenspraak.klachten.maatregelen;

import java.util.UUID;
import nl.samenspraak.toegang.ui.Rijsleutel;

/** Which measure stood on a row; the rows have no buttons. */
record Maatregelsleutel(UUID id) implements Rijsleutel<Maatregelregel> {

    Maatregelsleutel(Maatregelregel regel) {
        this(regel.id());
    }

    @Override
    public String sleutel() {
        return id.toString();
    }

    @Override
    public Maatregelregel regel() {
        return new Maatregelregel(id, null, null, "", "", null, false, null, "", "", null, null, false);
    }
}
