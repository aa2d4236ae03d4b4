package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Termijnafloop;
import nl.samenspraak.klachten.klok.VerdagenKan;
import nl.samenspraak.klachten.klok.VerdagingIsMeeTeDelen;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of the facts of a klacht what the panel with its terms shows today, inside the gate. */
@ApplicationScoped
public class Klachtklokweergave {

    private static final int HEEL = 100;

    private Klachttermijnen klok;
    private Clock tijd;

    Klachtklokweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtklokweergave(Termijnen termijnen, Clock tijd) {
        klok = new Klachttermijnen(termijnen);
        this.tijd = tijd;
    }

    public KlachtklokView van(Klacht klacht) {
        LocalDate vandaag = LocalDate.now(tijd);
        Klachtfeiten feiten = klacht.feiten();
        boolean bereikbaar = klacht.status().open() && !klacht.klager().anoniem();
        Optional<LocalDate> verdaagbaar = klok.verdaagbaarTot(feiten)
                .filter(tot -> VerdagenKan.toets(klok, feiten, tot, vandaag).isEmpty());
        return new KlachtklokView(
                klacht.id(),
                klacht.versie(),
                klacht.betrokkenen(),
                feiten.formeel(),
                feiten.begin(),
                termijnen(feiten, vandaag),
                verdaagbaar.orElse(null),
                klok.uitstelbaar(feiten, vandaag),
                VerdagingIsMeeTeDelen.toets(feiten, vandaag, vandaag).isEmpty(),
                feiten.verdagingInTeTrekken(),
                bereikbaar && feiten.ontvangstBevestigd().isEmpty(),
                bereikbaar
                        && feiten.laatste(Klachtstapsoort.AANVULLING_GEVRAAGD).isEmpty(),
                feiten.klaagschrift().isEmpty() && klacht.kanOpSchrift());
    }

    private List<KlachtklokView.Termijn> termijnen(Klachtfeiten feiten, LocalDate vandaag) {
        List<Klachttermijn> eerder = feiten.zonderVerbetering().map(klok::van).orElse(List.of());
        return klok.van(feiten).stream()
                .map(termijn -> toon(termijn, eerst(termijn, eerder), vandaag))
                .toList();
    }

    private static LocalDate eerst(Klachttermijn termijn, List<Klachttermijn> eerder) {
        return eerder.stream()
                .filter(vorige -> vorige.soort() == termijn.soort())
                .map(Klachttermijn::einde)
                .filter(einde -> !einde.equals(termijn.einde()))
                .findFirst()
                .orElse(null);
    }

    private static KlachtklokView.Termijn toon(Klachttermijn termijn, LocalDate eerst, LocalDate vandaag) {
        Termijnafloop afloop = termijn.afloop();
        return new KlachtklokView.Termijn(
                termijn.soort(),
                termijn.naam(),
                termijn.bron(),
                termijn.aanvang(),
                termijn.begin(),
                termijn.einde(),
                termijn.stand(vandaag),
                termijn.dagenOver(vandaag),
                deel(termijn, vandaag),
                termijn.plicht(),
                termijn.bewaakt() && !vandaag.isBefore(termijn.waarschuwen()),
                termijn.berekening().uitleg(),
                termijn.wijzigingen(),
                eerst,
                afloop == null ? null : afloop.dag(),
                afloop == null ? null : afloop.door(),
                termijn.overDatum(vandaag));
    }

    private static int deel(Klachttermijn termijn, LocalDate vandaag) {
        long duur = ChronoUnit.DAYS.between(termijn.begin(), termijn.einde());
        long verstreken = Math.max(0, ChronoUnit.DAYS.between(termijn.begin(), vandaag));
        return duur <= 0 || verstreken >= duur ? HEEL : (int) (HEEL * verstreken / duur);
    }
}
