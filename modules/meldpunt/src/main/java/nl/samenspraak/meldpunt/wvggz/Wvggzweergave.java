package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of what was done under the Wvggz what may be shown, with its terms and the letter to the melder. */
@ApplicationScoped
class Wvggzweergave {

    private static final String ONDERZOEK = "wvggz-onderzoeken";
    private static final String AANVRAAG = "wvggz-aanvragen";
    private static final String EIGEN_VERZOEK = "wvggz-eigen-verzoek";
    private static final String COLLEGE_VERZOEK = "wvggz-college-verzoek";

    private Kopweergave kop;
    private Sjablonen berichten;
    private Collegas collegas;
    private Termijnen termijnen;
    private Aanwezige aanwezige;
    private Clock klok;

    Wvggzweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggzweergave(
            Kopweergave kop,
            Sjablonen berichten,
            Collegas collegas,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.kop = kop;
        this.berichten = berichten;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    WvggzView van(Melding melding, Wvggzdossier dossier) {
        LocalDate begin = melding.ontvangenOp();
        Wvggzkader kader = kader(melding);
        boolean toonMelder = kader.melderHoort() && Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return new WvggzView(
                kop.van(melding),
                stappen(dossier),
                Wvggzvolgorde.mogelijk(dossier, kader.melderHoort()),
                new WvggzView.Meldertaak(
                        toonMelder,
                        melding.melder().nietNoemen(),
                        kader.wachtOpMelder(),
                        melding.isAfgeslotenMet(Sluitreden.WVGGZ)),
                dossier.afgerond(kader),
                new WvggzView.Termijnen(
                        termijn(ONDERZOEK, begin),
                        termijn(AANVRAAG, begin),
                        collegeVerzoek(dossier),
                        eigenVerzoek(dossier, toonMelder)),
                toonMelder && dossier.beslist() ? brief(melding, dossier) : null);
    }

    Wvggzkader kader(Melding melding) {
        return new Wvggzkader(
                MelderHoortDeUitkomst.geldt(melding.melder()),
                melding.ontvangenOp(),
                termijnen.bereken(AANVRAAG, melding.ontvangenOp()).einde(),
                LocalDate.now(klok));
    }

    /** The college has fourteen days from the decision of the officier, when it does not agree with it (Wvggz 5:18 lid 1). */
    private Termijnstand collegeVerzoek(Wvggzdossier dossier) {
        return dossier.besluit()
                .filter(besluit -> dossier.gezet(Wvggzsoort.COLLEGE_ONEENS) && !dossier.gezet(Wvggzsoort.COLLEGE_EENS))
                .map(besluit -> termijn(COLLEGE_VERZOEK, besluit.dag()))
                .orElse(null);
    }

    /**
     * The melder can ask the officier only when he decided not to go to court and the college agrees (5:16 lid 2), and has fourteen days from when he got the letter of the college
     * (Wvggz 5:18 lid 2): the day on which it went is the first on which that can have been.
     */
    private Termijnstand eigenVerzoek(Wvggzdossier dossier, boolean toonMelder) {
        return dossier.besluit()
                .filter(besluit -> toonMelder && dossier.gezet(Wvggzsoort.COLLEGE_EENS))
                .map(besluit -> termijn(EIGEN_VERZOEK, briefdag(dossier)))
                .orElse(null);
    }

    /** The day on which the letter went; today while it has not. */
    private LocalDate briefdag(Wvggzdossier dossier) {
        return dossier.stap(EnumSet.of(Wvggzsoort.MELDER_GESCHREVEN))
                .map(Wvggzstap::dag)
                .orElseGet(() -> LocalDate.now(klok));
    }

    private Bericht brief(Melding melding, Wvggzdossier dossier) {
        Wvggzstap besluit = dossier.besluit().orElseThrow();
        Map<String, String> invulling = new HashMap<>(Map.of(
                "nummer", melding.nummer().waarde(),
                "meldingdatum", Nederlands.datum(melding.ontvangenOp()),
                "besluitdatum", Nederlands.datum(besluit.dag()),
                "organisatie", aanwezige.eisGebruiker().organisatie()));
        if (besluit.soort() == Wvggzsoort.BESLUIT_VERZOEKSCHRIFT) {
            return berichten.maak(Berichtsoort.WVGGZ_VERZOEKSCHRIFT, invulling);
        }
        invulling.put("redenen", besluit.toelichting());
        Optional<Wvggzstap> verzoek = dossier.stap(EnumSet.of(Wvggzsoort.COLLEGE_VERZOEK));
        if (verzoek.isPresent()) {
            invulling.put("verzoekdatum", Nederlands.datum(verzoek.get().dag()));
            return berichten.maak(Berichtsoort.WVGGZ_COLLEGE_VERZOEK, invulling);
        }
        LocalDate uiterste = termijnen.bereken(EIGEN_VERZOEK, briefdag(dossier)).einde();
        invulling.put("uiterste", Nederlands.dagEnDatum(uiterste));
        return berichten.maak(Berichtsoort.WVGGZ_GEEN_VERZOEKSCHRIFT, invulling);
    }

    private Termijnstand termijn(String code, LocalDate begin) {
        return Termijnstand.van(termijnen.bereken(code, begin), termijnen.bron(code, begin), LocalDate.now(klok));
    }

    private List<Wvggzstand> stappen(Wvggzdossier dossier) {
        Map<UUID, String> namen =
                collegas.namen(dossier.stappen().stream().map(Wvggzstap::door).collect(Collectors.toSet()));
        return dossier.stappen().stream()
                .map(stap -> new Wvggzstand(
                        stap.soort(),
                        stap.dag(),
                        stap.wijze(),
                        stap.toelichting(),
                        stap.op(),
                        Kopweergave.naam(namen, stap.door())))
                .toList();
    }
}
