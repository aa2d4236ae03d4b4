package nl.samenspraak.inwoner.vragen;

import nl.samenspraak.zaak.behandelen.Nooitbezwaar;

/** Why a question about a look, or its answer, is not taken. */
public enum Inzagevraagbezwaar implements Nooitbezwaar {
    /** Nothing was written. */
    LEEG,
    /** More was written than there is room for. */
    TE_LANG,
    /** There is a question about this look already. */
    AL_GESTELD,
    /** There is an answer already. */
    AL_BEANTWOORD,
    /** The look was of the FG himself, who would have to answer. */
    VAN_DE_FG,
    /** There is no such look of this inwoner, or it may not be seen; both get the same answer. */
    NIET_TE_ZIEN;

    /** Whoever names a line that is not his own tries something. */
    @Override
    public boolean isNooit() {
        return this == NIET_TE_ZIEN;
    }
}
