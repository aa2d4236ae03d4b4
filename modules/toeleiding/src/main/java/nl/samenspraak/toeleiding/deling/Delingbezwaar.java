package nl.samenspraak.toeleiding.deling;

import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** Why a share cannot be recorded as was asked. */
public enum Delingbezwaar {
    AFGESLOTEN,
    OPGESCHORT,
    EERST_TAAKSOORT,
    TAAK_OPENT_DIT_NIET,
    STAP_NIET_BEREIKT,
    STAP_VOORBIJ,
    RICHTING_ONTBREEKT,
    PARTIJ_ONTBREEKT,
    /** With whom has no task under a law nothing is shared. */
    PARTIJ_ZONDER_TAAK,
    PERSOON_ONTBREEKT,
    SOORT_ONTBREEKT,
    WET_ONTBREEKT,
    DAG_ONTBREEKT,
    DAG_KAN_NIET,
    /** The deelwijzer says no. */
    MAG_NIET,
    /** No rule says anything: that is for the privacy officer. */
    GEEN_REGEL,
    /** A condition is not ticked, or has no ground: it can be kept as a concept. */
    VOORWAARDEN_OPEN,
    NOODZAAK_ONTBREEKT,
    /** The client did not agree (yet). */
    TOESTEMMING_ONTBREEKT,
    /** A consent is for particular data; these are too general for one. */
    TOESTEMMING_NIET_PRECIES,
    /** The client said no: there is no other way to the same supply (R-TOE-35). */
    NA_WEIGERING,
    /** The client was asked; until the answer there is no other ground (R-TOE-35). */
    GROND_LIGT_VAST,
    REDEN_ONTBREEKT,
    /** A correction that corrects nothing. */
    IS_HETZELFDE,
    ONBEKEND,
    KAN_NU_NIET;

    /** @return the same reason in the words of shares */
    static Delingbezwaar van(Weigerreden reden) {
        return valueOf(reden.name());
    }
}
