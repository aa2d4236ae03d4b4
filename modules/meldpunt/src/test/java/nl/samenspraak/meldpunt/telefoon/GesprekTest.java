package nl.samenspraak.meldpunt.telefoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.Melderinvoer;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GesprekTest {

    @Test
    void anUntouchedScreenHasNothingToKeep() {
        assertThat(leeg().concept().leeg()).isTrue();
    }

    @Test
    void everythingTypedAndChosenComesBack() {
        Gesprek gesprek = leeg();
        gesprek.setNotitie("Post stapelt zich op");
        gesprek.setAanleiding("nu ook de gordijnen dicht");
        gesprek.setGevaar(Gevaar.NIET_NU);
        gesprek.setTaak("melding-beoordelen");
        gesprek.setVervolg(Afhandeling.ADVIES_GEGEVEN);
        gesprek.setToelichting("belt de huisarts");
        gesprek.setBelscript("onrustig");
        vul(gesprek.getMelder());
        vul(gesprek.getOver());
        gesprek.getBinnenkomst().setKanaal(Kanaal.BRIEF);
        gesprek.getBinnenkomst().setOntvangenOp("19-11-2026");

        Gesprek terug = leeg();
        terug.herstelUit(gesprek.concept());

        assertThat(terug.concept()).isEqualTo(gesprek.concept());
        assertThat(terug).usingRecursiveComparison().isEqualTo(gesprek);
    }

    @Test
    @Tag("R-MEL-02")
    void ofDangerItComesBackWhatCameOfItAndThatItHasToBeRecorded() {
        LocalTime nu = LocalTime.of(14, 15);
        Gesprek gesprek = leeg();
        assertThat(gesprek.getNood().bijMelding()).as("there was no danger").isNull();
        gesprek.getNood().noem(nu);
        assertThat(gesprek.getNood().getTijd()).isEqualTo("14:15");
        assertThat(terug(gesprek).getNood().bijMelding()).isEqualTo(Noodoverdracht.NOG_NIET);

        Veldfouten fouten = new Veldfouten();
        assertThat(gesprek.getNood().lees(nu, fouten)).isEmpty();
        assertThat(fouten.perVeld()).containsOnlyKeys("overdracht");
        assertThat(gesprek.getNood().isNogVastTeLeggen())
                .as("the screen filled in the time by itself")
                .isFalse();
        gesprek.getNood().setAfloop(Gevaarafloop.CRISISDIENST);
        assertThat(gesprek.getNood().isNogVastTeLeggen()).isTrue();
        gesprek.getNood().setTijd("14.20");
        fouten = new Veldfouten();
        assertThat(gesprek.getNood().lees(nu, fouten)).isEmpty();
        assertThat(fouten.perVeld()).containsOnlyKeys("overdrachttijd");
        gesprek.getNood().setTijd("14.10");
        gesprek.getNood().setGezegd("Zij komen binnen het uur.");
        gesprek.getNood().lees(nu, new Veldfouten()).ifPresent(gesprek.getNood()::legVast);
        assertThat(gesprek.getNood().isNogVastTeLeggen()).isFalse();
        gesprek.getNood().setGezegd("Zij komen binnen twee uur.");
        assertThat(gesprek.getNood().isNogVastTeLeggen()).isTrue();
        gesprek.getNood().setGezegd("Zij komen binnen het uur.");

        assertThat(terug(gesprek).getNood().bijMelding())
                .isEqualTo(new Noodoverdracht(
                        Gevaarafloop.CRISISDIENST, LocalTime.of(14, 10), "Zij komen binnen het uur."));
        assertThat(terug(gesprek).getNood().id()).isEqualTo(gesprek.getNood().id());
        gesprek.getNood().vergissing();
        assertThat(gesprek.getNood().isGevaar()).as("what was recorded stays").isTrue();
    }

    private static Gesprek terug(Gesprek gesprek) {
        Gesprek terug = leeg();
        terug.herstelUit(gesprek.concept());
        return terug;
    }

    @Test
    void aChoiceThatDoesNotExistAnyMoreIsNotMade() {
        Gesprek terug = leeg();

        terug.herstelUit(new Concept("", null, Map.of("relatie", "OOM", "gevaar", "MISSCHIEN")));

        assertThat(terug.getMelder().getRelatie()).isNull();
        assertThat(terug.getGevaar()).isEqualTo(Gevaar.NIET_GEVRAAGD);
    }

    @Test
    @Tag("R-MEL-05")
    void ofAMelderWhoStaysAnonymousNothingIsKept() {
        Gesprek gesprek = leeg();
        vul(gesprek.getMelder());

        gesprek.getMelder().setSoort(Melderssoort.ANONIEM);

        assertThat(gesprek.concept().velden()).containsExactly(Map.entry("soort", "ANONIEM"));
    }

    @Test
    @Tag("R-MEL-05")
    void aNameThatComesAlongWithTheChoiceToStayAnonymousIsNotTakenInAndNotLostForAWrongKey() {
        Gesprek gesprek = leeg();
        Melderinvoer melder = gesprek.getMelder();

        melder.setSoort(Melderssoort.ANONIEM);
        melder.setNaam("Anna");
        melder.setRelatie(Relatie.BUUR);

        assertThat(gesprek.concept().velden()).containsExactly(Map.entry("soort", "ANONIEM"));
        assertThat(melder.isTerugTeZetten()).isTrue();
        melder.zetTerug();
        assertThat(melder.getSoort()).isEqualTo(Melderssoort.INWONER);
        assertThat(melder.getNaam()).isEqualTo("Anna");
        assertThat(melder.getRelatie()).isEqualTo(Relatie.BUUR);
        assertThat(melder.isTerugTeZetten()).isFalse();
    }

    @Test
    @Tag("R-MEL-09")
    void aRelationThatThisKindOfMelderCannotHaveIsForgotten() {
        Melderinvoer melder = leeg().getMelder();
        melder.setRelatie(Relatie.OUDER);

        melder.setSoort(Melderssoort.PROFESSIONAL);

        assertThat(melder.getRelatie()).isNull();
        assertThat(melder.getRelaties()).contains(Relatie.VERTEGENWOORDIGER).doesNotContain(Relatie.BUUR);
    }

    private static Gesprek leeg() {
        return new Gesprek(List.of(Fixtures.BEOORDELEN));
    }

    private static void vul(Melderinvoer melder) {
        melder.setSoort(Melderssoort.PROFESSIONAL);
        melder.setNaam("M. de Bruin");
        melder.setTelefoon("06 123");
        melder.setOrganisatie("De Wijkploeg");
        melder.setFunctie("wijkverpleegkundige");
        melder.setRelatie(Relatie.HULPVERLENER);
    }

    private static void vul(Betrokkeneinvoer over) {
        over.setWijze(Betrokkenewijze.NIEUW);
        over.setZoektekst("Verhoe");
        over.setBeschrijving("de man op nummer 14");
        over.setReikwijdte(Reikwijdte.GEZIN);
        over.getNieuw().setVoornamen("Anna");
        over.getNieuw().setVoorvoegsel("van");
        over.getNieuw().setAchternaam("Verhoeven");
        over.getNieuw().setGeboortedatum("31-2-1958");
        over.getNieuw().setPostcode("3077");
        over.getNieuw().setHuisnummer("x");
        over.getNieuw().setToevoeging("a");
        over.getNieuw().setTelefoon("06");
    }
}
