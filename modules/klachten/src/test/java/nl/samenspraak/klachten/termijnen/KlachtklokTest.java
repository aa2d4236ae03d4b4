package nl.samenspraak.klachten.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Klachttermijnstand;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of one klacht")
@Tag("R-KLA-10")
class KlachtklokTest {

    /** The gate asks for the purpose; behind it nothing does. */
    private static final Doelbinding DOEL = null;

    private static final String REDEN = "De beklaagde is ziek; we horen hem in januari.";

    private final Klokopstelling brief = Klokopstelling.brief();

    @Test
    void showsWhatIsDueAndHowLongThereIs() {
        KlachtklokView view = bekijk(brief.op("2026-11-24"));

        assertThat(view.formeel()).isTrue();
        assertThat(view.begin()).isEqualTo("2026-11-09");
        assertThat(view.verdaagbaarTot()).isEqualTo("2027-01-18");
        assertThat(view.termijnen())
                .extracting(KlachtklokView.Termijn::soort)
                .containsExactly(
                        Klachttermijnsoort.ONTVANGST_BEVESTIGEN,
                        Klachttermijnsoort.NIET_BEHANDELEN,
                        Klachttermijnsoort.AFHANDELEN,
                        Klachttermijnsoort.OMBUDSMAN);
        KlachtklokView.Termijn afhandelen = afhandelen(view);
        assertThat(afhandelen.einde()).isEqualTo("2026-12-21");
        assertThat(afhandelen.dagenOver()).isEqualTo(27);
        assertThat(afhandelen.deel()).isEqualTo(35);
        assertThat(afhandelen.dringend()).isFalse();
        assertThat(afhandelen.uitleg()).isEqualTo("Zes weken na 9 november 2026 is 21 december 2026.");
    }

    @Test
    void becomesUrgentOnTheDayOfTheWarning() {
        assertThat(afhandelen(bekijk(brief.op("2026-12-11"))).dringend()).isFalse();
        assertThat(afhandelen(bekijk(brief.op("2026-12-14"))).dringend()).isTrue();
    }

    @Test
    void isPostponedOnlyOnceBothHaveBeenTold() {
        assertThat(verdaag(brief.op("2026-12-10"), "2027-01-18", REDEN)).isNull();

        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2026-12-21");
        assertThat(bekijk(brief).verdagingMeeTeDelen()).isTrue();

        assertThat(meld(brief.op("2026-12-11"), "2026-12-11")).isNull();

        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2027-01-18");
        assertThat(bekijk(brief).verdagingMeeTeDelen()).isFalse();
        assertThat(brief.klacht.stappen())
                .extracting(Klachtstap::soort)
                .containsExactly(
                        Klachtstapsoort.ONTVANGEN, Klachtstapsoort.VERDAAGD, Klachtstapsoort.VERDAGING_MEEGEDEELD);
    }

