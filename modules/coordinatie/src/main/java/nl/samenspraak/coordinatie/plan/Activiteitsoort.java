package nl.samenspraak.coordinatie.plan;

/** The kinds of activity in a plan (R-COO-27). */
public enum Activiteitsoort {
    DIENST,
    /** A party uses its own power, so that it does not get worse. */
    INTERVENTIE,
    /** Something that the family does itself. */
    EIGEN_ACTIE,
    /** For some time nothing is claimed back, or no rule is enforced. */
    NIET_TERUGVORDEREN,
    /** What cannot wait: food, shelter, power. */
    EERSTE_NOOD;

    /** @return whether the family does it, and not a party */
    public boolean doorGezin() {
        return this == EIGEN_ACTIE;
    }
}
