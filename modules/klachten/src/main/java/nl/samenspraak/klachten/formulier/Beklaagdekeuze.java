package nl.samenspraak.klachten.formulier;

import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;

/** About whom or what a visitor of the public form complains, in plain words. */
public enum Beklaagdekeuze {
    MEDEWERKER(true),
    ONDERDEEL(true),
    BESTUUR(false),
    WEETNIET(false);

    private final boolean metNaam;

    Beklaagdekeuze(boolean metNaam) {
        this.metNaam = metNaam;
    }

    /** @return whether it has to be said who or which part */
    boolean metNaam() {
        return metNaam;
    }

    /** What was typed of a person is a name; of a part of the gemeente it is what that is called. */
    Beklaagde beklaagde(String wie) {
        return switch (this) {
            case MEDEWERKER -> new Beklaagde(Beklaagdesoort.ANDER, null, wie, "");
            case ONDERDEEL -> new Beklaagde(Beklaagdesoort.AFDELING, null, "", wie);
            case BESTUUR -> new Beklaagde(Beklaagdesoort.BESTUUR, null, "", "");
            case WEETNIET -> new Beklaagde(Beklaagdesoort.AFDELING, null, "", "");
        };
    }
}
