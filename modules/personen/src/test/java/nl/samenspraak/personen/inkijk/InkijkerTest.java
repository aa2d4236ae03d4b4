package nl.samenspraak.personen.inkijk;

import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.adres;
import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.inlezen.Leesproef;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.PersoonFixture;
import nl.samenspraak.personen.register.Proefsleutels;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("In een basisregistratie kijken")
@Tag("R-TOE-29")
class InkijkerTest {

    private static final String DOEL = "samenhang-onderzoeken";

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Geheugeninkijken inkijken = new Geheugeninkijken();
    private final Proefregistratie brp = new Proefregistratie();
    private final Bsnkluis kluis = new Bsnkluis(new Proefsleutels());
    private Clock klok = PersoonFixture.KLOK;

    @Test
    void toontWatAndersIsEnWijzigtNiets() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.antwoord = verhuisd(anna().gegevens());

        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));

        assertThat(view.verschillen()).singleElement().satisfies(verschil -> {
            assertThat(verschil.deel()).isEqualTo(Inkijkdeel.VERBLIJF);
            assertThat(verschil.daar()).isEqualTo("Nieuwe Weg 7, 9999 ZA Zandermeer");
        });
        assertThat(view.gelijk())
                .contains(new Gelijk(Inkijkdeel.NAAM, false), new Gelijk(Inkijkdeel.GEBOORTEDATUM, false));
        assertThat(view.daadsoort()).contains(Inkijkdiepte.EERST);
        assertThat(view.wederpartij()).contains("proefregistratie");
        assertThat(view.betrokkenen()).containsExactly(wie);
        assertThat(gegevens(wie)).isEqualTo(anna().gegevens());
        assertThat(inkijken.looks).hasSize(1);
        assertThat(brp.gevraagd).doesNotContain(Inkijkdeel.CURATELE);
    }

    @Test
    void watInOnderzoekIsKrijgtDatMerkHierDoorHetOverTeNemen() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        Persoonsgegevens zelfde = anna().gegevens();
        brp.antwoord = new Persoonsgegevens(
                zelfde.naam(),
                zelfde.geboortedatum(),
                zelfde.verblijf(),
                new Persoonsmerken(null, null, false, false, false, Set.of(Persoonsgegeven.VERBLIJF), Set.of()));
        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));
        assertThat(view.verschillen()).singleElement().satisfies(verschil -> {
            assertThat(verschil.deel()).isEqualTo(Inkijkdeel.VERBLIJF);
            assertThat(verschil.daar()).isEqualTo(verschil.hier());
            assertThat(verschil.inOnderzoek()).isTrue();
        });

        Map<Inkijkdeel, String> gekozen =
                Map.of(Inkijkdeel.VERBLIJF, view.verschillen().get(0).afdruk());
        assertThat(inkijker()
                        .neemOver(wie, view.id(), gekozen, Proefpoort.doel(DOEL))
                        .isGedaan())
                .isTrue();

        assertThat(gegevens(wie).merken().onderzoek()).containsExactly(Persoonsgegeven.VERBLIJF);
        assertThat(inkijker()
                        .kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL))
                        .gelijk())
                .contains(new Gelijk(Inkijkdeel.VERBLIJF, true), new Gelijk(Inkijkdeel.NAAM, false));
    }

    @Test
    void neemtAlleenOverWatGekozenIsEnOnthoudtWaarvandaan() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.antwoord = geheim(verhuisd(anna().gegevens()));
        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));
        assertThat(view.verschillen()).hasSize(2);

        Inkijkovername overname =
                inkijker().neemOver(wie, view.id(), kies(view, Inkijkdeel.VERBLIJF), Proefpoort.doel(DOEL));

        assertThat(overname.isGedaan()).isTrue();
        assertThat(gegevens(wie).verblijf().weergave()).isEqualTo("Nieuwe Weg 7, 9999 ZA Zandermeer");
        assertThat(gegevens(wie).geheim()).as("niet gekozen").isFalse();
        assertThat(inkijker().open(wie, Proefpoort.doel(DOEL)).herkomst())
                .singleElement()
                .satisfies(herkomst -> {
                    assertThat(herkomst.deel()).isEqualTo(Inkijkdeel.VERBLIJF);
                    assertThat(herkomst.bron()).isEqualTo("proefregistratie");
                    assertThat(herkomst.peildatum()).isEqualTo(VANDAAG);
                });
    }

    @Test
    void neemtNietsOverAlsErInmiddelsIetsAndersStaat() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.antwoord = verhuisd(anna().gegevens());
        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));
        brp.antwoord = met(anna().gegevens(), Verblijf.ONBEKEND);

        Inkijkovername overname =
                inkijker().neemOver(wie, view.id(), kies(view, Inkijkdeel.VERBLIJF), Proefpoort.doel(DOEL));

        assertThat(overname.bezwaar()).contains(Inkijkovername.Reden.ANDERS);
        assertThat(gegevens(wie)).isEqualTo(anna().gegevens());
    }

    @Test
    void neemtNietsOverNaEenHalfUurOfVanEenAndereBlik() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        PersoonId ander = bewaar(anna().bsn("999991723").nieuw());
        brp.antwoord = verhuisd(anna().gegevens());
        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));
        Map<Inkijkdeel, String> keuze = kies(view, Inkijkdeel.VERBLIJF);

        assertThat(inkijker()
                        .neemOver(ander, view.id(), keuze, Proefpoort.doel(DOEL))
                        .bezwaar())
                .contains(Inkijkovername.Reden.VERLOPEN);
        assertThat(inkijker()
                        .neemOver(wie, new UUID(0, 1), keuze, Proefpoort.doel(DOEL))
                        .bezwaar())
                .contains(Inkijkovername.Reden.VERLOPEN);
        assertThat(inkijker()
                        .neemOver(wie, view.id(), Map.of(Inkijkdeel.CURATELE, "x"), Proefpoort.doel(DOEL))
                        .bezwaar())
                .as("niet gevraagd, dus niet gezien")
                .contains(Inkijkovername.Reden.VERLOPEN);
        klok = Clock.offset(klok, Duration.ofMinutes(31));
        assertThat(inkijker()
                        .neemOver(wie, view.id(), keuze, Proefpoort.doel(DOEL))
                        .bezwaar())
                .contains(Inkijkovername.Reden.VERLOPEN);
        assertThat(inkijker()
                        .neemOver(wie, view.id(), Map.of(), Proefpoort.doel(DOEL))
                        .bezwaar())
                .contains(Inkijkovername.Reden.NIETS_GEKOZEN);
    }

    @Test
    void doorprikkenVraagtAndereGegevensMetEigenRedenen() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.antwoord = anna().gegevens();

        inkijker().kijk(wie, Inkijkdiepte.DIEPER, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));

        assertThat(brp.gevraagd).containsExactly(Inkijkdeel.GESLACHT, Inkijkdeel.NAAMGEBRUIK, Inkijkdeel.CURATELE);
    }

    @Test
    void eenStoringIsEenAntwoordWaarvanOokIetsBlijft() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.storing = Storing.TE_TRAAG;

        InkijkView view = inkijker().kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL));

        assertThat(view.bezwaar()).contains(Storing.TE_TRAAG);
        assertThat(view.betrokkenen()).containsExactly(wie);
        assertThat(inkijken.looks).hasSize(1);
    }

    @Test
    void zonderAansluitingGaatErNietsNaarBuiten() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());
        brp.aan = false;

        assertThat(inkijker()
                        .kijk(wie, Inkijkdiepte.EERST, InkijknoodzaakTest.geldig(), Proefpoort.doel(DOEL))
                        .bezwaar())
                .contains(Storing.NIET_AANGESLOTEN);
        assertThat(brp.vragen).isZero();
    }

    @Test
    void eenDoelDatErNietStaatKijktNiet() {
        PersoonId wie = bewaar(anna().bsn("999993653").nieuw());

        assertThatThrownBy(() -> inkijker()
                        .kijk(
                                wie,
                                Inkijkdiepte.EERST,
                                InkijknoodzaakTest.geldig(),
                                Proefpoort.doel("melding-aannemen")))
                .isInstanceOf(Weigering.class);
        assertThat(brp.vragen).isZero();
    }

    private Inkijker inkijker() {
        Inkijkregels regels = new Inkijkregels(
                new Referentiebestand(Optional.of(Leesproef.hoofdmap().resolve("config/referentie"))),
                Set.of(DOEL, "voortgang-volgen"));
        return new Inkijker(personen, inkijken, regels, brp, kluis, new Proefsleutels(), collega(), klok);
    }

    private PersoonId bewaar(NieuwePersoon nieuw) {
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, "pseudoniem" + id, nieuw.gegevens());
        nieuw.vaststelling().ifPresent(bsn -> persoon.stelBsnVast(bsn, kluis));
        personen.add(persoon);
        return id;
    }

    private Persoonsgegevens gegevens(PersoonId wie) {
        return personen.find(wie).orElseThrow().gegevens();
    }

    private static Map<Inkijkdeel, String> kies(InkijkView view, Inkijkdeel deel) {
        Map<Inkijkdeel, String> keuze = new HashMap<>();
        view.verschillen().stream()
                .filter(verschil -> verschil.deel() == deel)
                .forEach(verschil -> keuze.put(deel, verschil.afdruk()));
        return keuze;
    }

    private static Persoonsgegevens verhuisd(Persoonsgegevens gegevens) {
        return met(gegevens, Verblijf.op(adres("Nieuwe Weg", 7, "", "9999ZA")));
    }

    private static Persoonsgegevens met(Persoonsgegevens gegevens, Verblijf verblijf) {
        return new Persoonsgegevens(gegevens.naam(), gegevens.geboortedatum(), verblijf, gegevens.merken());
    }

    private static Persoonsgegevens geheim(Persoonsgegevens gegevens) {
        return new Persoonsgegevens(
                gegevens.naam(),
                gegevens.geboortedatum(),
                gegevens.verblijf(),
                new Persoonsmerken(null, null, true, false, false, Set.of(), Set.of()));
    }

    /** A registry that answers what the test says. */
    private static final class Proefregistratie implements Basisregistratie {

        private Persoonsgegevens antwoord;
        private Storing storing;
        private boolean aan = true;
        private int vragen;
        private Set<Inkijkdeel> gevraagd = Set.of();

        @Override
        public String naam() {
            return "proefregistratie";
        }

        @Override
        public boolean aangesloten() {
            return aan;
        }

        @Override
        public Basispersoon raadpleeg(Inkijkvraag vraag) {
            vragen++;
            gevraagd = vraag.delen();
            if (storing != null) {
                throw new Basisregistratiestoring(storing);
            }
            return new Basispersoon(antwoord);
        }
    }

    private static final class Geheugeninkijken implements Inkijken {

        private final List<Inkijk> looks = new ArrayList<>();
        private final List<Herkomst> herkomst = new ArrayList<>();

        @Override
        public void add(Inkijk inkijk) {
            looks.add(inkijk);
        }

        @Override
        public void add(Herkomst nieuw) {
            herkomst.add(nieuw);
        }

        @Override
        public Optional<Inkijk> find(UUID id) {
            return looks.stream().filter(look -> look.id().equals(id)).findFirst();
        }

        @Override
        public List<Herkomst> herkomst(PersoonId persoon) {
            return herkomst;
        }
    }
}
