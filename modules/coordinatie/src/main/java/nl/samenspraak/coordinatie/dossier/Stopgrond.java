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
}
