package nl.samenspraak.klachten.horen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.afschrift.Afschrift;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes the view of copies and hearings. */
@ApplicationScoped
public class Hoorweergave {

    private Behandelstukken stukken;
    private Adviesorgaan adviesorgaan;
    private Kopweergave kop;
    private Termijnen termijnen;

    public Hoorweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Hoorweergave(Behandelstukken stukken, Adviesorgaan adviesorgaan, Kopweergave kop, Termijnen termijnen) {
        this.stukken = stukken;
        this.adviesorgaan = adviesorgaan;
        this.kop = kop;
        this.termijnen = termijnen;
    }

    /** The first day that can be the last one on which somebody answers an invitation of this day (9:10 lid 2). */
    LocalDate reactieVanaf(LocalDate dag) {
        return new Klachttermijnen(termijnen).reactieVanaf(dag);
    }

    HoorView van(Klacht klacht, LocalDate vandaag) {
        Hoorstand stand = Hoorstand.van(klacht, stukken);
        List<HoorView.Zitting> zittingen = new ArrayList<>(stand.zittingen().stream()
                .map(zitting -> zitting(klacht, zitting))
                .toList());
        Collections.reverse(zittingen);
        return new HoorView(
                kop.van(klacht),
                klacht.betrokkenen(),
                klacht.feiten().formeel(),
                adviesorgaan.van(klacht.id()).orElse(""),
                afschriften(klacht),
                stand.partijen().stream().map(wie -> partij(stand, wie)).toList(),
                zittingen,
                new Klachttermijnen(termijnen).voorstel(Klachttermijnsoort.HOORREACTIE, vandaag));
    }

    private List<HoorView.Kopie> afschriften(Klacht klacht) {
        List<Afschrift> verzonden = stukken.alle(Afschrift.class, klacht.id());
        return BeklaagdeDoetMee.van(klacht).stream()
                .map(wie -> new HoorView.Kopie(wie, dag(klacht, wie), mee(verzonden, wie)))
                .toList();
    }

    private static LocalDate dag(Klacht klacht, String wie) {
        return klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.beklaagde().weergave().equals(wie))
                .map(Gedraging::afschriftOp)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String mee(List<Afschrift> verzonden, String wie) {
        return verzonden.stream()
                .filter(afschrift -> afschrift.beklaagde().equals(wie))
                .map(Afschrift::stukken)
                .reduce("", (vorige, laatste) -> laatste);
    }

    private static HoorView.Partij partij(Hoorstand stand, String wie) {
        Optional<Hoorafzien> afgezien = stand.afgezien(wie);
        if (afgezien.isPresent()) {
            Hoorafzien waarom = afgezien.get();
            return new HoorView.Partij(wie, HoorView.Stand.NIET_GEHOORD, waarom.dag(), waarom.reden(), uitleg(waarom));
        }
        Optional<Hoorzitting> laatste = stand.uitnodiging(wie);
        if (stand.gehoord(wie)) {
            return partij(
                    wie,
                    HoorView.Stand.GEHOORD,
                    laatste.flatMap(Hoorzitting::gehoord).map(Verslag::dag));
        }
        Optional<LocalDate> gepland = laatste.flatMap(Hoorzitting::afspraak).map(Afspraak::dag);
        if (gepland.isPresent()) {
            return partij(wie, HoorView.Stand.GEPLAND, gepland);
        }
        return partij(
                wie,
                laatste.isPresent() ? HoorView.Stand.UITGENODIGD : HoorView.Stand.TE_DOEN,
                laatste.map(Hoorzitting::antwoordTot));
    }

    /** The commission decides on not hearing as well (9:15 lid 3). */
    private static String uitleg(Hoorafzien waarom) {
        return waarom.beslist().isEmpty()
                ? waarom.toelichting()
                : ("Besloten door " + waarom.beslist() + ". " + waarom.toelichting()).strip();
    }

    private static HoorView.Partij partij(String wie, HoorView.Stand stand, Optional<LocalDate> dag) {
        return new HoorView.Partij(wie, stand, dag.orElse(null), null, "");
    }

    private HoorView.Zitting zitting(Klacht klacht, Hoorzitting zitting) {
        return new HoorView.Zitting(
                zitting.id(),
                zitting.dag(),
                zitting.klager(),
                zitting.beklaagden(),
                zitting.antwoordTot(),
                zitting.voorstel().orElse(null),
                zitting.afspraak().orElse(null),
                zitting.gehoord().orElse(null),
                letop(klacht, zitting));
    }

    /** Who plans a hearing may do so on any day; on some of them it is said what that means (9:10, 9:11). */
    private List<String> letop(Klacht klacht, Hoorzitting zitting) {
        Optional<LocalDate> dag = zitting.voorstel()
                .filter(afspraak -> zitting.gehoord().isEmpty())
                .map(Afspraak::dag);
        Optional<String> vrij = dag.filter(op -> !termijnen.feestdagen().isWerkdag(op))
                .map(op -> Behandelteksten.tekst(
                        "zitting.geenwerkdag", Nederlands.hoofdletter(Nederlands.dagEnDatum(op))));
        Klachttermijnen rekent = new Klachttermijnen(termijnen);
        Optional<String> laat = rekent.afhandelen(klacht.feiten())
                .map(Klachttermijn::einde)
                .filter(einde -> dag.filter(op -> rekent.schrijftijdTot(op).isAfter(einde))
                        .isPresent())
                .map(einde -> Behandelteksten.tekst("zitting.laat", Nederlands.dagEnDatum(einde)));
        return Stream.of(vrij, laat).flatMap(Optional::stream).toList();
    }
}
