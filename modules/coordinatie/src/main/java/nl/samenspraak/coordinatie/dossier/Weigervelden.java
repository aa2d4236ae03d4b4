package nl.samenspraak.coordinatie.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.toegang.ui.Scherm;

/** At which field a screen says why something cannot be done; what has none, is said above the screen. */
public final class Weigervelden implements Consumer<Weigerreden> {

    private final Map<Weigerreden, String> velden = new EnumMap<>(Weigerreden.class);

    /**
     * @param veld identifier of a field
     * @param redenen what is said there
     * @return this
     */
    public Weigervelden bij(String veld, Weigerreden... redenen) {
        for (Weigerreden reden : redenen) {
            velden.put(reden, veld);
        }
        return this;
    }

    @Override
    public void accept(Weigerreden reden) {
        String veld = velden.get(reden);
        if (veld == null) {
            Scherm.fout(Coordinatieteksten.tekst(reden));
        } else {
            Scherm.fout(veld, Coordinatieteksten.tekst(reden));
        }
    }
}
