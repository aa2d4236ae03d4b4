package nl.samenspraak.klachten.klaagschrift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.indeling.Klachtindelingblad;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-KLA-02")
class KlaagschriftTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 20);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), Nederlands.TIJDZONE);
    private static final Klager MET_MAIL =
            new Klager(false, "A. Jansen", "", null, "", "a.jansen@voorbeeld.nl", null, null, "");

    private final Klachten klachten = new Klachtenlade().klachten();
    private final Klachtrubrieken rubrieken = new Klachtrubrieken(
            Klachtindelingblad.lees(new Referentiebestand(Optional.of(Path.of("../../config/referentie")))), KLOK);
    private final Klacht klacht = Klachtfixture.brief();
    private final Klaagschrift klaagschrift =
            new Klaagschrift(klachten, null, new Proefsleutel(), rubrieken, new Klokopstelling.Leyla(), KLOK);
    private final Klachtdoorzending doorzending =
            new Klachtdoorzending(klachten, rubrieken, new Klokopstelling.Leyla(), KLOK);

    KlaagschriftTest() {
        klachten.add(klacht);
    }

    @Test
    void wat_binnenkwam_staat_in_de_klacht_en_op_de_tijdlijn_met_de_dag_van_ontvangst() {
        LocalDate ontvangen = VANDAAG.minusDays(2);

        assertThat(vulAan(ontvangen, MET_MAIL, ontvangen)).isEmpty();

        assertThat(klacht.klager()).isEqualTo(MET_MAIL);
        assertThat(klacht.klagersleutel()).contains("sleutel van A. Jansen");
        assertThat(klacht.dagtekening()).contains(ontvangen);
        assertThat(laatste()).satisfies(stap -> {
            assertThat(stap.soort()).isEqualTo(Klachtstapsoort.AANGEVULD);
            assertThat(stap.dag()).isEqualTo(ontvangen);
            assertThat(stap.toelichting()).startsWith("Een briefje — ").contains("e-mailadres");
        });
    }

    @Test
    void een_dag_die_niet_kan_verandert_niets() {
        assertThat(vulAan(null, MET_MAIL, null)).contains(Weigerreden.AANVULLING_DAG_ONTBREEKT);
        assertThat(vulAan(VANDAAG.plusDays(1), MET_MAIL, null)).contains(Weigerreden.AANVULLING_DAG_KLOPT_NIET);
        assertThat(vulAan(Klachtfixture.ONTVANGEN.minusDays(1), MET_MAIL, null))
                .contains(Weigerreden.AANVULLING_DAG_KLOPT_NIET);
        assertThat(vulAan(VANDAAG, MET_MAIL, VANDAAG.plusDays(1))).contains(Weigerreden.DAGTEKENING_IN_TOEKOMST);

        assertThat(klacht.klager()).isEqualTo(Klachtfixture.JANSEN);
        assertThat(klacht.stappen()).hasSize(1);
    }

    @Test
    void wie_onbekend_wil_blijven_laat_niets_achter() {
        assertThat(klaagschrift
                        .verbeter(klacht.id(), Klager.onbekend(), null, false, klacht.versie(), null)
                        .bezwaar())
                .isEmpty();

        assertThat(klacht.klager()).isEqualTo(Klager.onbekend());
        assertThat(klacht.klagersleutel()).isEmpty();
    }

    @Test
    void een_ander_was_eerder_en_dan_verandert_er_niets() {
        assertThatThrownBy(() -> klaagschrift.verbeter(klacht.id(), MET_MAIL, null, false, klacht.versie() + 1, null))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(klacht.klager()).isEqualTo(Klachtfixture.JANSEN);
    }

    @Test
    @Tag("R-KLA-16")
    void wie_niets_kiest_hoort_dat_en_wie_leeg_maakt_wat_er_stond_kan_dat() {
        klacht.deelIn(Klachtindeling.GEEN);
        assertThat(deelIn(Klachtindeling.GEEN)).contains(Weigerreden.INDELING_LEEG);

        klacht.deelIn(new Klachtindeling("melding", "wmo", "traag", true));
        assertThat(deelIn(Klachtindeling.GEEN)).isEmpty();
        assertThat(klacht.indeling()).isEqualTo(Klachtindeling.GEEN);
    }

    @Test
    @Tag("R-KLA-16")
    void de_indeling_kiest_uit_wat_er_is() {
        assertThat(deelIn(new Klachtindeling("melding", "wmo", "verzonnen", false)))
                .contains(Weigerreden.INDELING_ONBEKEND);

        assertThat(deelIn(new Klachtindeling("melding", "wmo", "traag", true))).isEmpty();

        assertThat(klacht.indeling()).isEqualTo(new Klachtindeling("melding", "wmo", "traag", true));
        assertThat(laatste().soort()).isEqualTo(Klachtstapsoort.GEGEVENS_GEWIJZIGD);
        assertThat(laatste().toelichting()).startsWith("indeling: ").endsWith("over geld");
        int stappen = klacht.stappen().size();
        assertThat(deelIn(klacht.indeling())).isEmpty();
        assertThat(klacht.stappen()).as("nothing changed").hasSize(stappen);
    }

    @Test
    @Tag("R-KLA-17")
    void doorzenden_sluit_de_klacht_en_noemt_de_dag_van_ontvangst() {
        assertThat(zendDoor(null, "Besluit")).contains(Weigerreden.DOORZENDADRES_ONTBREEKT);
        assertThat(zendDoor("bezwaar", " ")).contains(Weigerreden.REDEN_ONTBREEKT);

        assertThat(zendDoor("bezwaar", "Het gaat over het besluit van 1 november"))
                .isEmpty();

        assertThat(klacht.afdoening()).contains(Afdoening.DOORGEZONDEN);
        assertThat(laatste().soort()).isEqualTo(Klachtstapsoort.DOORGEZONDEN);
        assertThat(laatste().toelichting())
                .isEqualTo("Naar de afdeling die over bezwaar gaat: Het gaat over het besluit van 1 november");
        assertThat(Doorzendbericht.van(klacht))
                .singleElement()
                .returns("de afdeling die over bezwaar gaat", Doorzendbericht::naam);
        assertThat(zendDoor("bezwaar", "Nog eens")).contains(Weigerreden.AFGEDAAN);
        assertThat(new Klachttermijnen(Kloktermijnen.meegeleverd()).van(klacht.feiten()))
                .as("who finds that it is a klacht after all can go to the ombudsman (9:24 lid 1 onder b)")
                .filteredOn(termijn -> termijn.soort() == Klachttermijnsoort.OMBUDSMAN)
                .singleElement()
                .returns(VANDAAG.plusYears(1), Klachttermijn::einde);
        assertThat(vulAan(VANDAAG, MET_MAIL, null)).contains(Weigerreden.AFGEDAAN);
    }

    @Test
    @Tag("R-KLA-17")
    void wat_is_doorgezonden_kan_terugkomen_en_dan_liep_de_termijn_door() {
        assertThat(haalTerug("Toch over gedrag")).contains(Weigerreden.NIET_DOORGEZONDEN);
        assertThat(zendDoor("bezwaar", "Het gaat over een besluit")).isEmpty();
        assertThat(haalTerug(" ")).contains(Weigerreden.REDEN_ONTBREEKT);

        assertThat(haalTerug("Toch over gedrag")).isEmpty();

        assertThat(klacht.status().open()).isTrue();
        assertThat(klacht.afdoening()).isEmpty();
        assertThat(klacht.feiten().laatste(Klachtstapsoort.DOORGEZONDEN)).isEmpty();
    }

    @Test
    @Tag("R-KLA-17")
    void naar_een_organisatie_alleen_als_zij_niet_namens_ons_werkt_en_de_klager_het_goedvindt() {
        assertThat(zendDoor(new NieuweDoorzending("aanbieder", "Over de thuiszorg", true, false, false)))
                .contains(Weigerreden.DOORZENDEN_VAN_ONSZELF);
        assertThat(zendDoor(new NieuweDoorzending("aanbieder", "Over de thuiszorg", false, true, false)))
                .contains(Weigerreden.DOORZENDEN_ZONDER_AKKOORD);
        assertThat(zendDoor(new NieuweDoorzending("aanbieder", "Over de thuiszorg", true, true, false)))
                .as("which one")
                .contains(Weigerreden.ONTVANGER_ONTBREEKT);
        assertThat(zendDoor(new NieuweDoorzending(
                        "aanbieder",
                        "Over de thuiszorg",
                        true,
                        true,
                        false,
                        "Zorg aan Huis",
                        "Dorp 1, 1234 AB Zandermeer")))
                .isEmpty();
        assertThat(klacht.afdoening()).contains(Afdoening.DOORGEZONDEN);
        assertThat(klacht.feiten()
                        .laatste(Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN)
                        .orElseThrow()
                        .toelichting())
                .as("that the klager agreed is to be shown (AVG 7)")
                .isEqualTo("Zorg aan Huis");
        assertThat(laatste().toelichting())
                .isEqualTo("Naar Zorg aan Huis [Dorp 1, 1234 AB Zandermeer]: Over de thuiszorg");
    }

    @Test
    @Tag("R-KLA-17")
    void een_klacht_over_privacy_gaat_hier_door() {
        assertThat(zendDoor("ap", "De klager vindt dat wij te veel delen")).isEmpty();

        assertThat(klacht.status().open()).isTrue();
        assertThat(laatste().soort()).isEqualTo(Klachtstapsoort.VERWEZEN);
    }

    @Test
    @Tag("R-KLA-17")
    void een_verzoek_om_gegevens_is_al_binnen_en_de_maand_telt_vanaf_de_klacht() {
        Klachttermijnen termijnen = new Klachttermijnen(Kloktermijnen.meegeleverd());
        assertThat(besloten(VANDAAG)).contains(Weigerreden.GEEN_GEGEVENSVERZOEK);

        assertThat(zendDoor("fg", "De klager wil zijn dossier zien")).isEmpty();

        assertThat(klacht.status().open()).isTrue();
        assertThat(termijnen.van(klacht.feiten()))
                .filteredOn(termijn -> termijn.soort() == Klachttermijnsoort.GEGEVENSVERZOEK)
                .singleElement()
                .returns(LocalDate.of(2026, 12, 9), Klachttermijn::einde)
                .returns(true, Klachttermijn::bewaakt);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.GEGEVENSBRIEF);

        assertThat(besloten(VANDAAG.plusDays(1))).contains(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(besloten(VANDAAG)).isEmpty();
        assertThat(besloten(VANDAAG)).contains(Weigerreden.GEEN_GEGEVENSVERZOEK);
        assertThat(termijnen.van(klacht.feiten()))
                .filteredOn(termijn -> termijn.soort() == Klachttermijnsoort.GEGEVENSVERZOEK)
                .singleElement()
                .returns(false, Klachttermijn::bewaakt);
    }

    @Test
    @Tag("R-KLA-17")
    void staat_er_ook_gedrag_in_dan_gaat_een_kopie_weg_en_de_klacht_hier_door() {
        assertThat(zendDoor(new NieuweDoorzending("bezwaar", "Ook over het besluit", false, false, null)))
                .contains(Weigerreden.GEDRAG_NIET_GEZEGD);

        assertThat(zendDoor(new NieuweDoorzending("bezwaar", "Ook over het besluit", false, false, true)))
                .isEmpty();

        assertThat(klacht.status().open()).isTrue();
        assertThat(laatste().soort()).isEqualTo(Klachtstapsoort.KOPIE_DOORGEZONDEN);
        assertThat(Doorzendbericht.van(klacht))
                .singleElement()
                .returns("de afdeling die over bezwaar gaat", Doorzendbericht::naam);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.DOORZENDBRIEF, Klachttaak.KOPIEBRIEF);
        assertThat(new Klachttermijnen(Kloktermijnen.meegeleverd())
                        .afhandelen(klacht.feiten())
                        .orElseThrow()
                        .bewaakt())
                .as("the six weeks run on")
                .isTrue();
    }

    @Test
    void na_een_ongebruikte_hersteltermijn_volgt_een_gewoon_antwoord() {
        Klacht zonder = Klachtfixture.klacht(
                Klachtkanaal.BRIEF,
                new Klager(false, "A. Jansen", "", null, "", "", null, null, ""),
                Klachtfixture.INDELING);
        klachten.add(zonder);
        zonder.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klokopstelling.LEYLA);
        assertThat(nietAangevuld(zonder)).contains(Weigerreden.NIETS_GEVRAAGD);
        vraagAan(zonder, VANDAAG);
        assertThat(nietAangevuld(zonder)).contains(Weigerreden.AANVULLEN_KAN_NOG);
        assertThat(NuTeDoen.van(zonder, VANDAAG)).doesNotContain(Klachttaak.HERSTELTERMIJN);
        vraagAan(zonder, VANDAAG.minusDays(1));
        assertThat(zonder.feiten().formeel()).isTrue();
        assertThat(NuTeDoen.van(zonder, VANDAAG)).startsWith(Klachttaak.HERSTELTERMIJN);

        assertThat(nietAangevuld(zonder)).isEmpty();

        assertThat(zonder.feiten().formeel()).isFalse();
        assertThat(NuTeDoen.van(zonder, VANDAAG))
                .contains(Klachttaak.ANTWOORD)
                .doesNotContain(Klachttaak.HERSTELTERMIJN);
    }

    private static void vraagAan(Klacht klacht, LocalDate tot) {
        klacht.leg(new Klachtstap(
                Klachtstapsoort.AANVULLING_GEVRAAGD,
                Klachtfixture.ONTVANGEN,
                Klachtfixture.TOEN,
                Klachtfixture.KIM,
                "",
                tot));
    }

    private Optional<Weigerreden> nietAangevuld(Klacht welke) {
        return klaagschrift.isNietAangevuld(welke.id(), welke.versie(), null).bezwaar();
    }

    @Test
    void elke_wijziging_van_de_gegevens_laat_een_stap_na_zonder_wat_er_stond() {
        Klager verhuisd = new Klager(false, "A. Jansen", "Weg 1", null, "Elders", "", null, null, "");
        assertThat(klaagschrift
                        .verbeter(klacht.id(), verhuisd, Klachtfixture.ONTVANGEN, true, klacht.versie(), null)
                        .bezwaar())
                .isEmpty();

        assertThat(laatste().soort()).isEqualTo(Klachtstapsoort.GEGEVENS_GEWIJZIGD);
        assertThat(laatste().toelichting()).isEqualTo("adres");
    }

    @Test
    @Tag("R-KLA-17")
    void wat_is_geoordeeld_gaat_nergens_meer_heen() {
        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);

        assertThat(zendDoor("bezwaar", "Toch een besluit")).contains(Weigerreden.AL_GEOORDEELD);
    }

    @Test
    @Tag("R-KLA-13")
    void wie_aan_het_eind_bekend_is_blijft_dat() {
        assertThat(zendDoor("bezwaar", "Het gaat over een besluit")).isEmpty();

        assertThat(klaagschrift
                        .verbeter(klacht.id(), Klager.onbekend(), null, true, klacht.versie(), null)
                        .bezwaar())
                .contains(Weigerreden.KLAGER_BLIJFT_BEKEND);
        assertThat(klacht.klager().anoniem()).isFalse();
    }

    @Test
    @Tag("R-KLA-13")
    void ook_als_de_uitkomst_nog_niet_is_verteld_en_ook_niet_door_een_aanvulling() {
        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);

        assertThat(vulAan(VANDAAG, Klager.onbekend(), null)).contains(Weigerreden.KLAGER_BLIJFT_BEKEND);
        assertThat(klacht.klager().anoniem()).isFalse();
    }

    @Test
    void wie_eerder_onbekend_wil_worden_laat_dat_in_het_verloop_na() {
        assertThat(klaagschrift
                        .verbeter(klacht.id(), Klager.onbekend(), null, true, klacht.versie(), null)
                        .bezwaar())
                .isEmpty();

        assertThat(laatste().toelichting()).isEqualTo("de klager wil onbekend blijven");
    }

    private Optional<Weigerreden> vulAan(LocalDate dag, Klager klager, LocalDate dagtekening) {
        Klaagschriftaanvulling aanvulling = new Klaagschriftaanvulling(dag, klager, dagtekening, true, " Een briefje ");
        return klaagschrift
                .vulAan(klacht.id(), aanvulling, klacht.versie(), null)
                .bezwaar();
    }

    private Optional<Weigerreden> deelIn(Klachtindeling indeling) {
        return klaagschrift.deelIn(klacht.id(), indeling, klacht.versie(), null).bezwaar();
    }

    private Optional<Weigerreden> zendDoor(String naar, String reden) {
        return zendDoor(new NieuweDoorzending(naar, reden, false, false, false));
    }

    private Optional<Weigerreden> zendDoor(NieuweDoorzending nieuw) {
        return doorzending.zendDoor(klacht.id(), nieuw, klacht.versie(), null).bezwaar();
    }

    private Optional<Weigerreden> haalTerug(String reden) {
        return doorzending.haalTerug(klacht.id(), reden, klacht.versie(), null).bezwaar();
    }

    private Optional<Weigerreden> besloten(LocalDate dag) {
        return doorzending
                .verzoekBesloten(klacht.id(), dag, klacht.versie(), null)
                .bezwaar();
    }

    private Klachtstap laatste() {
        return klacht.stappen().get(klacht.stappen().size() - 1);
    }

    private static final class Proefsleutel extends Klagersleutel {

        @Override
        public String van(Klager klager) {
            return klager.anoniem() ? null : "sleutel van " + klager.naam();
        }
    }
}
