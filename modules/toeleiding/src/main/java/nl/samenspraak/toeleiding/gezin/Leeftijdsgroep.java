package nl.samenspraak.toeleiding.gezin;

import java.util.Set;

/**
 * How old somebody of the family is, as far as that decides who hears of being in it. No more than that is kept (R-ALG-08). For a child under twelve
 * who has gezag hears it, from twelve the child too, from sixteen the child alone (Wmo 2015 art. 5.3.2, Jeugdwet art. 7.3.15, R-AVG-05).
 */
public enum Leeftijdsgroep {
    ONDER_12(Set.of(Toehoorder.GEZAG)),
    VAN_12_TOT_16(Set.of(Toehoorder.ZELF, Toehoorder.GEZAG)),
    VANAF_16(Set.of(Toehoorder.ZELF));

    /** Who hears that somebody is in it. */
    public enum Toehoorder {
        ZELF,
        /** Who has gezag over a child. */
        GEZAG
    }

    private final Set<Toehoorder> horen;

    Leeftijdsgroep(Set<Toehoorder> horen) {
        this.horen = horen;
    }

    /** @return who hears it */
    public Set<Toehoorder> horen() {
        return horen;
    }

    /** @return whether somebody else than this person has to hear it */
    public boolean heeftGezagNodig() {
        return horen.contains(Toehoorder.GEZAG);
    }
}
