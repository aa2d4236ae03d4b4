package nl.samenspraak.meldpunt.webformulier;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierstap;
import nl.samenspraak.zaak.formulier.Vragenlijst;

/** The questions of the public form, one page each, in order. */
enum Meldstap implements Formulierstap<Meldconcept> {
    GEVAAR(altijd(), Meldtoets::gevaar),
    GEWELD(altijd(), Meldtoets::geweld),
    WIE(altijd(), Meldtoets::wie),
    SITUATIE(altijd(), Meldtoets::situatie),
    OVER(altijd(), Meldtoets::over),
    /** Whoever reports about himself is known: that question is skipped. */
    MELDER(concept -> !concept.isOverMijzelf(), Meldtoets::melder),
    CONTACT(concept -> !concept.isAnoniem(), Meldtoets::contact),
    /** Only a melder who must be told what came of it is written to. */
    BRIEF(Meldconcept::isNaaste, Meldtoets::brief),
    CONTROLE(altijd(), (concept, fouten) -> {});

    /** All of them. */
    static final Vragenlijst<Meldconcept> VRAGEN = new Vragenlijst<>(List.of(values()));

    private final Predicate<Meldconcept> geldt;
    private final BiConsumer<Meldconcept, Veldfouten> toets;

    Meldstap(Predicate<Meldconcept> geldt, BiConsumer<Meldconcept, Veldfouten> toets) {
        this.geldt = geldt;
        this.toets = toets;
    }

    private static Predicate<Meldconcept> altijd() {
        return concept -> true;
    }

    @Override
    public boolean geldt(Meldconcept concept) {
        return geldt.test(concept);
    }

    @Override
    public void toets(Meldconcept concept, Veldfouten fouten) {
        toets.accept(concept, fouten);
    }
}
