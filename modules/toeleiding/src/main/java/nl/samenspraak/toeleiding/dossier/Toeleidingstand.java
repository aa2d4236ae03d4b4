package nl.samenspraak.toeleiding.dossier;

/** How far a toeleiding is, beside the step it is in. */
public enum Toeleidingstand {
    /** It came in; nobody handles it yet. */
    AANGEMELD(true),
    /** Given to somebody who has not taken it up yet. */
    TOEGEWEZEN(true),
    /** Somebody works on it. */
    IN_ONDERZOEK(true),
    /** It stands still, with a reason. */
    OPGESCHORT(true),
    /** A request by a professional that was refused (R-TOE-03). */
    AFGEWEZEN(false),
    /** It was no onderzoek: advice, a free service, or a question that became clear. */
    AFGEHANDELD(false),
    /** No more than one terrein: what was gathered is gone (R-TOE-08). */
    BEEINDIGD_GEWIST(false),
    /** One approach adds nothing: each law goes on by itself (R-TOE-09). */
    NAAR_KOLOMMEN(false),
    /** Concluded with reasons (R-TOE-10). */
    AFGEROND(false);

    private final boolean open;

    Toeleidingstand(boolean open) {
        this.open = open;
    }

    /** @return whether it still asks for work */
    public boolean open() {
        return open;
    }
}
