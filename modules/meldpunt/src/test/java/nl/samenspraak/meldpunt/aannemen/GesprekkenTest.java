package nl.samenspraak.meldpunt.aannemen;

import static nl.samenspraak.meldpunt.Fixtures.AANNEMEN;
import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefKluis;
import nl.samenspraak.meldpunt.ProefTermijnen;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GesprekkenTest {

    private static final Concept CONCEPT =
            new Concept("Post stapelt zich op\nen 😟 عندي مشكلة", MEVROUW, Map.of("naam", "M. de Bruin"));

    private static final int MEESTE = 3;

    private final GeheugenGesprekken opslag = new GeheugenGesprekken();
    private final ProefAannemen meldpunt = new ProefAannemen();
    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final Doelbinding doel = Proefpoort.binding(AANNEMEN, KLOK.instant());
    private final Gesprekken gesprekken = gesprekken(KLOK);

    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.MELDER_IDENTITEIT);
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    void whatWasTypedComesBackAsItWasTyped() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();

        GesprekView view = gesprekken.open(id, doel);

        assertThat(view.concept()).isEqualTo(CONCEPT);
        assertThat(view.begonnenOp()).isEqualTo(KLOK.instant());
        assertThat(view.betrokkenen()).containsExactly(MEVROUW);
        assertThat(view.uitZaak()).contains(id.zaak());
    }

    @Test
    void whatIsTypedLaterTakesThePlaceOfWhatWasKept() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, doel);
        Concept meer = new Concept("Post stapelt zich op. Gordijnen dicht.", null, Map.of());

        Tussenstand stand =
                gesprekken(later(Duration.ofMinutes(3))).bewaar(begonnen.id(), meer, begonnen.versie(), doel);

        assertThat(stand.op()).isEqualTo(KLOK.instant().plus(Duration.ofMinutes(3)));
        assertThat(gesprekken.open(begonnen.id(), doel).concept()).isEqualTo(meer);
    }

    @Test
    void whatWasTypedInAnotherWindowIsNotOverwritten() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, doel);

        assertThatThrownBy(() -> gesprekken.bewaar(
                        begonnen.id(), new Concept("anders", null, Map.of()), begonnen.versie() + 1, doel))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(gesprekken.open(begonnen.id(), doel).concept()).isEqualTo(CONCEPT);
    }

    @Test
    void someoneElsesConversationIsAsIfItDidNotExist() {
        GesprekView vanYasmina = gesprekken.begin(CONCEPT, doel);
        aanwezige.wordt(BRAM);

        assertThat(gesprekken.mijn(doel)).isEmpty();
        assertThatThrownBy(() -> gesprekken.open(vanYasmina.id(), doel)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gesprekken.sluit(vanYasmina.id(), doel)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gesprekken.bewaar(vanYasmina.id(), CONCEPT, vanYasmina.versie(), doel))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gesprekken.rondAf(vanYasmina.id(), Fixtures.nieuweMelding(), null, doel))
                .isInstanceOf(Weigering.class);
        assertThat(opslag.alle()).hasSize(1);
    }

    @Test
    void onesOwnConversationsAreListedByTheirBeginning() {
        gesprekken.begin(CONCEPT, doel);
        gesprekken(later(Duration.ofMinutes(9))).begin(new Concept("", null, Map.of("naam", "Jansen")), doel);

        List<Gesprekregel> lijst = gesprekken.mijn(doel);

        assertThat(lijst)
                .extracting(Gesprekregel::eersteWoorden)
                .containsExactly("Post stapelt zich op en 😟 عندي مشكلة", "");
        assertThat(lijst.get(0).betrokkenen()).containsExactly(MEVROUW);
        assertThat(lijst.get(1).betrokkenen()).isEmpty();
    }

    @Test
    void nobodyHasMoreOfThemThanOneCanOversee() {
        GesprekId eerste = gesprekken.begin(CONCEPT, doel).id();
        gesprekken.begin(CONCEPT, doel);
        gesprekken.begin(CONCEPT, doel);

        assertThatThrownBy(() -> gesprekken.begin(CONCEPT, doel))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("U heeft al 3 gesprekken open");

        GesprekView gesloten = gesprekken.sluit(eerste, doel);
        assertThat(gesprekken.begin(CONCEPT, doel).concept()).isEqualTo(CONCEPT);
        assertThatThrownBy(() -> gesprekken.zetTerug(gesloten, doel)).isInstanceOf(OngeldigeWaarde.class);
        aanwezige.wordt(BRAM);
        assertThat(gesprekken.begin(CONCEPT, doel).concept()).isEqualTo(CONCEPT);
    }

    @Test
    void afterADayItCannotBeOpenedAndThenItIsDestroyed() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();
        gesprekken(later(Duration.ofHours(24).minusSeconds(1))).open(id, doel);
        Gesprekken eenDagLater = gesprekken(later(Duration.ofHours(24)));

        assertThatThrownBy(() -> eenDagLater.open(id, doel)).isInstanceOf(Weigering.class);
        assertThat(gesprekken(later(Duration.ofHours(24).minusSeconds(1))).ruimOp(doel))
                .isEmpty();
        assertThat(eenDagLater.ruimOp(doel)).containsExactly(new Opgeruimd(id));

        assertThat(opslag.alle()).isEmpty();
    }

    @Test
    void typingOnDoesNotMakeItLiveLonger() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, doel);
        gesprekken(later(Duration.ofHours(23))).bewaar(begonnen.id(), CONCEPT, begonnen.versie(), doel);

        assertThat(gesprekken(later(Duration.ofHours(24))).ruimOp(doel)).hasSize(1);
    }

    @Test
    void aConversationThatIsClosedIsDestroyedAndCanBePutBackWithoutLivingLonger() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();

        GesprekView gesloten = gesprekken.sluit(id, doel);
        assertThat(opslag.alle()).isEmpty();
        GesprekView terug = gesprekken(later(Duration.ofHours(2))).zetTerug(gesloten, doel);

        assertThat(terug.id()).isEqualTo(id);
        assertThat(terug.concept()).isEqualTo(CONCEPT);
        assertThat(gesprekken(later(Duration.ofHours(24))).ruimOp(doel)).hasSize(1);
        assertThatThrownBy(() -> gesprekken(later(Duration.ofHours(24))).zetTerug(gesloten, doel))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void aMeldingEndsTheConversationSoThatThereIsNoSecondOne() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();

        assertThat(gesprekken.rondAf(id, Fixtures.nieuweMelding(), null, doel)).isInstanceOf(Aanname.Aangenomen.class);

        assertThat(opslag.alle()).isEmpty();
        assertThatThrownBy(() -> gesprekken.rondAf(id, Fixtures.nieuweMelding(), null, doel))
                .isInstanceOf(Weigering.class);
        assertThat(meldpunt.aangenomen()).hasSize(1);
    }

    @Test
    @Tag("R-MEL-02")
    void whatCameOfDangerGoesAlongWithTheMelding() {
        Noodoverdracht nood = new Noodoverdracht(Gevaarafloop.CRISISDIENST, LocalTime.of(14, 5), "Zij komen.");

        gesprekken.rondAf(gesprekken.begin(CONCEPT, doel).id(), Fixtures.nieuweMelding(), null, doel);
        assertThat(meldpunt.gevaar()).isEmpty();
        gesprekken.rondAf(gesprekken.begin(CONCEPT, doel).id(), Fixtures.nieuweMelding(), nood, doel);

        assertThat(meldpunt.gevaar()).containsExactly(nood);
    }

    @Test
    void aMeldingThatCannotBeTakenInLeavesTheConversation() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();

        Aanname aanname = gesprekken.rondAf(
                id, Fixtures.nieuweMelding(Melder.anoniem(), new Betrokkene.Onbekend("")), null, doel);

        assertThat(aanname).isEqualTo(new Aanname.NietAangenomen(List.of(Weigerreden.BETROKKENE_ONTBREEKT)));
        assertThat(gesprekken.open(id, doel).concept()).isEqualTo(CONCEPT);
    }

    @Test
    @Tag("R-MEL-14")
    void onlyTheOwnerHasATaskInItUnderThePetOfTheMeldpuntAndForADay() {
        GesprekId id = gesprekken.begin(CONCEPT, doel).id();
        Gesprekbetrokkenheid betrokkenheid = new Gesprekbetrokkenheid(opslag, KLOK);

        assertThat(betrokkenheid.heeftTaak(id.waarde(), YASMINA, Behandeling.PET))
                .isTrue();
        assertThat(betrokkenheid.heeftTaak(id.waarde(), YASMINA, "coordinator")).isFalse();
        assertThat(betrokkenheid.heeftTaak(id.waarde(), BRAM, Behandeling.PET)).isFalse();
        assertThat(new Gesprekbetrokkenheid(opslag, later(Duration.ofHours(24)))
                        .heeftTaak(id.waarde(), YASMINA, Behandeling.PET))
                .isFalse();
    }

    private Gesprekken gesprekken(Clock klok) {
        return new Gesprekken(opslag, meldpunt, new ProefKluis(), new ProefTermijnen(), aanwezige, klok, MEESTE);
    }

    private static Clock later(Duration verder) {
        return Clock.offset(KLOK, verder);
    }
}
