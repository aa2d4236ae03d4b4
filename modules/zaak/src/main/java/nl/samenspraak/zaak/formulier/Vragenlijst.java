package nl.samenspraak.zaak.formulier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The questions of a public form in order. A question comes only when those before it have a good answer.
 *
 * @param stappen the questions; the last is the page on which all answers are read and sent
 * @param <C> what is filled in
 */
public record Vragenlijst<C>(List<? extends Formulierstap<C>> stappen) {

    /** @param stappen the questions */
    public Vragenlijst {
        stappen = List.copyOf(stappen);
    }

    /**
     * @param naam as a page names its question
     * @return the question
     * @throws IllegalArgumentException when there is none of that name
     */
    public Formulierstap<C> stap(String naam) {
        return alle().filter(stap -> stap.name().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen vraag " + naam));
    }

    /** @return the page on which all answers are read and sent */
    public Formulierstap<C> laatste() {
        return stappen.get(stappen.size() - 1);
    }

    /**
     * @param concept what was filled in so far
     * @return the first question that has no good answer yet; the last page when all have
     */
    public Formulierstap<C> eersteOpen(C concept) {
        return eerste(stap -> stap.geldt(concept) && !stap.toets(concept).geen());
    }

    /**
     * @param stap a question
     * @param concept what was filled in so far
     * @return the question that comes after it for this visitor
     */
    public Formulierstap<C> volgende(Formulierstap<C> stap, C concept) {
        return eerste(later -> voor(stap, later) && later.geldt(concept));
    }

    /**
     * @param stap a question
     * @param concept what was filled in so far
     * @return the question before it; empty for the first
     */
    public Optional<Formulierstap<C>> vorige(Formulierstap<C> stap, C concept) {
        return alle().filter(eerder -> voor(eerder, stap) && eerder.geldt(concept))
                .reduce((eerder, later) -> later);
    }

    /**
     * @param eerder a question
     * @param later another
     * @return whether the one is asked before the other
     */
    public boolean voor(Formulierstap<C> eerder, Formulierstap<C> later) {
        return stappen.indexOf(eerder) < stappen.indexOf(later);
    }

    /**
     * @param stap a question
     * @param concept what was filled in so far
     * @return its place among the questions that this visitor gets, from 1
     */
    public long plaats(Formulierstap<C> stap, C concept) {
        return alle().filter(eerder -> !voor(stap, eerder) && eerder.geldt(concept))
                .count();
    }

    private Formulierstap<C> eerste(Predicate<Formulierstap<C>> gezocht) {
        return alle().filter(gezocht).findFirst().orElse(laatste());
    }

    private Stream<Formulierstap<C>> alle() {
        return stappen.stream().map(stap -> stap);
    }
}
