package nl.samenspraak.toeleiding.deelwijzer;

import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * The article that an answer rests on. Its law may be one that no purpose of this application rests on, so it is a name and no
 * {@link nl.samenspraak.kern.Wet}.
 *
 * @param code what rules call it
 * @param wet the law, as professionals cite it
 * @param artikel the article, or empty when a whole law is meant
 * @param status law, or still a bill
 * @param geldigheid the days on which it holds
 */
public record Deelartikel(String code, String wet, String artikel, Rechtsstatus status, Geldigheid geldigheid) {

    /** The most characters in {@link #aanhaling}. */
    public static final int LANGSTE = 200;

    static final String TUSSEN = ", art. ";

    /** @return the citation without its status, for instance "Wmo 2015, art. 5.1.1 lid 4" */
    public String aanhaling() {
        return artikel.isEmpty() ? wet : wet + TUSSEN + artikel;
    }

    /** @return whether it is still a bill */
    public boolean isVoorstel() {
        return status == Rechtsstatus.VOORSTEL;
    }
}
