package nl.samenspraak.klachten.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.klachten.Klachtbezwaar;
import nl.samenspraak.toegang.ui.Scherm;

/** Says why something cannot be done at the field in which to mend it; what belongs to no field is said on top. */
final class Bezwaarvelden implements Consumer<Klachtbezwaar> {

    private final Map<Klachtbezwaar, String> velden = new EnumMap<>(Klachtbezwaar.class);

    private Bezwaarvelden() {}

    /** What concerns the day on which something was done is said at that field. */
    static Bezwaarvelden dag(String veld) {
        return new Bezwaarvelden()
                .en(Klachtbezwaar.BEHANDELDAG_ONTBREEKT, veld)
                .en(Klachtbezwaar.BEHANDELDAG_IN_TOEKOMST, veld)
                .en(Klachtbezwaar.BEHANDELDAG_VOOR_ONTVANGST, veld);
    }

    Bezwaarvelden en(Klachtbezwaar bezwaar, String veld) {
        velden.put(bezwaar, veld);
        return this;
    }

    @Override
    public void accept(Klachtbezwaar bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        if (velden.containsKey(bezwaar)) {
            Scherm.fout(velden.get(bezwaar), tekst);
        } else {
            Scherm.fout(tekst);
        }
    }
}
