package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.Planwerk;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.inwoner.dossiers.Dossierlijst;
import nl.samenspraak.inwoner.dossiers.Dossierregel;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toegang.eigen.Eigenfeit;
import nl.samenspraak.toegang.eigen.Eigentoestemming;
import nl.samenspraak.toegang.eigen.Toestemmingintrekking;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an inwoner reads of the dossiers about himself, behind the real gate: all of his own, nothing that betrays another, nothing before its day. */
@Tag("R-AVG-02")
class EigendossierIT extends Verpakt {

    private static final String PARTIJ = "Budgetwinkel, schuldhulpverlening";

    @Inject
    @Any
    private Instance<Eigendossier> dossiers;

    @Inject
    private Toestemmingintrekking intrekking;

    @Inject
    private Dossierlijst lijst;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Proefcoordinatie coordinaties;

    @Inject
    private Planwerk plan;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Toestemmingregister toestemmingen;

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Adresmerk merken;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Logtabel log;

    private final UUID toeleider = Id.nieuw();
    private final UUID account = Id.nieuw();

    @Test
    @Tag("R-LOG-01")
    @Tag("R-MEL-05")
    void zij_leest_haar_onderzoek_zonder_wat_de_melder_zei_en_dat_is_een_inzage_met_een_regel() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, toeleider, "Eigen" + Wandelmeldingen.merk());
        word(persoon(id));

        Eigenbeeld beeld = open(id.zaak());

        assertThat(alles(beeld))
                .contains("Ik wil rust")
                .contains("Thuiszorg")
                .contains("Ridderspoorstraat")
                .contains("daaruit kan blijken wie het was")
                .doesNotContain("Verhaal van")
                .doesNotContain("Post stapelt zich op")
                .doesNotContain("de Bruin");
        assertThat(log.van(account)).singleElement().satisfies(regel -> {
            assertThat(regel.dossier()).isEqualTo(id.waarde());
            assertThat(regel.persoon()).isEqualTo(pseudoniemen.van(persoon(id)));
            assertThat(regel.dossierdelen()).contains("toeleidingsdossier").contains("persoon");
            assertThat(regel.doel()).isEqualTo("eigen-inzage");
            assertThat(regel.uitkomst()).isEqualTo("verleend");
        });
    }

    @Test
    @Tag("R-LOG-01")
    void het_dossier_van_een_ander_gaat_niet_open_en_de_poging_staat_er_met_de_zaak() {
        ToeleidingId vanEenAnder = proef.bij(Stap.HULPVRAAG, toeleider, "Ander" + Wandelmeldingen.merk());
        ToeleidingId mijn = proef.bij(Stap.HULPVRAAG, toeleider, "Mijn" + Wandelmeldingen.merk());
        word(persoon(mijn));
        Doelbinding doel = doelbindingen.kies(vanEenAnder.zaak(), "eigen-inzage");

        assertThat(doelbindingen.heeftTaak(vanEenAnder.zaak(), "eigen-inzage")).isFalse();
        assertThatThrownBy(() -> van(Zaaksoort.TOELEIDING).open(vanEenAnder.zaak(), doel))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> onderzoek.open(vanEenAnder, doel)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> intrekking.trekIn(
                        vanEenAnder.zaak(),
                        Id.nieuw(),
                        doelbindingen.kies(vanEenAnder.zaak(), "toestemming-intrekken")))
                .isInstanceOf(Weigering.class);

        assertThat(log.van(account)).hasSize(3).allSatisfy(regel -> {
            assertThat(regel.uitkomst()).isEqualTo("geweigerd");
            assertThat(regel.dossier()).isEqualTo(vanEenAnder.waarde());
        });
    }

    @Test
    @Tag("R-AVG-13")
    @Tag("R-MEL-12")
    void een_melding_waarvan_zij_nog_niet_weet_staat_er_niet_en_gaat_niet_open_tot_het_verteld_is() {
        ToeleidingId id = proef.bij(Stap.HULPVRAAG, toeleider, "Uitstel" + Wandelmeldingen.merk());
        PersoonId wie = persoon(id);
        MeldingId nieuw = melding(wie);
        word(wie);
        assertThat(merken(Zaaksoort.MELDING)).hasSize(1).doesNotContain(merken.van(nieuw.waarde()));
        assertThat(doelbindingen.uitTaak(nieuw.zaak(), Dossierdeel.SIGNAAL))
                .as("geen doel voor wat zij niet mag weten")
                .isEmpty();
        assertThatThrownBy(() ->
                        van(Zaaksoort.MELDING).open(nieuw.zaak(), doelbindingen.kies(nieuw.zaak(), "eigen-inzage")))
                .isInstanceOf(Weigering.class);

        log.doe("update meldpunt.melding set ontvangen_op = '" + proef.vandaag().minusDays(60) + "' where id = '"
                + nieuw + "'");
        word(wie);
        assertThat(merken(Zaaksoort.MELDING)).hasSize(2).contains(merken.van(nieuw.waarde()));
        assertThat(alles(open(nieuw.zaak())))
                .contains("Iemand maakte zich zorgen")
                .contains("Er is nog geen uitkomst")
                .doesNotContain("Geheim verhaal")
                .doesNotContain("van de overkant")
                .doesNotContain("Jansen");
    }

    @Test
    @Tag("R-TOE-20")
    @Tag("R-TOE-21")
    void zij_trekt_toestemming_zelf_in_en_dat_geldt_meteen_met_een_regel_van_haar_en_een_van_wat_er_veranderde() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, toeleider, "Ja" + Wandelmeldingen.merk());
        Proeftoeleiding.gedaan(toestemmingen.leg(
                id,
                new NieuweToestemming(
                        Delingrichting.KRIJGEN,
                        coordinaties.partijsleutel(PARTIJ),
                        "voorzieningen",
                        "Om te zien wat er eerder was.",
                        true,
                        null,
                        new Toestemmingzet(Toestemmingstand.GETEKEND, proef.vandaag(), "")),
                proef.versie(id),
                proef.doel(id)));
        long versie = proef.versie(id);
        word(persoon(id));
        Eigentoestemming ja = open(id.zaak()).toestemmingen().get(0);
        assertThat(ja.geldt()).isTrue();
        assertThat(ja.gegevens()).contains(PARTIJ);
        int ervoor = log.van(account).size();

        assertThat(intrekking.trekIn(id.zaak(), ja.id(), intrekken(id)).bezwaar())
                .isEmpty();

        assertThat(log.van(account).subList(ervoor, ervoor + 1)).singleElement().satisfies(regel -> {
            assertThat(regel.dossierdelen()).isEqualTo("toestemming");
            assertThat(regel.dossier()).isEqualTo(id.waarde());
        });
        assertThat(log.tekst("select daad from toegang.toegangslog where dossier = '" + id
                        + "' and pet = 'systeem' and doel = 'toestemming-verwerken'"))
                .isEqualTo("toeleiding.toestemming.ingetrokken");
        Eigentoestemming nee = open(id.zaak()).toestemmingen().get(0);
        assertThat(nee.geldt()).isFalse();
        assertThat(nee.stand()).startsWith("U trok dit in");
        assertThat(intrekking.trekIn(id.zaak(), ja.id(), intrekken(id)).bezwaar())
                .as("een tweede keer kan niet")
                .isPresent();

        proef.word(toeleider, Proeftoeleiding.PET);
        assertThat(toestemmingen.toon(id, proef.doel(id)).toestemmingen())
                .singleElement()
                .satisfies(gezien -> {
                    assertThat(gezien.stand()).isEqualTo(Toestemmingstand.INGETROKKEN);
                    assertThat(gezien.verloop().get(0).door()).isEqualTo("de inwoner zelf");
                });
        assertThat(proef.versie(id))
                .as("wie het dossier open had, ziet dat het anders is")
                .isGreaterThan(versie);
    }

    @Test
    @Tag("R-COO-21")
    void haar_plan_toont_niet_wat_alleen_voor_een_kind_is() {
        CoordinatieId id = coordinaties.metPlan(Id.nieuw(), "Plan" + Wandelmeldingen.merk());
        UUID deniz = coordinaties.lid(id, "Deniz");
        Proeftoeleiding.gedaan(plan.legVast(
                id,
                coordinaties.met(
                        id,
                        Activiteitsoort.DIENST,
                        "Elke week een gesprek",
                        new Uitvoerder(coordinaties.inPlan(id, PARTIJ), null),
                        Set.of(deniz),
                        Set.of()),
                coordinaties.versie(id),
                coordinaties.doel(id)));
        word(new PersoonId(UUID.fromString(
                log.tekst("select cast(persoon as varchar) from coordinatie.coordinatie where id = '" + id + "'"))));

        assertThat(alles(open(id.zaak())))
                .contains("Een brief sturen")
                .contains("De schulden zijn geregeld")
                .doesNotContain("Elke week een gesprek");
        assertThat(log.van(account)).singleElement().satisfies(regel -> {
            assertThat(regel.dossierdelen()).contains("plan");
            assertThat(regel.dossier()).isEqualTo(id.waarde());
        });
    }

    @Test
    @Tag("R-LOG-01")
    void wat_naar_iemand_ging_staat_er_met_naar_wie_en_op_welke_grond_en_de_rest_niet() {
        ToeleidingId id = proef.bij(Stap.HULPVRAAG, toeleider, "Naar" + Wandelmeldingen.merk());
        word(persoon(id));
        int ervoor = gegeven().size();
        proef.word(toeleider, Proeftoeleiding.PET);
        proef.vertel(id);
        proef.open(id);

        word(persoon(id));

        assertThat(gegeven()).hasSize(ervoor + 1);
        assertThat(spoor.regels(Spoorvraag.VERSTREKT, 0, 20, eigen()).regels().get(0))
                .satisfies(regel -> {
                    assertThat(regel.naar()).isNotBlank();
                    assertThat(regel.artikel()).isNotBlank();
                    assertThat(regel.actie()).isEqualTo("verstrekken");
                });
        assertThat(spoor.regels(Spoorvraag.VERSTREKT, 0, 20, eigen()).totaal()).isEqualTo(ervoor + 1L);
    }

    private List<String> gegeven() {
        return spoor.regels(Spoorvraag.VERSTREKT, 0, 20, eigen()).regels().stream()
                .map(regel -> regel.naar())
                .toList();
    }

    private Doelbinding eigen() {
        return doelbindingen.voorTaak(Dossierdeel.EIGEN_DOSSIER);
    }

    private Doelbinding intrekken(ToeleidingId id) {
        return doelbindingen.uitTaak(id.zaak(), Dossierdeel.TOESTEMMING).orElseThrow();
    }

    private Set<UUID> merken(Zaaksoort soort) {
        return lijst.mijn(eigen()).dossiers().stream()
                .filter(regel -> regel.soort().equals(soort.code()))
                .map(Dossierregel::merk)
                .collect(Collectors.toSet());
    }

    private Eigendossier van(Zaaksoort soort) {
        return dossiers.stream()
                .filter(module -> module.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private Eigenbeeld open(Zaakverwijzing zaak) {
        Eigendossier module = van(zaak.soort());
        Optional<Doelbinding> doel = doelbindingen.uitTaak(zaak, module.deel());
        return module.open(zaak, doel.orElseThrow());
    }

    private static String alles(Eigenbeeld beeld) {
        return beeld.blokken().stream()
                .map(blok -> blok.kop() + " "
                        + blok.feiten().stream().map(Eigenfeit::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    private PersoonId persoon(ToeleidingId id) {
        return new PersoonId(UUID.fromString(
                log.tekst("select cast(persoon as varchar) from toeleiding.toeleiding where id = '" + id + "'")));
    }

    private MeldingId melding(PersoonId wie) {
        proef.word(Id.nieuw(), "meldpuntmedewerker");
        return ((Aangenomen) meldpunt.aannemen(
                        new NieuweMelding(
                                Gevaar.NIET_NU,
                                doelbindingen.voorTaak("melding-beoordelen").doel(),
                                new Signaal("Geheim verhaal", "Geheim verhaal van de overkant"),
                                Melder.inwoner("K. Jansen", Telefoonnummer.van("0612345678"), Relatie.BUUR),
                                new Betrokkene.Bekend(wie),
                                Reikwijdte.PERSOON,
                                null),
                        doelbindingen.voorTaak("melding-aannemen")))
                .melding();
    }

    private void word(PersoonId wie) {
        aanwezige.kom(new Gebruiker(
                account,
                account.toString(),
                "Anna",
                "Inwoner",
                List.of(new Pet(Gebruiker.INWONERPET, Gebruiker.INWONERPET)),
                wie));
    }
}
