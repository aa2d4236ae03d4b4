package nl.samenspraak.toeleiding.handhaving;

import nl.samenspraak.zaak.behandelen.Nooitbezwaar;

/** Why something cannot be done with a request now. */
public enum Handhavingsbezwaar implements Nooitbezwaar {
    /** Nobody is named. */
    NAAM_ONTBREEKT,
    /** It is not the name of one person. */
    NAAM_VAN_MEER,
    /** With a name alone it could be anybody. */
    ONDERSCHEID_ONTBREEKT,
    ADRES_KAN_NIET,
    GEBOORTEDAG_KAN_NIET,
    BEVOEGDHEID_ONTBREEKT,
    AANLEIDING_ONTBREEKT,
    /** What was written goes for everybody. */
    AANLEIDING_IS_GEEN_REDEN,
    /** It looks through people without a cause. */
    SCREENING,
    DAG_ONTBREEKT,
    DAG_IN_TOEKOMST,
    GEGEVENS_ONTBREKEN,
    /** Of something that is asked, it was not said what for. */
    WAAROM_ONTBREEKT,
    NOODZAAK_ONTBREEKT,
    /** Something was decided on it, or it was withdrawn. */
    AL_GESLOTEN,
    /** Nobody decides on an own request. */
    EIGEN_VERZOEK,
    /** It was not looked up whom it is about, so that this person could never see it. */
    EERST_OPZOEKEN,
    NIETS_TOEGESTAAN,
    /** Something was granted that was not asked. */
    NIET_GEVRAAGD,
    WAMS_NIET_UITGESLOTEN,
    GROND_ONTBREEKT,
    MOTIVERING_ONTBREEKT,
    /** What goes with it comes from the reference data: whoever asked reads nothing that was typed. */
    VOORWAARDE_ONBEKEND,
    /** Who was chosen has another name or day of birth than the request says. */
    NAAM_ANDERS,
    /** Nothing was decided, or the person heard already. */
    NIETS_TE_VERTELLEN,
    KEUZE_ONTBREEKT,
    INFORMEERDAG_ONTBREEKT,
    INFORMEERDAG_KAN_NIET,
    WIJZE_ONTBREEKT,
    /** Waiting needs a ground of the law (R-AVG-03). */
    UITSTELGROND_ONTBREEKT,
    AFWEGING_ONTBREEKT,
    HERZIENDAG_KAN_NIET;

    /** Whoever asks about everybody, or about more than one at a time, asks what no counter answers (R-TOE-42). */
    @Override
    public boolean isNooit() {
        return this == SCREENING || this == NAAM_VAN_MEER;
    }
}
