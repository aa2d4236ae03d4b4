package nl.samenspraak.toegang;

/**
 * A commit was sent off, and no good answer came. What was read is not handed out; but the database may have kept the line all the
 * same, so nobody may act as if it is not there.
 */
class VastleggingOnzeker extends LogboekOnbereikbaar {

    private static final long serialVersionUID = 1L;

    VastleggingOnzeker(Throwable oorzaak) {
        super(oorzaak);
    }
}
