package nl.samenspraak.coordinatie.dossier;

/** On what a coördinatie stops (R-COO-22). */
public enum Stopgrond {
    RESULTAAT_BEREIKT,
    WERKT_NIET,
    /** Only where the client asked for it: by route A, or with consent. */
    INGETROKKEN,
    NIET_MEER_MEERVOUDIG,
    VERHUISD,
    OVERLEDEN;

    /**
     * @param coordinatie a coördinatie
     * @return whether it can stop on this
     */
    public boolean kanBij(Coordinatie coordinatie) {
        return switch (this) {
            case INGETROKKEN -> coordinatie.eigenVraag();
            case NIET_MEER_MEERVOUDIG -> coordinatie.aanleiding() == Aanleiding.ONDERZOEK;
            default -> true;
        };
    }

    /**
     * @param heeftPlan whether there was a plan
     * @return whether it broke off: the client did not want it any more, or no plan came (R-AVG-08)
     */
    public boolean breektAf(boolean heeftPlan) {
        return this == INGETROKKEN || !heeftPlan;
    }
}
