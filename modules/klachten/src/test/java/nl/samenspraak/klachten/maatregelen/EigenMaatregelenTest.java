package nl.samenspraak.klachten.maatregelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.COLLEGA;
import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.oordeel.OordeelView;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A measure of a colleague who does not handle the klacht")
@Tag("R-KLA-11")
class EigenMaatregelenTest {

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    private UUID welke;

    @BeforeEach
    void krijgtEenMaatregel() {
        brief.maatregelen()
                .neem(
                        brief.id(),
                        new NieuweMaatregel(
                                "Terugbellen", COLLEGA, "", brief.vandaag().plusDays(30)),
                        0,
                        DOEL);
        welke = view().maatregelen().get(0).id();
    }

    @Test
    void opensNothingElseOfTheKlacht() {
        assertThatThrownBy(() -> brief.alsUitvoerder().oordelen().open(brief.id(), DOEL))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> brief.alsUitvoerder()
                        .maatregelen()
                        .neem(brief.id(), new NieuweMaatregel("Nog iets", COLLEGA, "", brief.vandaag()), 0, DOEL))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void isReportedOnAndClosedWithWhatWasSaidOnTheTimeline() {
        assertThat(meld("")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(meld("De helft is gedaan.")).isNull();
        assertThat(view().maatregelen().get(0).voortgang()).isEqualTo("De helft is gedaan.");

        assertThat(sluit(Maatregelstand.VERVALLEN, "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(sluit(Maatregelstand.GEDAAN, "Klaar.")).isNull();

        assertThat(meld("Nog iets.")).isEqualTo(Weigerreden.MAATREGEL_GESLOTEN);
        assertThat(brief.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.MAATREGEL)
                .extracting(Klachtstap::toelichting)
                .containsExactly("Terugbellen", "Terugbellen\nDe helft is gedaan.", "Terugbellen\nKlaar.");
    }

    @Test
    void isOpenedAgainByEitherOfThemWhenItWasClosedByMistake() {
        assertThat(heropen("Verkeerde regel.")).isEqualTo(Weigerreden.MAATREGEL_OPEN);
        sluit(Maatregelstand.GEDAAN, "Klaar.");
        assertThat(heropen("")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);

        assertThat(heropen("Verkeerde regel.")).isNull();

        assertThat(view().maatregelen().get(0).stand()).isEqualTo(Maatregelstand.OPEN);
        assertThat(laatste()).isEqualTo("Terugbellen\nToch niet klaar: Verkeerde regel.");
        sluit(Maatregelstand.VERVALLEN, "Hoeft niet.");
        assertThat(brief.maatregelen()
                        .heropen(brief.id(), welke, new Klachtdaad(brief.vandaag(), "Hoeft wel."), 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(view().maatregelen().get(0).stand()).isEqualTo(Maatregelstand.OPEN);
    }

    private Weigerreden heropen(String reden) {
        return brief.alsUitvoerder()
                .eigenMaatregelen()
                .heropen(brief.id(), welke, new Klachtdaad(brief.vandaag(), reden), 0, DOEL)
                .reden();
    }

    @Test
    void isOnlyOfWhoeverDoesIt() {
        assertThatThrownBy(() -> brief.eigenMaatregelen()
                        .meld(brief.id(), welke, new Maatregelbericht(brief.vandaag(), "Klaar."), 0, DOEL))
                .as("Leyla handles the klacht, and does another measure or none")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> brief.alsUitvoerder()
                        .eigenMaatregelen()
                        .meld(brief.id(), welke, new Maatregelbericht(brief.vandaag(), "Klaar."), 7, DOEL))
                .isInstanceOf(VerouderdeVersie.class);
    }

    @Test
    void goesToAColleagueWithAReasonButNotToWhoeverTheKlachtIsAbout() {
        assertThat(draagOver(null, "Ik ben er niet.")).isEqualTo(Weigerreden.EIGENAAR_ONTBREEKT);
        assertThat(draagOver(COLLEGA, "Ik ben er niet.")).isEqualTo(Weigerreden.ZELFDE_EIGENAAR);
        assertThat(draagOver(Klachtfixture.BRAM, "Ik ben er niet.")).isEqualTo(Weigerreden.MAATREGEL_NIET_AAN_DEZE);
        assertThat(draagOver(UUID.randomUUID(), "Ik ben er niet.")).isEqualTo(Weigerreden.MAATREGEL_NIET_AAN_DEZE);
        assertThat(draagOver(Klokopstelling.LEYLA, "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);

        assertThat(draagOver(Klokopstelling.LEYLA, "Ik ben er niet.")).isNull();

        assertThatThrownBy(() -> meld("Klaar."))
                .as("it is somebody else's from then on")
                .isInstanceOf(Weigering.class);
        assertThat(laatste()).isEqualTo("Terugbellen\nL. Haddad: Ik ben er niet.");
    }

    @Test
    void isGivenToAnotherByTheBehandelaarWhenWhoHadItIsAbsent() {
        assertThat(geefAan(new Maatregeloverdracht(null, "", "Zij is ziek.")))
                .isEqualTo(Weigerreden.EIGENAAR_ONTBREEKT);

        assertThat(geefAan(new Maatregeloverdracht(null, "Teamleider", "Zij is ziek.")))
                .isNull();

        assertThat(view().maatregelen().get(0).eigenaar()).isEqualTo("Teamleider");
        assertThat(laatste()).isEqualTo("Terugbellen\nTeamleider: Zij is ziek.");
        sluitAlsBehandelaar();
        assertThat(geefAan(new Maatregeloverdracht(null, "Iemand anders", "Zij is ziek.")))
                .isEqualTo(Weigerreden.MAATREGEL_GESLOTEN);
    }

    private void sluitAlsBehandelaar() {
        Maatregelslot slot = new Maatregelslot(Maatregelstand.GEDAAN, brief.vandaag(), "Klaar.");
        assertThat(brief.maatregelen().sluit(brief.id(), welke, slot, 0, DOEL).reden())
                .isNull();
    }

    private String laatste() {
        return brief.klacht.stappen().get(brief.klacht.stappen().size() - 1).toelichting();
    }

    private OordeelView view() {
        return brief.oordelen().open(brief.id(), DOEL);
    }

    private Weigerreden meld(String tekst) {
        return brief.alsUitvoerder()
                .eigenMaatregelen()
                .meld(brief.id(), welke, new Maatregelbericht(brief.vandaag(), tekst), 0, DOEL)
                .reden();
    }

    private Weigerreden sluit(Maatregelstand stand, String opmerking) {
        return brief.alsUitvoerder()
                .eigenMaatregelen()
                .sluit(brief.id(), welke, new Maatregelslot(stand, brief.vandaag(), opmerking), 0, DOEL)
                .reden();
    }

    private Weigerreden draagOver(UUID aan, String reden) {
        return brief.alsUitvoerder()
                .eigenMaatregelen()
                .draagOver(brief.id(), welke, new Maatregeloverdracht(aan, "", reden), 0, DOEL)
                .reden();
    }

    private Weigerreden geefAan(Maatregeloverdracht overdracht) {
        return brief.maatregelen()
                .draagOver(brief.id(), welke, overdracht, 0, DOEL)
                .reden();
    }
}
