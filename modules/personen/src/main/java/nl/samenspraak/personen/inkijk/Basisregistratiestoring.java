package nl.samenspraak.personen.inkijk;

/** There is no answer that can be used. It carries no cause: what a registry or a library says may have a number in it (R-ALG-21). */
public class Basisregistratiestoring extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Storing storing;

    /** @param storing why */
    public Basisregistratiestoring(Storing storing) {
        super("De basisregistratie gaf geen bruikbaar antwoord: " + storing);
        this.storing = storing;
    }

    /** @return why */
    public Storing storing() {
        return storing;
    }
}
