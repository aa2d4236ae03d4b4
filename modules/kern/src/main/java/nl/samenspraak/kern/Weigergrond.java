package nl.samenspraak.kern;

/** Why an access was refused. Stands in the log for the FG; the user reads one and the same message for all of them. */
public enum Weigergrond {
    /** Nobody is signed in. */
    NIET_AANGEMELD,
    /** The active pet opens this part of a dossier for no purpose at all. */
    PET_OPENT_DIT_NIET,
    /** The active pet opens this part, but not for this purpose. */
    DOEL_PAST_NIET,
    /** The purpose was bound to another case, or longer ago than it stays valid. */
    DOELBINDING_VERLOPEN,
    /** The user has no task in this case, or the case does not exist: the log does not tell those two apart either. */
    GEEN_TAAK_IN_ZAAK,
    /** The case is closed to this user for good, also with a reason: a klacht, to the one whose conduct it is about (9:7). */
    UITGESLOTEN,
    /** The law on which the purpose rests is not in force (R-ALG-02). */
    GRONDSLAG_GELDT_NIET,
    /** Somebody without a task in this case opened it with a reason, and wanted to do more than read (R-LOG-04). */
    NOOD_LEEST_ALLEEN
}
