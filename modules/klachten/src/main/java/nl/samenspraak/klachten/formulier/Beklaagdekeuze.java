package nl.samenspraak.klachten.formulier;

import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;

/** About whom or what a visitor of the public form complains, in plain words. */
public enum Beklaagdekeuze {
    MEDEWERKER(true),
    ONDERDEEL(true),
    BESTUUR(true),
    WEETNIET(false);

    private final boolean metNaam;

    Beklaagdekeuze(boolean metNaam) {
        this.metNaam = metNaam;
    }

    /** @return whether it has to be said who or which part */
    boolean metNaam() {
        return metNaam;
    }

    /**
     * What was typed of a person is a name; of a part of the gemeente it is what that is called. Whoever names somebody without knowing who that is has
     * named somebody, who gets a copy (9:9).
     */
    Beklaagde beklaagde(String wie) {
        return switch (this) {
            case MEDEWERKER -> new Beklaagde(Beklaagdesoort.ANDER, null, wie, "");
            case ONDERDEEL -> new Beklaagde(Beklaagdesoort.AFDELING, null, "", wie);
            case BESTUUR -> new Beklaagde(Beklaagdesoort.BESTUUR, null, wie, "");
            case WEETNIET ->
                wie == null || wie.isBlank()
                        ? new Beklaagde(Beklaagdesoort.AFDELING, null, "", "")
                        : new Beklaagde(Beklaagdesoort.ANDER, null, wie, "");
        };
    }
}
