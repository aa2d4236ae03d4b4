package nl.samenspraak.klachten.maatregelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Nawerk;

/** What is left of a klacht: what the law still asks, and the measures that were taken because of it. */
@ApplicationScoped
class NogTeDoen implements Nawerk {

    private Behandelstukken stukken;

    NogTeDoen() {
        // The container makes its proxy with this.
    }

    @Inject
    NogTeDoen(Behandelstukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public boolean isEr(Klacht klacht) {
        return !NuTeDoen.van(klacht).isEmpty()
                || stukken.alle(Maatregel.class, klacht.id()).stream()
                        .anyMatch(maatregel -> maatregel.stand() == Maatregelstand.OPEN);
    }
}
