package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;

/** Somebody was told that there is a melding about him (R-MEL-12). */
@ApplicationScoped
public class Informeeruitgang implements Uitgang {

    private Informaties informaties;

    Informeeruitgang() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeeruitgang(Informaties informaties) {
        this.informaties = informaties;
    }

    @Override
    public List<Uitgegaan> over(Melding melding, PersoonId wie) {
        return informaties
                .find(melding.id())
                .flatMap(informatie -> informatie.laatste(wie))
                .filter(Informering::gedaan)
                .map(stap -> new Uitgegaan(Uitgegaan.Soort.BETROKKENE, "", stap.dag()))
                .stream()
                .toList();
    }
}
