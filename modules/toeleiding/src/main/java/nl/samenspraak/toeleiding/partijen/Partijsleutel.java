package nl.samenspraak.toeleiding.partijen;

import nl.samenspraak.toegang.ui.Rijsleutel;
import nl.samenspraak.toeleiding.PartijId;

/** Which party stood on a row; the rows have no buttons. */
record Partijsleutel(PartijId id) implements Rijsleutel<PartijView> {

    Partijsleutel(PartijView partij) {
        this(partij.id());
    }

    @Override
    public String sleutel() {
        return id.toString();
    }

    @Override
    public PartijView regel() {
        return null;
    }
}
