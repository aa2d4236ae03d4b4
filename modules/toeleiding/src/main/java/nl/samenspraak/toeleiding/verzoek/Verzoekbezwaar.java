package nl.samenspraak.toeleiding.verzoek;

import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** Why a request cannot be made, sent or answered as was asked. */
public enum Verzoekbezwaar {
    AFGESLOTEN,
    OPGESCHORT,
    EERST_TAAKSOORT,
    TAAK_OPENT_DIT_NIET,
    STAP_NIET_BEREIKT,
    STAP_VOORBIJ,
    PARTIJ_ONTBREEKT,
    /** Who has no task under a law is asked nothing. */
    PARTIJ_ZONDER_TAAK,
    GEGEVENS_ONTBREKEN,
    GROND_ONTBREEKT,
    /** This kind of organisation cannot give on that ground (R-TOE-14). */
    GROND_PAST_NIET,
    ARTIKEL_ONTBREEKT,
    /** Of this article is not known that it prescribes something (R-TOE-18). */
    ARTIKEL_ONBEKEND,
    WIJZE_ONTBREEKT,
    NOODZAAK_ONTBREEKT,
    /** About that party the client was not asked yet (R-TOE-11). */
    CLIENT_NIET_GEVRAAGD,
    /** The client answered that (R-TOE-11). */
    CLIENT_EERST,
    /** The client does not want to say it, and on the own question nobody else is asked then. */
    CLIENT_WIL_NIET,
    /** The client does not want to say it; at the request of a professional it is asked only with a reason of its own. */
    TOCH_ONTBREEKT,
    /** The client does not know yet that there is an onderzoek (R-TOE-02). */
    CLIENT_WEET_VAN_NIETS,
    /** The client did not agree (yet). */
    TOESTEMMING_ONTBREEKT,
    /** The client said no: there is no other way to the same data (R-TOE-35). */
    NA_WEIGERING,
    /** The client was asked; until the answer there is no other ground (R-TOE-35). */
    GROND_LIGT_VAST,
    /** The same is being asked of this party already. */
    LOOPT_AL,
    ONBEKEND,
    KAN_NU_NIET,
    ANTWOORD_ONTBREEKT,
    /** Known or not is all that may be recorded. */
    ANTWOORD_TE_VEEL,
    DAG_ONTBREEKT,
    DAG_KAN_NIET,
    CATEGORIE_ONTBREEKT,
    /** A law prescribes the item, so the party does not judge whether it is needed (R-TOE-18). */
    NOODZAAK_STAAT_VAST,
    DOORBREKING_ONTBREEKT,
    /** This profession cannot speak on that ground (R-TOE-19). */
    DOORBREKING_PAST_NIET,
    NIET_NAGEVRAAGD,
    /** Only acute, when the person cannot be asked, to a medicus, with a reason (R-TOE-22). */
    VITAAL_KAN_NIET;

    /** @return the same reason in the words of requests */
    static Verzoekbezwaar van(Weigerreden reden) {
        return valueOf(reden.name());
    }
}
