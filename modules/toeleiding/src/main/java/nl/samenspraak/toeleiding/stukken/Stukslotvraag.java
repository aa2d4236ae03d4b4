package nl.samenspraak.toeleiding.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Slotvraag;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.terreinen.GegevenIsTeOud;

/** At the conclusion the werkdossier becomes the archive dossier: what is in it then belongs there, and is not older than may be (R-TOE-26, R-TOE-41). */
@ApplicationScoped
class Stukslotvraag implements Slotvraag {

    private Stukkenlade lade;
    private Termijnen termijnen;
    private Clock klok;

    Stukslotvraag() {
        // The container makes its proxy with this.
    }

    @Inject
    Stukslotvraag(Stukkenlade lade, Termijnen termijnen, Clock klok) {
        this.lade = lade;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Optional<Weigerreden> eerst(ToeleidingId toeleiding) {
        List<Stuk> stukken = lade.van(toeleiding);
        if (stukken.stream().anyMatch(Stuk::isOnbeslist)) {
            return Optional.of(Weigerreden.STUKKEN_EERST);
        }
        boolean oud = stukken.stream()
                .filter(stuk -> stuk.stand() == Stukstand.OPGENOMEN)
                .anyMatch(stuk -> GegevenIsTeOud.toets(stuk.bron().peildatum(), LocalDate.now(klok), termijnen));
        return oud ? Optional.of(Weigerreden.EERST_BEVESTIGEN) : Optional.empty();
    }
}