    @Test
    void refusesAPostponementThatTheLawDoesNotAllow() {
        assertThat(verdaag(brief.op("2026-12-10"), null, REDEN)).isEqualTo(Weigerreden.UITSTELDAG_ONTBREEKT);
        assertThat(verdaag(brief, "2026-12-21", REDEN)).isEqualTo(Weigerreden.UITSTELDAG_NIET_LATER);
        assertThat(verdaag(brief, "2027-01-19", REDEN)).isEqualTo(Weigerreden.VERDAGING_TE_LANG);
        assertThat(verdaag(brief, "2027-01-18", " ")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(verdaag(brief.op("2026-12-22"), "2027-01-18", REDEN)).isEqualTo(Weigerreden.TERMIJN_VERSTREKEN);
        assertThat(verdaag(Klokopstelling.gesprek(), "2027-01-18", REDEN)).isEqualTo(Weigerreden.NIET_FORMEEL);
        assertThat(brief.klacht.stappen()).hasSize(1);
    }

    @Test
    void isPostponedOnceAndNotAfterItsEnd() {
        verdaag(brief.op("2026-12-10"), "2027-01-04", REDEN);

        assertThat(verdaag(brief, "2027-01-18", REDEN)).isEqualTo(Weigerreden.AL_VERDAAGD);

        Klokopstelling tevreden = Klokopstelling.brief().op("2026-12-01").leg(Klachtstapsoort.TEVREDEN, null);
        assertThat(verdaag(tevreden, "2027-01-18", REDEN)).isEqualTo(Weigerreden.TERMIJN_GESTOPT);
    }

    @Test
    void isToldOfAPostponementOnADayThatCanBe() {
        assertThat(meld(brief.op("2026-12-10"), "2026-12-10")).isEqualTo(Weigerreden.NIET_VERDAAGD);

        verdaag(brief, "2027-01-18", REDEN);

        assertThat(meld(brief, null)).isEqualTo(Weigerreden.KLOKDAG_ONTBREEKT);
        assertThat(meld(brief, "2026-12-11")).isEqualTo(Weigerreden.KLOKDAG_IN_TOEKOMST);
        assertThat(meld(brief, "2026-12-09")).isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
        assertThat(meld(brief, "2026-12-10")).isNull();
        assertThat(meld(brief, "2026-12-10")).isEqualTo(Weigerreden.VERDAGING_AL_MEEGEDEELD);
    }

    @Test
    void getsMoreTimeFromTheConsentOfTheKlagerAndNotFromAskingForIt() {
        assertThat(reden(brief.op("2026-12-10").klok().vraagInstemming(id(brief), dag("2027-02-12"), 0, DOEL)))
                .isNull();
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2026-12-21");

        assertThat(stemIn(brief.op("2026-12-15"), "2026-12-14", "2027-02-12", "E-mail van 14 december"))
                .isNull();
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2027-02-12");
    }

    @Test
    void refusesConsentThatGivesNoMoreTime() {
        brief.op("2026-12-15");

        assertThat(stemIn(brief, null, "2027-02-12", "E-mail")).isEqualTo(Weigerreden.KLOKDAG_ONTBREEKT);
        assertThat(stemIn(brief, "2026-12-16", "2027-02-12", "E-mail")).isEqualTo(Weigerreden.KLOKDAG_IN_TOEKOMST);
        assertThat(stemIn(brief, "2026-11-08", "2027-02-12", "E-mail")).isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
        assertThat(stemIn(brief, "2026-12-14", null, "E-mail")).isEqualTo(Weigerreden.UITSTELDAG_ONTBREEKT);
        assertThat(stemIn(brief, "2026-12-14", "2026-12-21", "E-mail")).isEqualTo(Weigerreden.UITSTELDAG_NIET_LATER);
        assertThat(stemIn(brief, "2026-12-14", "2027-02-12", "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(stemIn(brief.op("2026-12-23"), "2026-12-22", "2027-02-12", "E-mail"))
                .isEqualTo(Weigerreden.TERMIJN_VERSTREKEN);
        assertThat(stemIn(Klokopstelling.gesprek(), "2026-11-09", "2027-02-12", "E-mail"))
                .isEqualTo(Weigerreden.NIET_FORMEEL);
    }

    @Test
    @Tag("R-KLA-10")
    void correctsAWrongDayOfAPostponementUntilSomebodyWasToldAndKeepsBoth() {
        brief.op("2026-12-10");
        verdaag(brief, "2027-01-08", REDEN);
        assertThat(trekIn("")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);

        assertThat(trekIn("De achtste was verkeerd.")).isNull();
        assertThat(trekIn("Nog eens")).isEqualTo(Weigerreden.NIET_VERDAAGD);
        assertThat(verdaag(brief, "2027-01-18", REDEN)).isNull();
        assertThat(brief.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.VERDAAGD)
                .extracting(Klachtstap::tot)
                .containsExactly(dag("2027-01-08"), dag("2027-01-18"));
        assertThat(meld(brief, "2026-12-10")).isNull();
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2027-01-18");
        assertThat(trekIn("Te laat")).isEqualTo(Weigerreden.VERDAGING_AL_MEEGEDEELD);
    }

    @Test
    @Tag("R-KLA-10")
    void withdrawsNoPostponementOfWhichALetterWent() {
        brief.op("2026-12-10");
        verdaag(brief, "2027-01-08", REDEN);
        brief.leg(Klachtstapsoort.VERDAGING_BRIEF_VERZONDEN, null);

        assertThat(bekijk(brief).verdagingInTeTrekken()).isFalse();
        assertThat(trekIn("Te laat")).isEqualTo(Weigerreden.VERDAGING_AL_MEEGEDEELD);
    }

    @Test
    @Tag("R-KLA-03")
    void countsAConfirmationThatWasNotMadeHereFromItsOwnDay() {
        brief.op("2026-12-10");

        assertThat(bevestig(null)).isEqualTo(Weigerreden.BEHANDELDAG_ONTBREEKT);
        assertThat(bevestig("2026-11-08")).isEqualTo(Weigerreden.BEHANDELDAG_VOOR_ONTVANGST);
        assertThat(bevestig("2026-12-11")).isEqualTo(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(bevestig("2026-11-12")).isNull();
        assertThat(bekijk(brief)
                        .termijn(Klachttermijnsoort.ONTVANGST_BEVESTIGEN)
                        .orElseThrow()
                        .stand())
                .isEqualTo(Klachttermijnstand.OP_TIJD);
        assertThat(bevestig("2026-11-12")).isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
    }

    @Test
    @Tag("R-KLA-02")
    void countsARequestToCompleteThatWasNotMadeHereWithTheDayThatItNamed() {
        brief.op("2026-12-10");

        assertThat(vraagAanvulling("2026-11-12", null)).isEqualTo(Weigerreden.BRIEF_DAG_ONTBREEKT);
        assertThat(vraagAanvulling("2026-11-12", "2026-11-13")).isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(vraagAanvulling("2026-11-12", "2026-11-26")).isNull();
        assertThat(bekijk(brief)
                        .termijn(Klachttermijnsoort.AANVULLEN)
                        .orElseThrow()
                        .einde())
                .isEqualTo("2026-11-26");
    }

    @Test
    @Tag("R-KLA-10")
    void givesNoTimeForConsentThatWasOnlySaid() {
        brief.op("2026-12-15");

        assertThat(stemIn(brief, Instemmingsvorm.MONDELING, "Hij zei het aan de telefoon"))
                .isEqualTo(Weigerreden.INSTEMMING_NIET_SCHRIFTELIJK);
        assertThat(stemIn(brief, null, "E-mail van 14 december")).isEqualTo(Weigerreden.INSTEMMING_VORM_ONTBREEKT);
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2026-12-21");
        assertThat(stemIn(brief, Instemmingsvorm.BRIEF, "Zijn brief van 14 december"))
                .isNull();
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2027-02-12");
    }

    @Test
    @Tag("R-KLA-06")
    @Tag("R-KLA-10")
    void givesNoMoreTimeForWhatIsNotHandled() {
        brief.op("2026-12-15").leg(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, null);

        assertThat(stemIn(brief, "2026-12-14", "2027-02-12", "E-mail")).isEqualTo(Weigerreden.AL_BESLOTEN_NIET);
        assertThat(verdaag(brief, "2027-01-18", REDEN)).isEqualTo(Weigerreden.AL_BESLOTEN_NIET);
        assertThat(bekijk(brief).uitstelbaar()).isFalse();
        assertThat(bekijk(brief).verdaagbaarTot()).isNull();
    }

    @Test
    void countsConsentOfTheLastDayThatIsRecordedLater() {
        assertThat(stemIn(brief.op("2026-12-22"), "2026-12-21", "2027-02-12", "E-mail van 21 december"))
                .isNull();
        assertThat(afhandelen(bekijk(brief)).einde()).isEqualTo("2027-02-12");
    }

    @Test
    @Tag("R-ALG-11")
    void computesEverythingAgainFromACorrectedDay() {
        brief.op("2026-11-11").leg(Klachtstapsoort.ONTVANGST_BEVESTIGD, null).op("2026-11-17");

        assertThat(verbeter(brief, "2026-11-05", "Het stempel zegt 5 november."))
                .isNull();

        KlachtklokView.Termijn afhandelen = afhandelen(bekijk(brief));
        assertThat(afhandelen.einde()).isEqualTo("2026-12-17");
        assertThat(afhandelen.eerst()).isEqualTo("2026-12-21");
        assertThat(afhandelen.wijzigingen())
                .containsExactly(new Klachttermijnwijziging(
                        Klachttermijnwijziging.Soort.ONTVANGSTDAG_GEWIJZIGD,
                        dag("2026-11-17"),
                        dag("2026-11-09"),
                        dag("2026-11-05")));
        assertThat(brief.klacht.ontvangenOp()).isEqualTo("2026-11-05");
        assertThat(brief.klacht.stappen())
                .last()
                .extracting(Klachtstap::toelichting)
                .isEqualTo("Het stempel zegt 5 november.");
    }

    @Test
    void refusesADayOfReceiptThatCannotBeRight() {
        brief.op("2026-11-11").leg(Klachtstapsoort.ONTVANGST_BEVESTIGD, null).op("2026-11-17");

        assertThat(verbeter(brief, null, "Stempel")).isEqualTo(Weigerreden.KLOKDAG_ONTBREEKT);
        assertThat(verbeter(brief, "2026-11-18", "Stempel")).isEqualTo(Weigerreden.KLOKDAG_IN_TOEKOMST);
        assertThat(verbeter(brief, "2026-11-09", "Stempel")).isEqualTo(Weigerreden.ONTVANGST_ONVERANDERD);
        assertThat(verbeter(brief, "2026-11-12", "Stempel")).isEqualTo(Weigerreden.ONTVANGST_NA_STAP);
        assertThat(verbeter(brief, "2026-11-05", "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        brief.klacht.teken(dag("2026-11-06"), true);
        assertThat(verbeter(brief, "2026-11-05", "Stempel")).isEqualTo(Weigerreden.DAGTEKENING_NA_ONTVANGST);
        assertThat(verbeter(brief, "2026-11-06", "Stempel")).isNull();
    }

    @Test
    @Tag("R-KLA-01")
    void beginsAnewWhenWhatWasSaidIsPutInWriting() {
        Klokopstelling gesprek = Klokopstelling.gesprek();
        gesprek.op("2026-11-10").leg(Klachtstapsoort.INFORMEEL_BESPROKEN, null).op("2026-11-16");
        assertThat(bekijk(gesprek).opSchriftTeStellen()).isTrue();

        assertThat(opSchrift(gesprek, "2026-11-08")).isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
        assertThat(opSchrift(gesprek, "2026-11-17")).isEqualTo(Weigerreden.KLOKDAG_IN_TOEKOMST);
        assertThat(opSchrift(gesprek, "2026-11-13")).isNull();
        assertThat(opSchrift(gesprek, "2026-11-13")).isEqualTo(Weigerreden.AL_OP_SCHRIFT);

        assertThat(afhandelen(bekijk(gesprek)).einde()).isEqualTo("2026-12-28");
        assertThat(verbeter(gesprek, "2026-11-12", "Het stempel zegt 12 november."))
                .isNull();
        assertThat(afhandelen(bekijk(gesprek)).einde()).isEqualTo("2026-12-24");
        assertThat(gesprek.klacht.ontvangenOp()).isEqualTo("2026-11-09");
        assertThat(verbeter(gesprek, "2026-11-08", "Eerder")).isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
    }

    @Test
    @Tag("R-KLA-01")
    void beginsAlsoWhenWhatWasSaidComesInInWritingAfterItsAnswer() {
        Klokopstelling gesprek = Klokopstelling.gesprek();
        gesprek.op("2026-11-12").leg(Klachtstapsoort.BEANTWOORD, null).op("2026-11-16");
        assertThat(gesprek.klacht.status().open()).isFalse();
        assertThat(bekijk(gesprek).opSchriftTeStellen()).isTrue();

        assertThat(opSchrift(gesprek, "2026-11-13")).isNull();

        assertThat(gesprek.klacht.status().open()).isTrue();
        assertThat(gesprek.klacht.feiten().laatste(Klachtstapsoort.BEANTWOORD)).isEmpty();
        assertThat(afhandelen(bekijk(gesprek)).einde()).isEqualTo("2026-12-28");
        assertThat(opSchrift(gesprek, "2026-11-13")).isEqualTo(Weigerreden.AL_OP_SCHRIFT);
    }

    @Test
    void refusesAReasonThatIsTooLongAndAVersionThatIsOld() {
        String lang = "x".repeat(Klachtklok.LANGSTE_REDEN + 1);

        assertThatThrownBy(() -> verdaag(brief.op("2026-12-10"), "2027-01-18", lang))
                .isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> brief.klok().verdaag(id(brief), dag("2027-01-18"), REDEN, 1, DOEL))
                .isInstanceOf(VerouderdeVersie.class);
    }

    private static KlachtklokView bekijk(Klokopstelling opstelling) {
        return opstelling.bekijk();
    }

    private static KlachtklokView.Termijn afhandelen(KlachtklokView view) {
        return view.termijn(Klachttermijnsoort.AFHANDELEN).orElseThrow();
    }

    private static Weigerreden verdaag(Klokopstelling opstelling, String tot, String reden) {
        return reden(opstelling.klok().verdaag(id(opstelling), dag(tot), reden, 0, DOEL));
    }

    private static Weigerreden meld(Klokopstelling opstelling, String dag) {
        return reden(opstelling.klok().meldVerdaging(id(opstelling), dag(dag), 0, DOEL));
    }

    private static Weigerreden stemIn(Klokopstelling opstelling, String dag, String tot, String hoe) {
        return reden(opstelling
                .klok()
                .legInstemmingVast(id(opstelling), dag(dag), dag(tot), Instemmingsvorm.EMAIL, hoe, 0, DOEL));
    }

    private static Weigerreden stemIn(Klokopstelling opstelling, Instemmingsvorm vorm, String hoe) {
        return reden(opstelling
                .klok()
                .legInstemmingVast(id(opstelling), dag("2026-12-14"), dag("2027-02-12"), vorm, hoe, 0, DOEL));
    }

    private Weigerreden trekIn(String reden) {
        return reden(brief.klok().trekVerdagingIn(id(brief), reden, 0, DOEL));
    }

    private Weigerreden bevestig(String dag) {
        return reden(brief.klok().legBevestigingVast(id(brief), dag(dag), 0, DOEL));
    }

    private Weigerreden vraagAanvulling(String dag, String tot) {
        return reden(brief.klok().legAanvullingVast(id(brief), dag(dag), dag(tot), 0, DOEL));
    }

    private static Weigerreden verbeter(Klokopstelling opstelling, String dag, String reden) {
        return reden(opstelling.klok().wijzigOntvangstdag(id(opstelling), dag(dag), reden, 0, DOEL));
    }

    private static Weigerreden opSchrift(Klokopstelling opstelling, String dag) {
        return reden(opstelling.klok().stelOpSchrift(id(opstelling), dag(dag), 0, DOEL));
    }

    private static Weigerreden reden(Verrichting<Weigerreden> verrichting) {
        return verrichting.reden();
    }

    private static KlachtId id(Klokopstelling opstelling) {
        return opstelling.klacht.id();
    }

    private static LocalDate dag(String dag) {
        return dag == null ? null : LocalDate.parse(dag);
    }
}
