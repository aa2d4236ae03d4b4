package nl.samenspraak.toeleiding.hulpvraag;

import java.util.Locale;
import java.util.function.Function;

/** The parts of that with which an onderzoek begins, each of which can be corrected by itself. */
enum Vraagdeel {
    /** What the client asks, in own words: {@link nl.samenspraak.toeleiding.correctie.Feit#VRAAG}. */
    VRAAG(Hulpvraag::woorden, Hulpvraag.LANGSTE_WOORDEN),
    /** What was signalled. */
    SIGNAAL(Hulpvraag::inhoud, 4000),
    /** Why it was signalled now. */
    AANLEIDING(Hulpvraag::aanleiding, 300);

    private final Function<Hulpvraag, String> lezer;
    private final int langste;

    Vraagdeel(Function<Hulpvraag, String> lezer, int langste) {
        this.lezer = lezer;
        this.langste = langste;
    }

    String van(Hulpvraag vraag) {
        return lezer.apply(vraag);
    }

    int langste() {
        return langste;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
