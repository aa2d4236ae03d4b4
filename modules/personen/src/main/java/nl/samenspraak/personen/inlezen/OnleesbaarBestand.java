package nl.samenspraak.personen.inlezen;

/** A file that cannot be read, or not any further. The message says why and repeats nothing of what stands in it. */
class OnleesbaarBestand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnleesbaarBestand(String melding) {
        super(melding);
    }
}
