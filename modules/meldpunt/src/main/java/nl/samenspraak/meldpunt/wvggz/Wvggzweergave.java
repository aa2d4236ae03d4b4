package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.informeren.EerstInformeren;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Makes of what was done under the Wvggz what may be shown, with its terms and what the melder hears. */
@ApplicationScoped
class Wvggzweergave {

    private Kopweergave kop;
    private Wvggzbrief brief;
    private Collegas collegas;
    private Wvggztermijnen termijnen;
    private Informaties informaties;
    private Clock klok;

    Wvggzweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggzweergave(
            Kopweergave kop,
            Wvggzbrief brief,
            Collegas collegas,
            Wvggztermijnen termijnen,
            Informaties informaties,
            Clock klok) {
        this.kop = kop;
        this.brief = brief;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.informaties = informaties;
        this.klok = klok;
    }

    WvggzView van(Melding melding, Wvggzdossier dossier) {
        Wvggzkader kader = kader(melding, dossier);
        boolean toonMelder = kader.melderHoort() && Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        Optional<Melding> voorMelder = Optional.of(melding).filter(deze -> toonMelder);
        return new WvggzView(
                kop.van(melding),
                stappen(dossier.stappen(), toonMelder),
                stappen(dossier.vervallen(), toonMelder),
                stappen(dossier.hersteld(), toonMelder),
                stappen(dossier.teHerstellen().stream().toList(), toonMelder).stream()
                        .findFirst()
                        .orElse(null),
                Wvggzvolgorde.mogelijk(dossier, kader),
                !kader.magAanvragen(),
                melder(melding, kader, toonMelder),
                dossier.afgerond(kader),
                new WvggzView.Termijnen(
                        termijnen.onderzoek(melding),
                        termijnen.aanvraag(melding),
                        termijnen.collegeVerzoek(dossier).orElse(null),
                        termijnen.collegeKanTot(dossier).orElse(null),
                        voorMelder
                                .flatMap(deze -> termijnen.eigenVerzoek(dossier))
                                .orElse(null)),
                voorMelder.flatMap(deze -> brief.overAanvraag(deze, dossier)).orElse(null),
                voorMelder.flatMap(deze -> brief.overBesluit(deze, dossier)).orElse(null));
    }

    private static WvggzView.Meldertaak melder(Melding melding, Wvggzkader kader, boolean toonMelder) {
        Melder melder = melding.melder();
        return new WvggzView.Meldertaak(
                toonMelder,
                toonMelder ? melder : null,
                melder.nietNoemen(),
                kader.oneensTot(),
                kader.wachtOpMelder(),
                melding.isAfgeslotenMet(Sluitreden.WVGGZ));
    }

    Wvggzkader kader(Melding melding, Wvggzdossier dossier) {
        return new Wvggzkader(
                MelderHoortDeUitkomst.geldt(melding.melder()),
                melding.melder().briefadres() != null,
                melding.ontvangenOp(),
                termijnen.oneensTot(melding, dossier),
                termijnen.kanCollegeNogOneens(dossier),
                magAanvragen(melding, dossier),
                LocalDate.now(klok));
    }

    /** Before there is anything to ask, and once it was asked, it makes no difference and is not looked up. */
    private boolean magAanvragen(Melding melding, Wvggzdossier dossier) {
        return !dossier.aanvraagNodig()
                || dossier.gezet(Wvggzsoort.AANVRAAG_INGEDIEND)
                || EerstInformeren.toets(melding, informaties.find(melding.id()), LocalDate.now(klok))
                        .isEmpty();
    }

    private List<Wvggzstand> stappen(List<Wvggzstap> stappen, boolean toonMelder) {
        Map<UUID, String> namen =
                collegas.namen(stappen.stream().map(Wvggzstap::door).collect(Collectors.toSet()));
        return stappen.stream()
                .map(stap -> new Wvggzstand(
                        stap.soort(),
                        stap.dag(),
                        stap.meegedeeld(),
                        stap.wijze(),
                        stap.soort().vanMelder() && !toonMelder ? "" : stap.toelichting(),
                        stap.op(),
                        Kopweergave.naam(namen, stap.door())))
                .toList();
    }
}
