package nl.samenspraak.zaak.stukken;

import java.util.UUID;

/** A file that was judged: only {@link Bestandskeuring} makes one, so nothing else can be kept. */
public final class GekeurdBestand {

    private final String naam;
    private final Bestandsoort soort;
    private final byte[] inhoud;

    GekeurdBestand(String naam, Bestandsoort soort, byte[] inhoud) {
        this.naam = naam;
        this.soort = soort;
        this.inhoud = inhoud;
    }

    /** @return its name, cleaned */
    public String naam() {
        return naam;
    }

    /** @return what it is */
    public Bestandsoort soort() {
        return soort;
    }

    /** @return how many bytes it holds */
    public int omvang() {
        return inhoud.length;
    }

    /**
     * @param id what identifies it where it is kept
     * @return which file it is
     */
    public Bestandkop kop(UUID id) {
        return new Bestandkop(id, naam, soort, inhoud.length);
    }

    byte[] inhoud() {
        return inhoud;
    }
}
