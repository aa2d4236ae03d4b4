package nl.samenspraak.klachten.afhandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.advies.AdviesKan;
import nl.samenspraak.klachten.advies.Klachtadvies;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.gegevens.Gegevensverzoek;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes the view of the ways to handle a klacht. */
@ApplicationScoped
public class Afhandelweergave {

    private static final Set<Klachtstapsoort> GESPREK = Set.of(
            Klachtstapsoort.INFORMEEL_BESPROKEN,
            Klachtstapsoort.TEVREDEN,
            Klachtstapsoort.NIET_TEVREDEN,
            Klachtstapsoort.INGETROKKEN,
            Klachtstapsoort.GEVOEGD,
            Klachtstapsoort.BEANTWOORD,
            Klachtstapsoort.HERROEPEN,
            Klachtstapsoort.TOCH_BEHANDELD);

    private Behandelstukken stukken;
    private Klachtinstanties instanties;
    private Kopweergave kop;
    private Termijnen termijnen;

    public Afhandelweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Afhandelweergave(
            Behandelstukken stukken, Klachtinstanties instanties, Kopweergave kop, Termijnen termijnen) {
        this.stukken = stukken;
        this.instanties = instanties;
        this.kop = kop;
        this.termijnen = termijnen;
    }

    AfhandelView van(Klacht klacht, LocalDate vandaag) {
        return new AfhandelView(
                kop.van(klacht),
                klacht.betrokkenen(),
                klacht.feiten().formeel(),
                klacht.klager().anoniem(),
                kop.stappen(klacht, GESPREK),
                niet(klacht),
                nietUiterlijk(klacht),
                NietBehandelen.met(termijnen).isTeOud(klacht),
                advies(klacht, vandaag),
                ingetrokken(klacht),
                instanties
                        .op(Klachtinstantie.Soort.ADVIESCOMMISSIE, vandaag)
                        .map(Klachtinstantie::naam)
                        .orElse(""),
                instanties
                        .op(Klachtinstantie.Soort.ADVIESCOMMISSIE, vandaag)
                        .map(Klachtinstantie::regeling)
                        .orElse(""),
                AdviesKan.wordenGevraagd(Klachtadvies.geldend(stukken, klacht.id()), Hoorstand.van(klacht, stukken))
                        .orElse(null),
                klacht.gedragingen(),
                Buitenbehandeling.wachtOpStrafzaak(klacht),
                klacht.feiten().deelNogTeMelden(),
                verzoeken(klacht),
                klacht.gevoegdBij().orElse(null),
                Gevoegd.nummers(klacht).stream().map(Klachtnummer::waarde).toList(),
                Hoorstand.van(klacht, stukken).ontbrekend());
    }

    private AfhandelView.Niet niet(Klacht klacht) {
        return stukken.laatste(Nietbehandeling.class, klacht.id())
                .filter(besluit -> klacht.feiten()
                        .laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)
                        .isPresent())
                .map(besluit -> new AfhandelView.Niet(
                        besluit.grond(),
                        besluit.toelichting(),
                        besluit.dag(),
                        kop.namen(Set.of(besluit.door())).van(besluit.door())))
                .orElse(null);
    }

    private LocalDate nietUiterlijk(Klacht klacht) {
        return new Klachttermijnen(termijnen)
                .van(klacht.feiten()).stream()
                        .filter(termijn -> termijn.soort() == Klachttermijnsoort.NIET_BEHANDELEN)
                        .map(Klachttermijn::einde)
                        .findFirst()
                        .orElse(null);
    }

    private AfhandelView.Ingetrokken ingetrokken(Klacht klacht) {
        return klacht.feiten()
                .adviesIngetrokken()
                .map(stap -> new AfhandelView.Ingetrokken(
                        stukken.laatste(Klachtadvies.class, klacht.id())
                                .map(Klachtadvies::orgaan)
                                .orElse(""),
                        stap.dag(),
                        stap.toelichting()))
                .orElse(null);
    }

    private AfhandelView.Advies advies(Klacht klacht, LocalDate vandaag) {
        return Klachtadvies.geldend(stukken, klacht.id())
                .map(advies -> new AfhandelView.Advies(
                        advies.orgaan(),
                        advies.dag(),
                        klacht.feiten().adviesMeegedeeld().map(Klachtstap::dag).orElse(null),
                        advies.ontvangen().orElse(null),
                        new Klachttermijnen(termijnen)
                                .zonderAdvies(
                                        klacht.feiten(),
                                        Klachtstap.van(
                                                Klachtstapsoort.ADVIES_INGETROKKEN,
                                                vandaag,
                                                advies.op(),
                                                advies.door()))
                                .orElse(null)))
                .orElse(null);
    }

    private List<AfhandelView.Verzoek> verzoeken(Klacht klacht) {
        return stukken.alle(Gegevensverzoek.class, klacht.id()).stream()
                .map(verzoek -> new AfhandelView.Verzoek(
                        verzoek.id(), verzoek.vraag(), verzoek.antwoord().orElse(null)))
                .toList();
    }
}
