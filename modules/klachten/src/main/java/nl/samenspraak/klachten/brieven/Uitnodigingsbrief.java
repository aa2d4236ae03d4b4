package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.horen.Hoorzitting;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/** A letter with an invitation is an invitation: from then on the hearing can be planned, without typing it again (9:10 lid 1). */
@ApplicationScoped
class Uitnodigingsbrief {

    private Behandelstukken stukken;

    Uitnodigingsbrief() {
        // The container makes its proxy with this.
    }

    @Inject
    Uitnodigingsbrief(Behandelstukken stukken) {
        this.stukken = stukken;
    }

    /**
     * One that was recorded before with the same last day, or for the same moment, is not recorded again; who is invited to where another is invited already
     * comes to that same hearing. When and where it is, is known from the letter.
     */
    void verzonden(Klacht klacht, Klachtbriefverzoek brief, List<Beklaagde> wie, Klachtstap stap) {
        if (!brief.soort().nodigtUit()) {
            return;
        }
        boolean klager = brief.soort() == Klachtbriefsoort.UITNODIGING_KLAGER;
        List<String> namen = klager
                ? List.of()
                : wie.stream().map(Beklaagde::weergave).distinct().toList();
        List<String> partijen = klager ? List.of(Hoorstand.KLAGER) : namen;
        List<Hoorzitting> eerder = partijen.stream()
                .flatMap(partij -> Hoorstand.van(klacht, stukken).uitnodiging(partij).stream())
                .filter(zitting -> zitting.gehoord().isEmpty())
                .filter(zitting -> zitting.antwoordTot().equals(stap.tot()) || isDan(zitting, brief))
                .distinct()
                .toList();
        Optional<Hoorzitting> samen = stukken.alle(Hoorzitting.class, klacht.id()).stream()
                .filter(zitting -> isDan(zitting, brief))
                .findFirst();
        if (eerder.isEmpty() && samen.isPresent()) {
            samen.get().neemErbij(klager, namen, stap.tot());
        } else if (eerder.isEmpty()) {
            Hoorzitting nieuw =
                    new Hoorzitting(klacht.id(), stap, new NieuweUitnodiging(klager, namen, stap.dag(), stap.tot()));
            brief.afspraak().ifPresent(nieuw::stelVoor);
            stukken.add(nieuw);
        } else {
            eerder.forEach(zitting -> brief.afspraak().ifPresent(zitting::stelVoor));
        }
    }

    private static boolean isDan(Hoorzitting zitting, Klachtbriefverzoek brief) {
        return brief.afspraak().filter(zitting::isDan).isPresent();
    }
}
