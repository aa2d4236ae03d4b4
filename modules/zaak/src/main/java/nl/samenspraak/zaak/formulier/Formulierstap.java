package nl.samenspraak.zaak.formulier;

import java.util.Locale;
import nl.samenspraak.toegang.ui.Veldfouten;

/**
 * One question of a public form, on a page of its own. A module makes them an enum, in the order in which they are asked; the last is
 * the page on which the visitor reads all answers and sends them.
 *
 * @param <C> what is filled in
 */
public interface Formulierstap<C> {

    /** @return the name of the constant */
    String name();

    /**
     * @param concept what was filled in so far
     * @return whether this visitor gets the question
     */
    boolean geldt(C concept);

    /**
     * Says what is wrong with the answer.
     *
     * @param concept what was filled in so far
     * @param fouten where to say it, at the field
     */
    void toets(C concept, Veldfouten fouten);

    /**
     * @param concept what was filled in so far
     * @return what is wrong with the answer, at the field
     */
    default Veldfouten toets(C concept) {
        Veldfouten fouten = new Veldfouten();
        toets(concept, fouten);
        return fouten;
    }

    /** @return the name of its page */
    default String pagina() {
        return name().toLowerCase(Locale.ROOT) + ".xhtml";
    }
}
