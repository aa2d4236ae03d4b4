package nl.samenspraak.meldpunt.aannemen;

/** Where a caller is sent at once, without a melding. */
public enum Route {
    /** 112 or the crisisdienst, because there is danger now (R-MEL-02). */
    ACUUT,
    /** Veilig Thuis, on a suspicion of huiselijk geweld or kindermishandeling (R-MEL-03). */
    VEILIG_THUIS
}
