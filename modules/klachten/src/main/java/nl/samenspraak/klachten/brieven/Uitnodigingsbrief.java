package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    /** One that was recorded before with the same last day is not recorded again. */
    void verzonden(Klacht klacht, Klachtbriefsoort soort, List<Beklaagde> wie, Klachtstap stap) {
        if (soort != Klachtbriefsoort.UITNODIGING_KLAGER && soort != Klachtbriefsoort.UITNODIGING_BEKLAAGDE) {
            return;
        }
        boolean klager = soort == Klachtbriefsoort.UITNODIGING_KLAGER;
        List<String> namen = klager
                ? List.of()
                : wie.stream().map(Beklaagde::weergave).distinct().toList();
        boolean bekend = (klager ? List.of(Hoorstand.KLAGER) : namen)
                .stream()
                        .allMatch(partij -> Hoorstand.van(klacht, stukken)
                                .uitnodiging(partij)
                                .filter(zitting -> zitting.antwoordTot().equals(stap.tot()))
                                .isPresent());
        if (!bekend) {
            stukken.add(
                    new Hoorzitting(klacht.id(), stap, new NieuweUitnodiging(klager, namen, stap.dag(), stap.tot())));
        }
    }
}
