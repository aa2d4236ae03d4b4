package nl.samenspraak.toeleiding.gezin;

/** Whether somebody of the family is in the onderzoek: the client decides what is in it, and whom it is about may decline (R-TOE-05). */
public enum Gezinsdeelname {
    /** In it; the person was told, or will be. */
    DOET_MEE(true),
    /** The client leaves this person out. */
    BUITEN(false),
    /** That person does not want to be in it. */
    WIL_NIET(false);

    private final boolean erin;

    Gezinsdeelname(boolean erin) {
        this.erin = erin;
    }

    /** @return whether more may be kept than that this person is there */
    public boolean erin() {
        return erin;
    }
}
