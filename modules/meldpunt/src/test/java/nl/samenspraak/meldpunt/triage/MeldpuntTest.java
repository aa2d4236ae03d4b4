package nl.samenspraak.meldpunt.triage;

import static nl.samenspraak.meldpunt.Fixtures.AANNEMEN;
import static nl.samenspraak.meldpunt.Fixtures.BEOORDELEN;
import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.SAMIRA;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefCollegas;
import nl.samenspraak.meldpunt.ProefRegister;
import nl.samenspraak.meldpunt.ProefSleutels;
import nl.samenspraak.meldpunt.ProefTermijnen;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aanname.NietAangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.EerdereMeldingen;
import nl.samenspraak.meldpunt.aannemen.Noodoverdrachten;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.aanvullen.Aanvulproef;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.informeren.GeheugenInformaties;
import nl.samenspraak.meldpunt.informeren.Informeerweergave;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.EerdereMelding;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingbetrokkenheid;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.melding.Toewijzing;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Binnenkomst;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscontrole;
import nl.samenspraak.meldpunt.verdelen.Overdracht;
import nl.samenspraak.meldpunt.verdelen.Verdeelproef;
import nl.samenspraak.meldpunt.verdelen.Werklijst;
import nl.samenspraak.meldpunt.verdelen.Werkregel;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.verdelen.Werkvolgorde;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeldpuntTest {

    private static final Sluiting ADVIES = new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Melder belt zelf de huisarts.");

    private final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    private final Map<Route, List<LocalDate>> telling = new HashMap<>();
    private final Map<UUID, String> overgedragen = new HashMap<>();
    private final Aanvulproef aanvulproef = new Aanvulproef();
    private final ProefRegister register = new ProefRegister().met(MEVROUW, "Verhoeven");
    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final ProefTermijnen termijnen = new ProefTermijnen();
    private final Doelbinding aannemen = Proefpoort.binding(AANNEMEN, KLOK.instant());
    private final Doelbinding beoordelen = Proefpoort.binding(BEOORDELEN, KLOK.instant());

    private final Triage triage = triage(KLOK);
    private final Werkverdeling verdeling = Verdeelproef.verdeling(meldingen, register, aanwezige, KLOK);
    private Aannemen meldpunt = meldpunt(KLOK);
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    @Tag("R-MEL-02")
    void ofAnAcuteConversationOnlyTheDayIsCounted() {
        meldpunt.acuut(aannemen);
        meldpunt.acuut(aannemen);

        assertThat(telling).containsExactly(Map.entry(Route.ACUUT, List.of(VANDAAG, VANDAAG)));
        assertThat(meldingen.alle()).isEmpty();
    }

    @Test
    @Tag("R-MEL-02")
    void ofAHandoverWithoutAMeldingOnlyToWhomAndWhenIsKept() {
        UUID id = UUID.randomUUID();

        meldpunt.overgedragen(id, nood(Gevaarafloop.NOODNUMMER, 14, 5), aannemen);
        assertThat(overgedragen).containsExactly(Map.entry(id, "2026-11-20 14:05 NOODNUMMER"));
        meldpunt.overgedragen(id, nood(Gevaarafloop.CRISISDIENST, 14, 10), aannemen);
        assertThat(overgedragen).as("corrected").containsExactly(Map.entry(id, "2026-11-20 14:10 CRISISDIENST"));
        assertThatThrownBy(() -> meldpunt.overgedragen(id, nood(Gevaarafloop.NOODNUMMER, 14, 16), aannemen))
                .isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> meldpunt.overgedragen(id, Noodoverdracht.NOG_NIET, aannemen))
                .isInstanceOf(OngeldigeWaarde.class);
        meldpunt.overgedragen(id, nood(Gevaarafloop.BELLER_ZELF, 14, 10), aannemen);

        assertThat(overgedragen).as("what the caller does is not ours to keep").isEmpty();
        assertThat(meldingen.alle()).isEmpty();
        assertThat(register.gevraagd()).isEmpty();
    }

    private static Noodoverdracht nood(Gevaarafloop afloop, int uur, int minuut) {
        return new Noodoverdracht(afloop, LocalTime.of(uur, minuut), "Zij komen.");
    }

    @Test
    @Tag("R-MEL-02")
    void aConversationWithDangerNowNeverBecomesAMelding() {
        NieuweMelding gevaar = new NieuweMelding(
                Gevaar.NU,
                BEOORDELEN,
                Fixtures.signaal(),
                Fixtures.buur(),
                new Betrokkene.Bekend(MEVROUW),
                Reikwijdte.PERSOON,
                null);

        assertThat(meldpunt.aannemen(gevaar, aannemen)).isEqualTo(new NietAangenomen(List.of(Weigerreden.GEVAAR_NU)));
        assertThat(meldingen.alle()).isEmpty();
    }

    @Test
    @Tag("R-MEL-03")
    void thatACallerWasSentToVeiligThuisIsAllThatIsKept() {
        meldpunt.veiligThuis(aannemen);

        assertThat(telling).containsExactly(Map.entry(Route.VEILIG_THUIS, List.of(VANDAAG)));
        assertThat(meldingen.alle()).isEmpty();
        assertThat(register.gevraagd()).isEmpty();
    }

    @Test
    @Tag("R-MEL-04")
    @Tag("R-MEL-15")
    void aMeldingGetsANumberAndALastDayAndIsTheWorkOfItsTakerIn() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(aangenomen.nummer()).hasToString("M-2026-000001");
        assertThat(aangenomen.code().weergave())
                .as("also a caller can ask how far it is")
                .hasSize(14);
        assertThat(aangenomen.betrokkenen()).containsExactly(MEVROUW);
        assertThat(aangenomen.uitZaak()).contains(aangenomen.melding().zaak());
        Melding melding = meldingen.find(aangenomen.melding()).orElseThrow();
        assertThat(melding.uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(melding.doel()).isEqualTo("melding-beoordelen");
        assertThat(melding.isTaakVan(YASMINA)).isTrue();
    }

    @Test
    @Tag("R-MEL-01")
    @Tag("R-MEL-15")
    void theTermOfALetterCountsFromTheDayAfterItWasReceived() {
        LocalDate woensdag = LocalDate.of(2026, 11, 18);

        Aangenomen aangenomen = neemAan(brief(woensdag));

        MeldingView view = triage.open(aangenomen.melding(), beoordelen);
        assertThat(view.ontvangst().kanaal()).isEqualTo(Kanaal.BRIEF);
        assertThat(view.ontvangst().ontvangenOp()).isEqualTo(woensdag);
        assertThat(view.termijn().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(view.termijn().uitleg()).isNotEmpty();
    }

    @Test
    @Tag("R-MEL-15")
    void nothingIsReceivedTomorrow() {
        assertThat(meldpunt.aannemen(brief(VANDAAG.plusDays(1)), aannemen))
                .isEqualTo(new NietAangenomen(List.of(Weigerreden.ONTVANGST_IN_TOEKOMST)));
        assertThat(meldingen.alle()).isEmpty();
    }

    private static NieuweMelding brief(LocalDate ontvangenOp) {
        return new NieuweMelding(
                Gevaar.NIET_NU,
                BEOORDELEN,
                Fixtures.signaal(),
                Fixtures.buur(),
                new Betrokkene.Bekend(MEVROUW),
                Reikwijdte.PERSOON,
                null,
                new Binnenkomst(Kanaal.BRIEF, ontvangenOp));
    }

    @Test
    void someoneNewIsRegisteredAlongWithTheMelding() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding(Fixtures.buur(), new Betrokkene.Nieuw(iemandNieuw())));

        assertThat(aangenomen.betrokkenen()).hasSize(1).isSubsetOf(register.geregistreerd());
    }

    @Test
    void whenTheMeldingCannotBeTakenInNobodyIsRegistered() {
        NieuweMelding zonderMelder =
                Fixtures.nieuweMelding(Melder.inwoner("", null, null), new Betrokkene.Nieuw(iemandNieuw()));

        assertThat(meldpunt.aannemen(zonderMelder, aannemen))
                .isEqualTo(new NietAangenomen(List.of(Weigerreden.MELDER_ONBEKEND)));
        assertThat(register.geregistreerd()).containsExactly(MEVROUW);
    }

    @Test
    @Tag("R-MEL-05")
    void ofAnAnonymousMelderTheMeldingShowsNothing() {
        MeldingView view = open(neemAan(Fixtures.nieuweMelding(Melder.anoniem(), new Betrokkene.Bekend(MEVROUW))));

        assertThat(view.melder()).isEqualTo(Melder.anoniem());
    }

    @Test
    @Tag("R-MEL-05")
    void aMelderIsNotRecordedWhereThatPartStaysClosed() {
        anders(Dossierdeel.PERSOON);

        assertThatThrownBy(() -> meldpunt.aannemen(Fixtures.nieuweMelding(), aannemen))
                .isInstanceOf(Weigering.class);
        assertThat(meldingen.alle()).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-MEL-14")
    void theMelderIsShownOnlyWhenPetAndPurposeOpenThatPart() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(open(aangenomen).melder()).isEqualTo(Fixtures.buur());
        anders(Dossierdeel.PERSOON);
        assertThat(open(aangenomen).melder()).isNull();
    }

    @Test
    void thePersonIsShownOnlyWhenThePurposeOpensTheRegister() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(open(aangenomen).betrokkene().persoon().naam()).isEqualTo("Verhoeven");
        anders(Dossierdeel.MELDER_IDENTITEIT);
        register.gevraagd().clear();
        MeldingView view = open(aangenomen);
        assertThat(view.betrokkene().persoon()).isNull();
        assertThat(view.betrokkenen()).containsExactly(MEVROUW);
        assertThat(register.gevraagd()).isEmpty();
    }

    @Test
    @Tag("R-MEL-14")
    void whatIsNotThereIsRefusedAsIfItWereSomebodyElses() {
        assertThatThrownBy(() -> triage.open(MeldingId.nieuw(), beoordelen))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
        assertThatThrownBy(() -> verdeling.pakOp(Meldingnummer.van(2026, 999), beoordelen))
                .isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-MEL-13")
    @Tag("R-MEL-16")
    void ofEarlierMeldingenTheOperatorSeesOnlyWhenAndHowFar() {
        Aangenomen eerste = neemAan(Fixtures.nieuweMelding());
        triage.sluit(eerste.melding(), ADVIES, 0, beoordelen);
        meldpunt = meldpunt(Clock.offset(KLOK, Duration.ofDays(3)));
        neemAan(Fixtures.nieuweMelding(Melder.anoniem(), new Betrokkene.Onbekend("de man op nummer 14")));

        EerdereMeldingen eerdere = meldpunt.eerdere(register.regel(MEVROUW).orElseThrow(), aannemen);

        assertThat(eerdere.meldingen()).containsExactly(new EerdereMelding(KLOK.instant(), Meldingstatus.AFGESLOTEN));
        assertThat(eerdere.betrokkenen()).containsExactly(MEVROUW);
        assertThat(Arrays.stream(EerdereMelding.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("aangenomenOp", "status");
    }

    @Test
    @Tag("R-MEL-16")
    void anEarlierMeldingAboutWhoMayBeTheSamePersonRegisteredTwiceIsSeen() {
        PersoonId nogEens = PersoonId.nieuw();
        register.met(nogEens, "Verhoeven").dubbel(MEVROUW, nogEens);
        Aangenomen eerste = neemAan(Fixtures.nieuweMelding(Fixtures.buur(), new Betrokkene.Bekend(nogEens)));
        meldpunt = meldpunt(Clock.offset(KLOK, Duration.ofDays(3)));

        EerdereMeldingen eerdere = meldpunt.eerdere(register.regel(MEVROUW).orElseThrow(), aannemen);

        assertThat(eerdere.meldingen()).isEmpty();
        assertThat(eerdere.dubbel()).containsExactly(new EerdereMelding(KLOK.instant(), Meldingstatus.AANGENOMEN));
        assertThat(eerdere.betrokkenen())
                .as("the log says of both that somebody looked")
                .containsExactlyInAnyOrder(MEVROUW, nogEens);
        assertThat(open(neemAan(Fixtures.nieuweMelding())).eerdere())
                .extracting(EerdereMeldingregel::nummer, EerdereMeldingregel::zekerheid)
                .containsExactly(tuple(eerste.nummer(), EerdereMeldingregel.Zekerheid.DUBBEL));
    }

    @Test
    @Tag("R-MEL-16")
    void aRepeatMeldingIsTakenInAndLinkedByThePerson() {
        Aangenomen eerste = neemAan(Fixtures.nieuweMelding());
        meldpunt = meldpunt(Clock.offset(KLOK, Duration.ofDays(3)));
        Aangenomen tweede = neemAan(Fixtures.nieuweMelding());

        assertThat(meldingen.alle()).hasSize(2);
        assertThat(open(tweede).eerdere())
                .containsExactly(new EerdereMeldingregel(
                        new EerdereMelding(KLOK.instant(), Meldingstatus.AANGENOMEN),
                        eerste.melding(),
                        eerste.nummer(),
                        "",
                        EerdereMeldingregel.Zekerheid.ZEKER));
        aanwezige.wordt(BRAM);
        assertThat(open(tweede).eerdere())
                .as("what nobody took up has its number, to take it up")
                .containsExactly(new EerdereMeldingregel(
                        new EerdereMelding(KLOK.instant(), Meldingstatus.AANGENOMEN),
                        eerste.melding(),
                        eerste.nummer(),
                        "",
                        EerdereMeldingregel.Zekerheid.ZEKER));
        meldingen.alle().get(0).pakOp(YASMINA, KLOK.instant());
        assertThat(open(tweede).eerdere())
                .as("who handles only this one sees no number of what a colleague handles")
                .containsExactly(new EerdereMeldingregel(
                        new EerdereMelding(KLOK.instant(), Meldingstatus.IN_BEHANDELING),
                        null,
                        null,
                        "Yasmina Bakker",
                        EerdereMeldingregel.Zekerheid.ZEKER));
        assertThat(open(eerste).eerdere())
                .as("whoever judges the first one sees that there is a second")
                .extracting(regel -> regel.melding().aangenomenOp())
                .containsExactly(KLOK.instant().plus(Duration.ofDays(3)));
    }

    @Test
    @Tag("R-MEL-14")
    void aColleagueTakesUpFromTheListWhatNobodyHas() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());
        aanwezige.wordt(BRAM);

        Verrichting<Weigerreden> verrichting = verdeling.pakOp(aangenomen.nummer(), beoordelen);

        assertThat(verrichting.bezwaar()).isEmpty();
        assertThat(verrichting.betrokkenen()).containsExactly(MEVROUW);
        assertThat(verrichting.uitZaak()).contains(aangenomen.melding().zaak());
        assertThat(new Meldingbetrokkenheid(meldingen)
                        .heeftTaak(aangenomen.melding().waarde(), BRAM, Behandeling.PET))
                .isTrue();
    }

    @Test
    @Tag("R-MEL-14")
    void whoeverComesSecondGetsTheAnswerOfAMeldingThatIsNotThere() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());
        verdeling.pakOp(aangenomen.nummer(), beoordelen);
        aanwezige.wordt(BRAM);

        for (Meldingnummer nummer : List.of(aangenomen.nummer(), Meldingnummer.van(2026, 999))) {
            assertThatThrownBy(() -> verdeling.pakOp(nummer, beoordelen))
                    .isInstanceOfSatisfying(
                            Weigering.class,
                            weigering -> assertThat(weigering.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
        }
    }

    @Test
    @Tag("R-MEL-14")
    void onlyBehandelaarAndTakerInHaveATaskAndOnlyUnderThePetOfTheMeldpunt() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());
        Meldingbetrokkenheid betrokkenheid = new Meldingbetrokkenheid(meldingen);

        assertThat(betrokkenheid.heeftTaak(aangenomen.melding().waarde(), YASMINA, Behandeling.PET))
                .isTrue();
        assertThat(betrokkenheid.heeftTaak(aangenomen.melding().waarde(), YASMINA, "coordinator"))
                .isFalse();
        assertThat(betrokkenheid.heeftTaak(aangenomen.melding().waarde(), BRAM, Behandeling.PET))
                .isFalse();
        assertThat(betrokkenheid.heeftTaak(MeldingId.nieuw().waarde(), YASMINA, Behandeling.PET))
                .isFalse();
    }

    @Test
    @Tag("R-ALG-01")
    void theTaskIsForThePurposeForWhichTheMeldingWasTakenIn() {
        Aangenomen beoordelen = neemAan(Fixtures.nieuweMelding());
        NieuweMelding gewoon = Fixtures.nieuweMelding();
        Aangenomen verkennen = neemAan(new NieuweMelding(
                gewoon.gevaar(),
                Fixtures.doel("wvggz-verkennen"),
                gewoon.signaal(),
                gewoon.melder(),
                gewoon.over(),
                gewoon.reikwijdte(),
                null));
        Meldingbetrokkenheid betrokkenheid = new Meldingbetrokkenheid(meldingen);

        assertThat(betrokkenheid.taakdoel(beoordelen.melding().waarde(), YASMINA, Behandeling.PET))
                .contains("melding-beoordelen");
        assertThat(betrokkenheid.taakdoel(verkennen.melding().waarde(), YASMINA, Behandeling.PET))
                .contains("wvggz-verkennen");
        assertThat(betrokkenheid.taakdoel(verkennen.melding().waarde(), YASMINA, "coordinator"))
                .isEmpty();
        assertThat(betrokkenheid.taakdoel(verkennen.melding().waarde(), BRAM, Behandeling.PET))
                .as("who has no task hears nothing of it")
                .isEmpty();
        UUID gewone = beoordelen.melding().waarde();
        assertThat(betrokkenheid.heeftTaak(gewone, YASMINA, Behandeling.PET, "melding-beoordelen"))
                .isTrue();
        assertThat(betrokkenheid.heeftTaak(gewone, YASMINA, Behandeling.PET, "wvggz-verkennen"))
                .as("nobody takes the purpose of an onderzoek that was not begun (R-ALG-01)")
                .isFalse();
        meldingen.find(beoordelen.melding()).orElseThrow().beginWvggz(null, "Ernstig nadeel.", YASMINA, KLOK.instant());
        assertThat(betrokkenheid.heeftTaak(gewone, YASMINA, Behandeling.PET, "wvggz-verkennen"))
                .isTrue();
        assertThat(betrokkenheid.heeftTaak(gewone, BRAM, Behandeling.PET, "wvggz-verkennen"))
                .isFalse();
        assertThat(betrokkenheid.heeftTaak(verkennen.melding().waarde(), YASMINA, Behandeling.PET, "wvggz-verkennen"))
                .isTrue();
    }

    @Test
    @Tag("R-MEL-14")
    void whatHangsOnNoCaseIsForTheMeldpuntAloneWhateverElseAPetMaySeeOfASignal() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());
        aanwezige.draag(new Pet("coordinator", "Coördinator"));

        List<ThrowingCallable> zonderZaak = List.of(
                () -> meldpunt.acuut(aannemen),
                () -> meldpunt.veiligThuis(aannemen),
                () -> meldpunt.aannemen(Fixtures.nieuweMelding(), aannemen),
                () -> meldpunt.eerdere(register.regel(MEVROUW).orElseThrow(), aannemen),
                () -> verdeling.werkvoorraad(Werkvoorraadvraag.van(Werklijst.TEAM), beoordelen),
                () -> verdeling.pakOp(aangenomen.nummer(), beoordelen));

        assertThat(zonderZaak).allSatisfy(poging -> assertThatThrownBy(poging).isInstanceOf(Weigering.class));
        assertThat(telling).isEmpty();
        assertThat(meldingen.alle()).hasSize(1);
    }

    @Test
    void aMeldingIsAssignedToSomeoneWhoWorksAtTheMeldpunt() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(verdeling
                        .wijsToe(aangenomen.melding(), new Overdracht(SAMIRA, "vakantie"), 0, beoordelen)
                        .bezwaar())
                .contains(Weigerreden.GEEN_COLLEGA);
        assertThat(verdeling
                        .wijsToe(aangenomen.melding(), new Overdracht(null, "vakantie"), 0, beoordelen)
                        .bezwaar())
                .contains(Weigerreden.GEEN_COLLEGA);
        assertThat(verdeling
                        .wijsToe(aangenomen.melding(), new Overdracht(BRAM, "vakantie"), 0, beoordelen)
                        .bezwaar())
                .isEmpty();
        assertThat(open(aangenomen).verloop())
                .containsExactly(
                        new Verloopstap(KLOK.instant(), "Yasmina Bakker", "Bram de Haan", "", "vakantie", null, null));
    }

    @Test
    @Tag("R-MEL-07")
    void aMeldingIsClosedWithItsOutcome() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(triage.sluit(aangenomen.melding(), ADVIES, 0, beoordelen).bezwaar())
                .isEmpty();

        assertThat(open(aangenomen).afloop()).isEqualTo(new AfsluitingView(ADVIES, "Yasmina Bakker", KLOK.instant()));
    }

    @Test
    @Tag("R-MEL-07")
    void aConversationThatWasEnoughIsTakenInAndClosedAtOnce() {
        Aangenomen aangenomen = neemAan(new NieuweMelding(
                Gevaar.NIET_NU,
                BEOORDELEN,
                Fixtures.signaal(),
                Melder.anoniem(),
                new Betrokkene.Onbekend("de man op nummer 14"),
                Reikwijdte.GEZIN,
                ADVIES));

        assertThat(open(aangenomen).status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(open(aangenomen).afloop().sluiting()).isEqualTo(ADVIES);
    }

    @Test
    void aChangeBasedOnAnOlderVersionIsRefused() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThatThrownBy(() -> triage.sluit(aangenomen.melding(), ADVIES, 7, beoordelen))
                .isInstanceOf(VerouderdeVersie.class);
        assertThatThrownBy(() -> verdeling.wijsToe(aangenomen.melding(), new Overdracht(BRAM, "x"), 7, beoordelen))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(open(aangenomen).status()).isEqualTo(Meldingstatus.AANGENOMEN);
    }

    @Test
    @Tag("R-MEL-14")
    void onlyOnesOwnListNamesWhomAMeldingIsAbout() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());
        Pagina<Werkregel> vrij = lijst(Werklijst.NIET_TOEGEWEZEN);
        Pagina<Werkregel> alle = lijst(Werklijst.ALLE);

        assertThat(List.of(vrij, alle)).allSatisfy(pagina -> {
            assertThat(pagina.totaal()).isEqualTo(1);
            assertThat(pagina.betrokkenen()).isEmpty();
            assertThat(pagina.rijen())
                    .singleElement()
                    .extracting(Werkregel::naam)
                    .isEqualTo("");
        });
        assertThat(register.gevraagd()).isEmpty();
        assertThat(lijst(Werklijst.MIJN).rijen()).isEmpty();

        verdeling.pakOp(aangenomen.nummer(), beoordelen);

        assertThat(lijst(Werklijst.MIJN).rijen()).singleElement().satisfies(regel -> {
            assertThat(regel.naam()).isEqualTo("Verhoeven");
            assertThat(regel.betrokkenen()).containsExactly(MEVROUW);
        });
        assertThat(lijst(Werklijst.TEAM).betrokkenen()).isEmpty();
    }

    @Test
    void aWorkListHoldsWhatIsOpenMostUrgentFirst() {
        Aangenomen laat = neemAan(Fixtures.nieuweMelding());
        termijnen.wordt(2);
        Aangenomen vroeg = neemAan(Fixtures.nieuweMelding());
        Aangenomen gesloten = neemAan(Fixtures.nieuweMelding());
        triage.sluit(gesloten.melding(), ADVIES, 0, beoordelen);

        assertThat(lijst(Werklijst.ALLE).rijen())
                .extracting(Werkregel::melding)
                .containsExactly(vroeg.melding(), laat.melding());
        assertThat(lijst(Werklijst.TEAM).rijen())
                .as("what nobody has is not what a colleague handles")
                .isEmpty();
        assertThat(verdeling
                        .werkvoorraad(
                                new Werkvoorraadvraag(
                                        Werklijst.ALLE,
                                        EnumSet.of(Meldingstatus.AFGESLOTEN),
                                        null,
                                        Werkvolgorde.NUMMER,
                                        true,
                                        0,
                                        25),
                                beoordelen)
                        .rijen())
                .extracting(Werkregel::melding)
                .containsExactly(gesloten.melding());
    }

    @Test
    @Tag("R-MEL-15")
    void theTermIsExplainedAsLongAsItIsTheOneThatWasSet() {
        Aangenomen aangenomen = neemAan(Fixtures.nieuweMelding());

        assertThat(open(aangenomen).termijn().uitleg()).contains("4 december 2026");
        termijnen.wordt(10);
        assertThat(open(aangenomen).termijn().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(open(aangenomen).termijn().uitleg()).isEmpty();
    }

    @Test
    void someoneWhoIsNotInTheRegisterAnyMoreIsNotNamed() {
        Melding vanVroeger = Fixtures.aangenomen();
        vanVroeger.wijsToe(new Toewijzing(KLOK.instant(), YASMINA, YASMINA, "eigen wijk"));
        meldingen.add(vanVroeger);
        register.vergeet(MEVROUW);

        assertThat(lijst(Werklijst.MIJN).rijen()).singleElement().satisfies(regel -> {
            assertThat(regel.naam()).isEmpty();
            assertThat(regel.betrokkenen()).isEmpty();
        });
    }

    private Pagina<Werkregel> lijst(Werklijst lijst) {
        return verdeling.werkvoorraad(Werkvoorraadvraag.van(lijst), beoordelen);
    }

    private Aangenomen neemAan(NieuweMelding nieuw) {
        return (Aangenomen) meldpunt.aannemen(nieuw, aannemen);
    }

    private MeldingView open(Aangenomen aangenomen) {
        return triage.open(aangenomen.melding(), beoordelen);
    }

    private void anders(Dossierdeel ook) {
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, ook);
    }

    private Aannemen meldpunt(Clock klok) {
        return new Aannemen(
                meldingen,
                (soort, jaar) -> meldingen.alle().size() + 1L,
                (dag, route) ->
                        telling.computeIfAbsent(route, r -> new ArrayList<>()).add(dag),
                new Noodoverdrachten() {
                    @Override
                    public void bewaar(UUID id, LocalDate dag, Noodoverdracht wat) {
                        overgedragen.put(id, dag + " " + wat.tijd() + " " + wat.afloop());
                    }

                    @Override
                    public void vergeet(UUID id) {
                        overgedragen.remove(id);
                    }
                },
                aanvulproef.gevolg(),
                register,
                new Statuscontrole(new ProefSleutels()),
                new Herkenning(woord -> List.of(), klok),
                new Kopweergave(register, new ProefCollegas()),
                termijnen,
                aanwezige,
                klok);
    }

    private Triage triage(Clock klok) {
        ProefCollegas collegas = new ProefCollegas();
        Kopweergave kop = new Kopweergave(register, collegas);
        GeheugenStukken stukken = new GeheugenStukken(new GeheugenInformaties());
        Gevolgweergave vervolg = new Gevolgweergave(
                stukken, new Informeerweergave(kop, collegas, termijnen, null, null, null, klok), collegas);
        return new Triage(
                meldingen,
                stukken,
                null,
                null,
                null,
                new Meldingweergave(
                        meldingen,
                        kop,
                        new Herkenning(woord -> List.of(), klok),
                        vervolg,
                        aanvulproef.weergave(kop, collegas, klok),
                        aanwezige,
                        collegas,
                        termijnen,
                        klok),
                vervolg,
                null,
                null,
                aanwezige,
                klok);
    }

    private static NieuwePersoon iemandNieuw() {
        Persoonsgegevens gegevens = Persoonsgegevens.van(
                Persoonsnaam.van("Anna", "Verhoeven"),
                Geboortedatum.van(LocalDate.of(1958, 5, 3)),
                Verblijf.op(Adres.van("", 14, Postcode.van("3077 AW"), "")));
        return new NieuwePersoon(gegevens, null, List.of());
    }
}
