package nl.samenspraak.coordinatie.dossier;

/** What has to be done with a coördinatie by a day (R-COO-07, R-COO-22, R-COO-23). */
public enum Opvolgsoort {
    /** Appoint a coördinator, with the client. */
    COORDINATOR("coordinatie-aanwijzen"),
    /** Tell the client in writing who coordinates and who is the controller (R-COO-03, R-ALG-06). */
    REGIEBRIEF("coordinatie-regiebrief"),
    /** Tell somebody of the household to be on record, and why (R-ALG-08, R-AVG-01). */
    GEZINSBRIEF("coordinatie-gezinsbrief"),
    /** Make the plan: its first activity. */
    PLAN("coordinatie-plan"),
    /** Look whether the plan does what it is for. */
    TOETS("coordinatie-toetsen"),
    /** Decide anew with reasons, or stop. */
    BESLUIT("coordinatie-besluit"),
    /** Have somebody else review that somebody of the family was not invited (R-COO-09). */
    BELANGTOETS("coordinatie-belangtoets"),
    /** Tell the client in writing that it stopped. */
    BERICHT("coordinatie-stopbericht");

    private final String termijn;

    Opvolgsoort(String termijn) {
        this.termijn = termijn;
    }

    /** @return code of its term */
    public String termijn() {
        return termijn;
    }
}
