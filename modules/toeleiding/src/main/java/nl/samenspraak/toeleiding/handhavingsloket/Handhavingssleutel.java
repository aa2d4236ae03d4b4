package nl.samenspraak.toeleiding.handhavingsloket;

import nl.samenspraak.toegang.ui.Rijsleutel;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;

/** Which request stood on a row; the rows have no buttons. */
record Handhavingssleutel(HandhavingId id) implements Rijsleutel<Handhavingsregel> {

    Handhavingssleutel(Handhavingsregel regel) {
        this(regel.id());
    }

    @Override
    public String sleutel() {
        return id.toString();
    }

    @Override
    public Handhavingsregel regel() {
        return null;
    }
}
