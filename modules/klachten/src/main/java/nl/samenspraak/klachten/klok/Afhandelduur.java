package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging.Soort;

/**
 * Until when one klacht can be handled (Awb 9:11; R-KLA-10). What gives more time is looked at in the order of the days on which it
 * happened, because each of them only counts while there is time left.
 *
 * <ul>
 *   <li>Six weeks, or ten when afdeling 9.1.3 applies: always from the receipt of the klaagschrift. It applies once klager and beklaagde
 *       were both told who advises (9:15 lid 1); who tells them after the end gains nothing by it. When nobody advises any more, it is six
 *       weeks again, with the time that was got beside it.
 *   <li>Verdaging (lid 2): once, four weeks at most, counted on from the end as it was before weekends and feestdagen moved it. It
 *       is told in writing to klager and beklaagde; as long as they have not both been told, or when that was after the end, the end
 *       does not move. The letters name a day: that day holds, as far as the law allows it.
 *   <li>Further (lid 3): as far as the klager agrees in writing, before the end. The law does not ask that verdaging came first.
 * </ul>
 */
final class Afhandelduur {

    static final String ZES_WEKEN = "klacht-afhandelen";
    static final String TIEN_WEKEN = "klacht-afhandelen-advies";
    static final String VERDAGEN = "klacht-verdagen";

    private static final Set<Klachtstapsoort> GEEFT_TIJD = Set.of(
            Klachtstapsoort.ADVIES_MEEGEDEELD,
            Klachtstapsoort.ADVIES_INGETROKKEN,
            Klachtstapsoort.VERDAGING_MEEGEDEELD,
            Klachtstapsoort.INSTEMMING_UITSTEL);

    private final Klachtrekenaar rekenaar;
    private final Schriftontvangst schrift;
    private final Optional<Klachtstap> verdaging;
    private final List<Klachttermijnwijziging> wijzigingen = new ArrayList<>();

    private String code = ZES_WEKEN;
    private Termijnberekening berekening;
    private LocalDate einde;
    private LocalDate ingestemdTot = LocalDate.MIN;

    Afhandelduur(Klachtrekenaar rekenaar, Schriftontvangst schrift, Klachtfeiten feiten) {
        this.rekenaar = rekenaar;
        this.schrift = schrift;
        verdaging = feiten.eerste(Klachtstapsoort.VERDAAGD);
        berekening = rekenaar.bereken(ZES_WEKEN, schrift.ontvangen());
        einde = berekening.einde();
        feiten.stappen().stream()
                .filter(stap -> GEEFT_TIJD.contains(stap.soort()))
                .sorted(Comparator.comparing(Klachtstap::dag))
                .forEach(this::neemMee);
        feiten.adviesGevraagd()
                .filter(stap -> feiten.adviesMeegedeeld().isEmpty())
                .ifPresent(stap -> noteer(Soort.ADVIES_NIET_MEEGEDEELD, stap, einde));
        verdaging
                .filter(stap ->
                        feiten.eerste(Klachtstapsoort.VERDAGING_MEEGEDEELD).isEmpty())
                .ifPresent(stap -> noteer(Soort.VERDAGING_NIET_MEEGEDEELD, stap, einde));
    }

    /** @return the term of handling, with its end and what moved it */
    Klachttermijn termijn() {
        return rekenaar.termijn(Klachttermijnsoort.AFHANDELEN, code, schrift.aanvang(), berekening, einde, wijzigingen)
                .na(schrift.verbeterd());
    }

    /** @return the last day to which the handling can be postponed without consent; empty when that has been done */
    Optional<LocalDate> verdaagbaarTot() {
        return verdaging.isPresent()
                ? Optional.empty()
                : Optional.of(
                        later(einde, rekenaar.verleng(berekening, VERDAGEN).einde()));
    }

    private void neemMee(Klachtstap stap) {
        switch (stap.soort()) {
            case ADVIES_MEEGEDEELD -> kondigAdviesAan(stap);
            case ADVIES_INGETROKKEN -> trekAdviesIn(stap);
            case VERDAGING_MEEGEDEELD -> verdaag(stap);
            default -> stemIn(stap);
        }
    }

    private void kondigAdviesAan(Klachtstap stap) {
        if (code.equals(TIEN_WEKEN)) {
            return;
        }
        if (stap.dag().isAfter(einde)) {
            noteer(Soort.ADVIES_TE_LAAT, stap, einde);
            return;
        }
        code = TIEN_WEKEN;
        berekening = rekenaar.bereken(TIEN_WEKEN, schrift.ontvangen());
        noteer(Soort.ADVIES, stap, later(einde, berekening.einde()));
    }

    private void trekAdviesIn(Klachtstap stap) {
        if (code.equals(ZES_WEKEN)) {
            return;
        }
        code = ZES_WEKEN;
        berekening = rekenaar.bereken(ZES_WEKEN, schrift.ontvangen());
        LocalDate zonder = isVerdaagd() ? verdaagd() : berekening.einde();
        noteer(Soort.ADVIES_INGETROKKEN, stap, later(zonder, ingestemdTot));
    }

    private boolean isVerdaagd() {
        return wijzigingen.stream().anyMatch(eerder -> eerder.soort() == Soort.VERDAAGD);
    }

    private void verdaag(Klachtstap stap) {
        if (verdaging.isEmpty() || isVerdaagd()) {
            return;
        }
        if (stap.dag().isAfter(einde)) {
            noteer(Soort.VERDAGING_TE_LAAT, stap, einde);
            return;
        }
        noteer(Soort.VERDAAGD, stap, later(einde, verdaagd()));
    }

    /** The day that was named, as far as the law allows it. */
    private LocalDate verdaagd() {
        LocalDate genoemd = verdaging.orElseThrow().tot();
        Termijnberekening hoogstens = rekenaar.verleng(berekening, VERDAGEN);
        if (genoemd.isBefore(hoogstens.einde())) {
            return later(berekening.einde(), genoemd);
        }
        berekening = hoogstens;
        return hoogstens.einde();
    }

    private void stemIn(Klachtstap stap) {
        if (stap.dag().isAfter(einde)) {
            noteer(Soort.INSTEMMING_TE_LAAT, stap, einde);
        } else {
            ingestemdTot = later(ingestemdTot, stap.tot());
            noteer(Soort.INSTEMMING, stap, later(einde, stap.tot()));
        }
    }

    private void noteer(Soort soort, Klachtstap stap, LocalDate nieuw) {
        wijzigingen.add(new Klachttermijnwijziging(soort, stap.dag(), einde, nieuw));
        einde = nieuw;
    }

    private static LocalDate later(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
