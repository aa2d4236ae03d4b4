package nl.samenspraak.klachten.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Kalenderafdruk;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The watch over the terms of klachten")
@Tag("R-KLA-10")
class TermijnseinTest {

    /** The gate asks for the purpose; behind it nothing does. */
    private static final Doelbinding DOEL = null;

    private static final UUID KIM = UUID.fromString("00000000-0000-7000-8000-000000000006");

    private final List<Klachttermijnsein> seinen = new ArrayList<>();
    private final Klokopstelling brief =
            Klokopstelling.brief().op("2026-11-10").leg(Klachtstapsoort.ONTVANGST_BEVESTIGD, null);

    private final List<String> kalenders = new ArrayList<>();

    @Test
    void warnsOnceFromFiveWerkdagenBeforeTheEnd() {
        loop("2026-12-11");
        assertThat(seinen).isEmpty();

        loop("2026-12-14");
        loop("2026-12-15");

        assertThat(seinen).containsExactly(sein(Klachttermijnsoort.AFHANDELEN, "2026-12-21", false));
        assertThat(brief.klacht.stappen())
                .last()
                .satisfies(stap -> assertThat(stap.soort()).isEqualTo(Klachtstapsoort.GEWAARSCHUWD))
                .satisfies(stap -> assertThat(stap.tot()).isEqualTo("2026-12-21"))
                .satisfies(stap -> assertThat(stap.toelichting()).isEqualTo("Afhandelen"));
    }

    @Test
    void escalatesOnceOnTheLastDay() {
        loop("2026-12-14");
        loop("2026-12-21");
        loop("2026-12-22");

        assertThat(seinen)
                .containsExactly(
                        sein(Klachttermijnsoort.AFHANDELEN, "2026-12-21", false),
                        sein(Klachttermijnsoort.AFHANDELEN, "2026-12-21", true));
    }

    @Test
    void onlyEscalatesWhenItMissedTheDaysBefore() {
        loop("2027-01-04");

        assertThat(seinen).containsExactly(sein(Klachttermijnsoort.AFHANDELEN, "2026-12-21", true));
    }

    @Test
    void warnsAgainAboutAnotherEnd() {
        loop("2026-12-14");
        brief.op("2026-12-15").leg(Klachtstapsoort.VERDAAGD, "2027-01-18");
        brief.leg(Klachtstapsoort.VERDAGING_MEEGEDEELD, null);
        loop("2026-12-16");
        loop("2027-01-11");

        assertThat(seinen)
                .containsExactly(
                        sein(Klachttermijnsoort.AFHANDELEN, "2026-12-21", false),
                        sein(Klachttermijnsoort.AFHANDELEN, "2027-01-18", false));
    }

    @Test
    void isSilentAboutWhatIsDoneAndWhatTheKlagerMayDo() {
        brief.op("2026-11-16").leg(Klachtstapsoort.AANVULLING_GEVRAAGD, "2026-11-30");
        loop("2026-12-01");
        brief.op("2026-12-10").leg(Klachtstapsoort.AFDOENING_MEEGEDEELD, null);
        loop("2027-02-01");

        assertThat(seinen).isEmpty();
    }

    @Test
    void watchesTheNoticeOfNotHandlingOnceItWasDecided() {
        brief.op("2026-11-16").leg(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, null);
        loop("2026-12-07");

        assertThat(seinen).containsExactly(sein(Klachttermijnsoort.NIET_BEHANDELEN, "2026-12-07", true));
    }

    @Test
    @Tag("R-KLA-05")
    void saysOfAKlachtAboutOneOfThoseWhoHandleThemThatItIsNotForAllOfThem() {
        Klachtstap toegewezen = Klachtstap.van(
                Klachtstapsoort.TOEGEWEZEN, Klokopstelling.ONTVANGEN, brief.nu().instant(), Klokopstelling.LEYLA);
        brief.klacht.wijsToe(toegewezen, KIM);
        loop("2026-12-14");
        brief.klacht.onderscheid(
                List.of(Gedraging.van("Belt niet terug", null, Beklaagde.medewerker(KIM, "K. Pietersen"))));
        loop("2026-12-21");

        assertThat(seinen).extracting(Klachttermijnsein::besloten).containsExactly(false, true);
        assertThat(seinen)
                .extracting(Klachttermijnsein::behandelaar)
                .as("wie het zelf aangaat, krijgt er geen bericht meer van")
                .containsExactly(KIM, null);
    }

    @Test
    @Tag("R-ALG-11")
    @Tag("R-ALG-10")
    void looksForTermsThatWereComputedBeforeAFeestdagWasKnown() {
        brief.op("2026-11-09");

        wacht().teHerberekenen(DOEL);

        assertThat(kalenders).containsExactly(Kalenderafdruk.van(brief.termijnen.feestdagen()) + " 2026-11-09");
    }

    private void loop(String dag) {
        brief.op(dag);
        wacht().signaleer(brief.klacht.nummer(), DOEL);
    }

    private Klachttermijnsein sein(Klachttermijnsoort soort, String uiterlijk, boolean laatsteDag) {
        return new Klachttermijnsein(
                brief.klacht.id(), brief.klacht.nummer(), soort, LocalDate.parse(uiterlijk), laatsteDag, null, false);
    }

    private Termijnsein wacht() {
        return new Termijnsein(
                brief.klachten,
                new Leeg(),
                brief.termijnen,
                gebeurtenis(),
                new Behandelaars(),
                new Klokopstelling.Leyla(),
                brief.nu());
    }

    @SuppressWarnings("unchecked")
    private Event<Klachttermijnsein> gebeurtenis() {
        return (Event<Klachttermijnsein>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (event, vraag, gegeven) -> {
                    seinen.add((Klachttermijnsein) gegeven[0]);
                    return null;
                });
    }

    private static final class Behandelaars extends Collegas {

        @Override
        public List<Collega> met(String pet) {
            return List.of(new Collega(KIM, "K. Pietersen"));
        }
    }

    /** Which klachten to look at is for the database to say. */
    private final class Leeg implements BewaakteTermijnen {

        @Override
        public List<Klachtnummer> metAndereKalender(String afdruk, LocalDate vandaag) {
            kalenders.add(afdruk + " " + vandaag);
            return List.of();
        }

        @Override
        public List<Klachtnummer> teSignaleren(LocalDate vandaag) {
            return List.of();
        }

        @Override
        public List<Klachtnummer> zonderBehandelaar(Set<UUID> allen) {
            return List.of();
        }

        @Override
        public Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag) {
            return Klachtwerkstand.NIETS;
        }
    }
}
