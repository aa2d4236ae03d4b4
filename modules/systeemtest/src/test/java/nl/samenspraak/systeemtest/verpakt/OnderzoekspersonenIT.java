package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.ecogram.Ecogramlezer;
import nl.samenspraak.toeleiding.gezin.Gezinsdeelname;
import nl.samenspraak.toeleiding.gezin.Gezinsrelatie;
import nl.samenspraak.toeleiding.gezin.Gezinsvastlegging;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;
import nl.samenspraak.toeleiding.gezin.NieuwGezinslid;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteunen;
import nl.samenspraak.toeleiding.ondersteuning.OndersteuningView;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.wie.Leefgebiedaanleiding;
import nl.samenspraak.toeleiding.wie.NieuwLeefgebied;
import nl.samenspraak.toeleiding.wie.NieuweLegitimatie;
import nl.samenspraak.toeleiding.wie.NieuweVertegenwoordiger;
import nl.samenspraak.toeleiding.wie.Schuldhulp;
import nl.samenspraak.toeleiding.wie.WieView;
import nl.samenspraak.toeleiding.wie.Wievastlegging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who the client is, who speaks, what stays out and who supports, on a real database, behind the real gate. */
class OnderzoekspersonenIT extends Verpakt {

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Wievastlegging wie;

    @Inject
    private Gezinsvastlegging gezin;

    @Inject
    private Ecogramlezer ecogram;

