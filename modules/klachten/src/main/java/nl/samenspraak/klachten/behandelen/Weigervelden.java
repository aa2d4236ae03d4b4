package nl.samenspraak.klachten.behandelen;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.ui.Scherm;

/** Says why something cannot be done at the field in which to mend it; what belongs to no field is said on top. */
public final class Weigervelden implements Consumer<Weigerreden> {

    private final Map<Weigerreden, String> velden = new EnumMap<>(Weigerreden.class);

    /** Nothing is said at a field yet. */
    public Weigervelden() {
        // What belongs to no field is said on top.
    }

    /** What concerns the day on which something was done is said at that field. */
    public static Weigervelden dag(String veld) {
        return new Weigervelden()
                .en(Weigerreden.BEHANDELDAG_ONTBREEKT, veld)
                .en(Weigerreden.BEHANDELDAG_IN_TOEKOMST, veld)
                .en(Weigerreden.BEHANDELDAG_VOOR_ONTVANGST, veld);
    }

    public Weigervelden en(Weigerreden bezwaar, String veld) {
        velden.put(bezwaar, veld);
        return this;
    }

    @Override
    public void accept(Weigerreden bezwaar) {
        String tekst = Klachtteksten.bezwaar(bezwaar);
        if (velden.containsKey(bezwaar)) {
            Scherm.fout(velden.get(bezwaar), tekst);
        } else {
            Scherm.fout(tekst);
        }
    }
}
