package nl.samenspraak.toegang.recht;

import java.util.Locale;

/** What someone does with a part of a dossier; every one of them leaves a line (R-LOG-01). */
public enum Actie {
    INZIEN(false, false),
    ZOEKEN(false, true),
    OPSOMMEN(false, true),
    AFDRUKKEN(false, false),
    EXPORTEREN(false, true),
    VASTLEGGEN(true, true),
    WIJZIGEN(true, false),
    VERSTREKKEN(true, false),
    VERNIETIGEN(true, false);

    private final boolean schrijft;
    private final boolean zonderZaak;

    Actie(boolean schrijft, boolean zonderZaak) {
        this.schrijft = schrijft;
        this.zonderZaak = zonderZaak;
    }

    /** @return whether the matrix must allow writing, not just reading */
    public boolean schrijft() {
        return schrijft;
    }

    /** @return whether this can be done when no case is named yet: searching, listing, recording something new */
    public boolean zonderZaak() {
        return zonderZaak;
    }

    /** @return the code as it stands in the log */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
