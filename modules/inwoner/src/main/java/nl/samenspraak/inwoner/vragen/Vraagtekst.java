package nl.samenspraak.inwoner.vragen;

import java.util.Optional;

/** What was written, without spaces around it. */
final class Vraagtekst {

    static final int LANGSTE_VRAAG = 2000;
    static final int LANGSTE_ANTWOORD = 4000;

    private Vraagtekst() {}

    static String kaal(String getypt) {
        return getypt == null ? "" : getypt.strip();
    }

    /** @return why it is not taken; empty when it is */
    static Optional<Inzagevraagbezwaar> toets(String kaal, int langste) {
        if (kaal.isEmpty()) {
            return Optional.of(Inzagevraagbezwaar.LEEG);
        }
        return kaal.length() > langste ? Optional.of(Inzagevraagbezwaar.TE_LANG) : Optional.empty();
    }
}
