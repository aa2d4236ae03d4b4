package nl.samenspraak.toeleiding.deling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toeleiding.deelwijzer.Deelantwoord;
import nl.samenspraak.toeleiding.deelwijzer.Deelartikel;
import nl.samenspraak.toeleiding.deelwijzer.Deelregel;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.deelwijzer.Deelvergelijking;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;

/** What the deelwijzer said of a share, in the world that held and in the other. Rules change; this stays as it was. */
@Embeddable
public class Delingantwoord {

    private String regelversie;

    @Enumerated(EnumType.STRING)
    private Wamswereld wereld;

    @Enumerated(EnumType.STRING)
    private Deeluitkomst uitkomst;

    private int regel;
    private String artikel;

    @Enumerated(EnumType.STRING)
    private Rechtsstatus artikelstatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "anders_uitkomst")
    private Deeluitkomst andersUitkomst;

    @Column(name = "anders_regel")
    private int andersRegel;

    @Column(name = "anders_artikel")
    private String andersArtikel;

    protected Delingantwoord() {}

    /**
     * @param versie the version of the rules
     * @param gezegd the answers in both worlds
     */
    Delingantwoord(String versie, Deelvergelijking gezegd) {
        regelversie = versie;
        Deelantwoord nu = gezegd.nu();
        Deelantwoord anders = gezegd.anders();
        wereld = nu.wereld();
        uitkomst = nu.uitkomst();
        regel = nummer(nu);
        artikel = aanhaling(nu);
        artikelstatus = nu.artikel().map(Deelartikel::status).orElse(null);
        andersUitkomst = anders.uitkomst();
        andersRegel = nummer(anders);
        andersArtikel = aanhaling(anders);
    }

    private static int nummer(Deelantwoord antwoord) {
        return antwoord.beslist().map(Deelregel::nr).orElse(0);
    }

    private static String aanhaling(Deelantwoord antwoord) {
        return antwoord.artikel().map(Deelartikel::aanhaling).orElse("");
    }

    String regelversie() {
        return regelversie;
    }

    String artikel() {
        return artikel;
    }

    /** @return what it said in the world that held */
    DelingView.Uitspraak nu() {
        return new DelingView.Uitspraak(wereld, uitkomst, regel, artikel, artikelstatus);
    }

    /** @return what it said in the other world */
    DelingView.Uitspraak anders() {
        return new DelingView.Uitspraak(wereld.andere(), andersUitkomst, andersRegel, andersArtikel, null);
    }
}
