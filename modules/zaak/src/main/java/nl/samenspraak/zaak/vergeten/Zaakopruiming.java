package nl.samenspraak.zaak.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.bewaren.Verklaringen;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.adviesvraag.Adviesboek;
import nl.samenspraak.zaak.concept.Concepten;
import nl.samenspraak.zaak.stukken.Dossierbestanden;

/**
 * Destroying a case, as far as that is the same for every module: nothing goes while something stands in the way, unsaved texts and files go along, and a
 * verklaring stays (R-AVG-09).
 */
@ApplicationScoped
public class Zaakopruiming {

    private Beletsels beletsels;
    private Verklaringen verklaringen;
    private Termijnen termijnen;
    private Concepten concepten;
    private Dossierbestanden bestanden;
    private Adviesboek adviezen;
    private Clock klok;

    protected Zaakopruiming() {
        // The container makes its proxy with this.
    }

    @Inject
    Zaakopruiming(
            Beletsels beletsels,
            Verklaringen verklaringen,
            Termijnen termijnen,
            Concepten concepten,
            Dossierbestanden bestanden,
            Adviesboek adviezen,
            Clock klok) {
        this.beletsels = beletsels;
        this.verklaringen = verklaringen;
        this.termijnen = termijnen;
        this.concepten = concepten;
        this.bestanden = bestanden;
        this.adviezen = adviezen;
        this.klok = klok;
    }

    /**
     * @param rijp cases of which the term has passed
     * @param zaak which case each is
     * @param <T> what is known of such a case
     * @return those of them that nothing holds back
     */
    public <T> List<T> vrij(List<T> rijp, Function<T, Zaakverwijzing> zaak) {
        Set<Zaakverwijzing> tegengehouden =
                beletsels.tegengehouden(rijp.stream().map(zaak).toList());
        return rijp.stream()
                .filter(deze -> !tegengehouden.contains(zaak.apply(deze)))
                .toList();
    }

    /**
     * @param zaak a case of which the term has passed
     * @return whether nothing holds it back
     */
    public boolean isVrij(Zaakverwijzing zaak) {
        return !beletsels.houdtTegen(zaak);
    }

    /**
     * Clears away what was kept beside a case, and leaves the verklaring; in the transaction in which the case itself goes.
     *
     * @param zaak the case
     * @param soort what such a case is called in a verklaring
     * @param termijn code of the term that has passed
     * @param vanaf the day on which that term began
     * @param doel the purpose for which it goes
     */
    public void ruimOp(Zaakverwijzing zaak, String soort, String termijn, LocalDate vanaf, Doelbinding doel) {
        concepten.vergeet(zaak);
        bestanden.vergeet(zaak);
        adviezen.maakLos(zaak);
        verklaringen.verklaar(new Vernietigingsverklaring(
                LocalDate.now(klok),
                soort,
                doel.doel().grondslag().code(),
                termijn,
                termijnen.termijn(termijn, vanaf).inWoorden(),
                termijnen.versie(),
                1));
    }
}
