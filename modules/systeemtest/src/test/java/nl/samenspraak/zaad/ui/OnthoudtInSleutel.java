package nl.samenspraak.zaad.ui;

import nl.samenspraak.toegang.ui.Rijsleutel;
import nl.samenspraak.zaad.Zaadbeeld;

/** Keeps of a row all that was in it. */
public record OnthoudtInSleutel(Zaadbeeld beeld) implements Rijsleutel<Zaadbeeld> {

    @Override
    public String sleutel() {
        return "";
    }

    @Override
    public Zaadbeeld regel() {
        return beeld;
    }
}