    @Inject
    private Ondersteunen ondersteunen;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @Test
    @Tag("R-ALG-17")
    @Tag("R-ALG-22")
    @Tag("R-TOE-05")
    void alles_staat_er_eens_en_met_een_nee_is_het_weg() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Wie");
        Proeftoeleiding.gedaan(wie.spreekt(id, mentor("A. Smit"), proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(wie.toont(id, document("wmo-2015", "SPECI2014"), proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(wie.toont(id, document("wmo-2015", "NIEUW2026"), proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(wie.laatErbuiten(id, "Mijn zus", proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(wie.opent(id, gebied("wonen"), proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(
                wie.schuldhulp(id, Schuldhulp.GEHOLPEN, false, proef.vandaag(), proef.versie(id), doel(id)));
        assertThat(wie.toont(
                                id,
                                new NieuweLegitimatie(
                                        "participatiewet",
                                        Documentsoort.RIJBEWIJS,
                                        "SPECI2014",
                                        proef.vandaag().plusYears(1)),
                                proef.versie(id),
                                doel(id))
                        .bezwaar())
                .contains(Weigerreden.DOCUMENT_PAST_NIET);

        WieView view = gezin.open(id, doel(id)).wie();
        assertThat(view.sprekers()).singleElement().satisfies(spreker -> {
            assertThat(spreker.naam()).isEqualTo("A. Smit");
            assertThat(spreker.grond().hulp()).isTrue();
        });
        assertThat(view.getoond()).extracting(WieView.Getoond::nummer).containsExactly("•••026");
        assertThat(view.buiten()).extracting(WieView.Buiten::onderwerp).containsExactly("Mijn zus");

        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), proef.versie(id), doel(id)));
        for (String tabel : List.of("vertegenwoordiger", "legitimatie", "buitenscope", "leefgebied", "schuldhulp")) {
            assertThat(log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", id.waarde()))
                    .as(tabel)
                    .isZero();
        }
    }

    @Test
    @Tag("R-TOE-11")
    void het_ecogram_toont_wie_er_om_de_inwoner_staan_en_niets_van_een_latere_stap() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Ecogram");
        Proeftoeleiding.gedaan(gezin.legVast(
                id,
                new NieuwGezinslid(
                        Gezinsrelatie.KIND, "Daan", true, "Helpt haar met koken.", Leeftijdsgroep.VANAF_16, ""),
                proef.versie(id),
                doel(id)));
        Proeftoeleiding.gedaan(gezin.legVast(
                id,
                new NieuwGezinslid(Gezinsrelatie.OUDER, "Moeder", false, "Past op in het weekend."),
                proef.versie(id),
                doel(id)));
        Proeftoeleiding.gedaan(wie.spreekt(id, mentor("A. Smit"), proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA));
        Proeftoeleiding.gedaan(proef.antwoord(id, "Budgetwinkel", "wgs", Bekend.JA));
        assertThat(feiten(id))
                .containsExactly(
                        "WOONT_SAMEN Daan",
                        "GEZIN Moeder",
                        "SPREEKT A. Smit",
                        "BEKEND Thuiszorg",
                        "BEKEND Budgetwinkel");

        UUID moeder = gezin.open(id, doel(id)).leden().get(1).id();
        Proeftoeleiding.gedaan(gezin.laatErbuiten(id, moeder, Gezinsdeelname.BUITEN, proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(onderzoek.gaVerder(id, Stap.TERREINEN, proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(proef.buitenkant(id));

        assertThat(feiten(id))
                .as("wie helpt is meer dan bekend zijn, en wie erbuiten blijft staat er niet")
                .containsExactly("WOONT_SAMEN Daan", "SPREEKT A. Smit", "HELPT Thuiszorg", "BEKEND Budgetwinkel");
    }

    private List<String> feiten(ToeleidingId id) {
        return ecogram.open(id, doel(id)).feiten().stream()
                .map(feit -> feit.lijn() + " " + feit.naam())
                .toList();
    }

    @Test
    @Tag("R-TOE-24")
    void een_leefgebied_gaat_een_voor_een_open_en_alleen_met_een_reden() {
        ToeleidingId id = proef.opgepakt(ik, "Leefgebied");
        assertThat(opent(id, new NieuwLeefgebied("alles", Leefgebiedaanleiding.INWONER, "Zij begon over haar huis.")))
                .contains(Weigerreden.LEEFGEBIED_ONTBREEKT);
        assertThat(opent(id, new NieuwLeefgebied("wonen", null, "Zij begon over haar huis.")))
                .contains(Weigerreden.LEEFGEBIED_ZONDER_AANLEIDING);
        assertThat(opent(id, new NieuwLeefgebied("wonen", Leefgebiedaanleiding.AANWIJZING, "Standaard")))
                .contains(Weigerreden.LEEFGEBIED_ZONDER_REDEN);
        assertThat(gezin.open(id, doel(id)).wie().gebieden()).isEmpty();

        assertThat(opent(id, gebied("wonen"))).isEmpty();
        assertThat(opent(id, gebied("wonen"))).contains(Weigerreden.LEEFGEBIED_IS_OPEN);
        WieView.Gebied open = gezin.open(id, doel(id)).wie().gebieden().get(0);
        assertThat(open.naam()).isEqualTo("Wonen");
        assertThat(open.reden()).isEqualTo("Zij wees op de schimmel in haar keuken.");

        Proeftoeleiding.gedaan(wie.sluitWeer(id, open.id(), proef.versie(id), doel(id)));
        assertThat(gezin.open(id, doel(id)).wie().gebieden()).isEmpty();
    }

    @Test
    @Tag("R-TOE-38")
    void van_schuldhulp_staat_er_alleen_dat_er_hulp_was_of_op_wens_contact() {
        ToeleidingId id = proef.opgepakt(ik, "Schuldhulp");
        assertThat(schuldhulp(id, null, true)).contains(Weigerreden.SCHULDHULP_ONTBREEKT);
        assertThat(schuldhulp(id, Schuldhulp.CONTACT_GEVRAAGD, false)).contains(Weigerreden.SCHULDHULP_NIET_GEWENST);
        assertThat(schuldhulp(id, Schuldhulp.CONTACT_GEVRAAGD, true)).isEmpty();
        assertThat(schuldhulp(id, Schuldhulp.GEHOLPEN, false)).isEmpty();

        assertThat(gezin.open(id, doel(id)).wie().schuldhulp())
                .extracting(WieView.Schuldhulpdag::wat)
                .containsExactlyInAnyOrder(Schuldhulp.CONTACT_GEVRAAGD, Schuldhulp.GEHOLPEN);
        assertThat(log.tekst("select string_agg(lower(column_name), ',' order by lower(column_name))"
                        + " from information_schema.columns"
                        + " where lower(table_schema) = 'toeleiding' and lower(table_name) = 'schuldhulp'"))
                .as("er is geen plek voor meer")
                .isEqualTo("dag,id,toeleiding,versie,wat");
    }

    private Optional<Weigerreden> opent(ToeleidingId id, NieuwLeefgebied nieuw) {
        return wie.opent(id, nieuw, proef.versie(id), doel(id)).bezwaar();
    }

    private static NieuwLeefgebied gebied(String code) {
        return new NieuwLeefgebied(code, Leefgebiedaanleiding.INWONER, "Zij wees op de schimmel in haar keuken.");
    }

    private Optional<Weigerreden> schuldhulp(ToeleidingId id, Schuldhulp wat, boolean opWens) {
        return wie.schuldhulp(id, wat, opWens, proef.vandaag(), proef.versie(id), doel(id))
                .bezwaar();
    }

    @Test
    void zonder_onderzoek_of_zonder_taak_komt_er_niets_bij() {
        ToeleidingId id = proef.van(proef.geefDoor(UUID.randomUUID(), "Zonder"));
        proef.word(ik, Proeftoeleiding.PET);
        assertThatThrownBy(() -> wie.spreekt(id, mentor("A. Smit"), 1, doel(id)))
                .isInstanceOf(Weigering.class);
        ToeleidingId mijn = proef.opgepakt(ik, "Mijnwie");
        long versie = proef.versie(mijn);
        for (String pet : List.of(Proeftoeleiding.PET, "coordinator", "handhaver", "fg", "beheerder")) {
            proef.word(Id.nieuw(), pet);
            assertThatThrownBy(() -> wie.laatErbuiten(mijn, "Iets", versie, doel(mijn)))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
        }
    }

    @Test
    @Tag("R-TOE-34")
    void wie_ondersteunt_was_bij_het_ene_gesprek_wel_en_bij_het_andere_niet() {
        ToeleidingId id = proef.opgepakt(ik, "Gesprek");
        for (int dagen = 3; dagen > 0; dagen--) {
            Proeftoeleiding.gedaan(ondersteunen.wasErbij(
                    id, dagen != 2, proef.vandaag().minusDays(dagen), proef.versie(id), doel(id)));
        }
        Proeftoeleiding.gedaan(
                ondersteunen.wasErbij(id, false, proef.vandaag().minusDays(1), proef.versie(id), doel(id)));

        assertThat(proef.open(id).ondersteuning().gesprekken())
                .extracting(OndersteuningView.Gesprek::aanwezig)
                .containsExactly(true, false, false);
    }

    private NieuweVertegenwoordiger mentor(String naam) {
        return new NieuweVertegenwoordiger(naam, "mentor", "Beschikking van 3 maart 2024", proef.vandaag(), "");
    }

    private NieuweLegitimatie document(String wet, String nummer) {
        return new NieuweLegitimatie(
                wet, Documentsoort.PASPOORT, nummer, proef.vandaag().plusYears(1));
    }

    private Doelbinding doel(ToeleidingId id) {
        return proef.doel(id);
    }
}
