package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;
import nl.samenspraak.meldpunt.uitgang.Verwisseling;

/** A loket got a message, or the toeleiding began (R-MEL-07). */
@ApplicationScoped
class Triageuitgang implements Uitgang {

    private Triagestukken stukken;

    Triageuitgang() {
        // The container makes its proxy with this.
    }

    @Inject
    Triageuitgang(Triagestukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public List<Uitgegaan> over(Melding melding, PersoonId wie) {
        List<Uitgegaan> uitgegaan = new ArrayList<>();
        Gevolgstukken gevolg = stukken.van(melding.id());
        gevolg.doorgeleiding()
                .flatMap(stuk ->
                        stuk.overgedragenOp().map(op -> new Uitgegaan(Uitgegaan.Soort.LOKET, stuk.loket(), dag(op))))
                .ifPresent(uitgegaan::add);
        gevolg.toeleiding()
                .flatMap(besluit -> melding.afsluiting())
                .map(einde -> new Uitgegaan(Uitgegaan.Soort.TOELEIDING, "", dag(einde.op())))
                .ifPresent(uitgegaan::add);
        return uitgegaan;
    }

    /** The message names somebody else, and that one agreed to it: it is made anew, also when it was handed over. */
    @Override
    public boolean vervalt(Melding melding, Verwisseling wissel) {
        Optional<Doorgeleiding> bericht = stukken.doorgeleiding(melding.id());
        bericht.ifPresent(stukken::verwijder);
        return bericht.isPresent() && melding.isDoorgeleid();
    }

    @Override
    public List<Uitgegaan> metMelder(Melding melding) {
        return stukken.doorgeleiding(melding.id())
                .filter(Doorgeleiding::noemtMelder)
                .flatMap(stuk ->
                        stuk.overgedragenOp().map(op -> new Uitgegaan(Uitgegaan.Soort.LOKET, stuk.loket(), dag(op))))
                .map(List::of)
                .orElse(List.of());
    }

    /** It can be made anew, with who the melder is or without. */
    @Override
    public boolean vervaltMetMelder(Melding melding) {
        Optional<Doorgeleiding> bericht = stukken.doorgeleiding(melding.id())
                .filter(Doorgeleiding::noemtMelder)
                .filter(stuk -> stuk.overgedragenOp().isEmpty());
        bericht.ifPresent(stukken::verwijder);
        return bericht.isPresent() && melding.isDoorgeleid();
    }

    private static LocalDate dag(Instant op) {
        return LocalDate.ofInstant(op, Nederlands.TIJDZONE);
    }
}
