package nl.samenspraak.klachten.formulier;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierstap;
import nl.samenspraak.zaak.formulier.Vragenlijst;

/** The questions of the public form, one page each, in order. */
enum Klaagstap implements Formulierstap<Klaagconcept> {
    WAT(altijd(), Klaagtoets::wat),
    WANNEER(altijd(), Klaagtoets::wanneer),
    WIE(altijd(), Klaagtoets::wie),
    WENS(altijd(), Klaagtoets::wens),
    /** What the klager wants to send along (2:17). */
    STUKKEN(altijd(), Klaagtoets::stukken),
    VOORWIE(altijd(), Klaagtoets::voorWie),
    NAMENS(Klaagconcept::isVoorAnder, Klaagtoets::namens),
    /** Whoever speaks for somebody else has to be known. */
    BEKEND(concept -> !concept.isVoorAnder(), Klaagtoets::bekend),
    CONTACT(concept -> !concept.isAnoniem(), Klaagtoets::contact),
    /** What is anonymous has no signature. */
    CONTROLE(altijd(), Klaagtoets::ondertekening);

    /** All of them. */
    static final Vragenlijst<Klaagconcept> VRAGEN = new Vragenlijst<>(List.of(values()));

    private final Predicate<Klaagconcept> geldt;
    private final BiConsumer<Klaagconcept, Veldfouten> toets;

    Klaagstap(Predicate<Klaagconcept> geldt, BiConsumer<Klaagconcept, Veldfouten> toets) {
        this.geldt = geldt;
        this.toets = toets;
    }

    private static Predicate<Klaagconcept> altijd() {
        return concept -> true;
    }

    @Override
    public boolean geldt(Klaagconcept concept) {
        return geldt.test(concept);
    }

    @Override
    public void toets(Klaagconcept concept, Veldfouten fouten) {
        toets.accept(concept, fouten);
    }
}
