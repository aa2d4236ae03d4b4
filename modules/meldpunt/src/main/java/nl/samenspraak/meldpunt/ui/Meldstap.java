package nl.samenspraak.meldpunt.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.samenspraak.toegang.ui.Veldfouten;

/** The questions of the public form, one page each, in order. A question comes only when those before it have a good answer. */
public enum Meldstap {
    GEVAAR(altijd(), Meldtoets::gevaar),
    GEWELD(altijd(), Meldtoets::geweld),
    WIE(altijd(), Meldtoets::wie),
    SITUATIE(altijd(), Meldtoets::situatie),
    OVER(altijd(), Meldtoets::over),
    /** Whoever reports about himself is known: that question is skipped. */
    MELDER(concept -> !concept.isOverMijzelf(), Meldtoets::melder),
    CONTACT(concept -> !concept.isAnoniem(), Meldtoets::contact),
    CONTROLE(altijd(), (concept, fouten) -> {});

    private final Predicate<Meldconcept> geldt;
    private final BiConsumer<Meldconcept, Veldfouten> toets;

    Meldstap(Predicate<Meldconcept> geldt, BiConsumer<Meldconcept, Veldfouten> toets) {
        this.geldt = geldt;
        this.toets = toets;
    }

    private static Predicate<Meldconcept> altijd() {
        return concept -> true;
    }

    boolean geldt(Meldconcept concept) {
        return geldt.test(concept);
    }

    /** @return what is wrong with the answer, at its field */
    Veldfouten toets(Meldconcept concept) {
        Veldfouten fouten = new Veldfouten();
        toets.accept(concept, fouten);
        return fouten;
    }

    /** @return the first question that has no good answer yet; the last page when all have */
    static Meldstap eersteOpen(Meldconcept concept) {
        return Arrays.stream(values())
                .filter(stap -> stap.geldt(concept) && !stap.toets(concept).geen())
                .findFirst()
                .orElse(CONTROLE);
    }

    Meldstap volgende(Meldconcept concept) {
        return Arrays.stream(values())
                .filter(stap -> stap.compareTo(this) > 0 && stap.geldt(concept))
                .findFirst()
                .orElse(CONTROLE);
    }

    /** @return the question before; empty for the first */
    Optional<Meldstap> vorige(Meldconcept concept) {
        return Arrays.stream(values())
                .filter(stap -> stap.compareTo(this) < 0 && stap.geldt(concept))
                .reduce((eerder, later) -> later);
    }

    /** @return the name of its page */
    String pagina() {
        return name().toLowerCase(Locale.ROOT) + ".xhtml";
    }
}
