package nl.samenspraak.personen.inkijk;

/** A base registry that can be asked about one person. What it answers is used at once and kept nowhere but by choice. */
public interface Basisregistratie {

    /** @return how a sentence and the log call it */
    String naam();

    /** @return whether the operator connected it */
    boolean aangesloten();

    /**
     * Asks it once. Only what is asked for may be in the answer.
     *
     * @param vraag about whom, what, and for what purpose
     * @return what it knows
     * @throws Basisregistratiestoring when there is no answer that can be used; it says nothing about the person
     */
    Basispersoon raadpleeg(Inkijkvraag vraag);
}
