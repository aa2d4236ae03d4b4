package nl.samenspraak.toeleiding.aanmelden;

/** Why a toeleiding cannot be taken in yet. */
public enum Aannamebezwaar {
    PERSOON_ONTBREEKT,
    VRAAG_ONTBREEKT,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST
}
