package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.partijen.Aanspreekpunt;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijbeheer;
import nl.samenspraak.toeleiding.partijen.Partijbezwaar;
import nl.samenspraak.toeleiding.partijen.Partijeinde;
import nl.samenspraak.toeleiding.partijen.Partijgegevens;
import nl.samenspraak.toeleiding.partijen.Partijrol;
import nl.samenspraak.toeleiding.partijen.Partijvolgorde;
import nl.samenspraak.toeleiding.partijen.Partijvraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of parties on a real database. */
@Tag("R-ALG-31")
class PartijenIT extends Verpakt {

    @Inject
    private Partijbeheer beheer;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    @Inject
    private Logtabel log;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        word("beheerder");
    }

    @Test
    void een_partij_komt_verandert_eindigt_en_elke_keer_staat_dat_in_het_logboek() {
        String naam = "Proefpartij " + ik;
        PartijId id = beheer.neemOp(partij(naam, "Balie", List.of("schuldhulp", "bijstand")), bijhouden())
                .partij();
        PartijView gelezen = beheer.toon(id, bijhouden());
        assertThat(gelezen.gegevens()).isEqualTo(partij(naam, "Balie", List.of("schuldhulp", "bijstand")));
        assertThat(gelezen.heeftTaak()).isTrue();

        assertThat(beheer.neemOp(partij(naam.toUpperCase(), "Balie", List.of()), bijhouden())
                        .bezwaar())
                .contains(Partijbezwaar.NAAM_BESTAAT);
        assertThat(beheer.wijzig(id, partij(naam, "Team", List.of("bijstand")), gelezen.versie(), bijhouden())
                        .bezwaar())
                .isEmpty();
        assertThatThrownBy(() -> beheer.wijzig(id, partij(naam, "Te laat", List.of()), gelezen.versie(), bijhouden()))
                .isInstanceOf(VerouderdeVersie.class);
        PartijView nu = beheer.toon(id, bijhouden());
        assertThat(nu.gegevens()).isEqualTo(partij(naam, "Team", List.of("bijstand")));
        assertThat(beheer.beeindig(id, new Partijeinde(LocalDate.now(klok), "klaar"), nu.versie(), bijhouden())
                        .bezwaar())
                .isEmpty();
        assertThat(beheer.toon(id, bijhouden()).einde().reden()).isEqualTo("klaar");

        assertThat(log.van(ik))
                .extracting(Logtabel.Regel::actie)
                .containsExactly(
                        "vastleggen", "inzien", "inzien", "wijzigen", "wijzigen", "inzien", "wijzigen", "inzien");
        assertThat(log.van(ik)).allSatisfy(regel -> {
            assertThat(regel.dossierdelen()).isEqualTo("partijen");
            assertThat(regel.doel()).isEqualTo(Partijbeheer.DOEL);
            assertThat(regel.persoon()).as("over niemand").isNull();
        });
    }

    @Test
    void de_lijst_zoekt_sorteert_en_bladert() {
        String uniek = ik.toString().substring(24);
        for (int i = 0; i < 5; i++) {
            beheer.neemOp(
                    partij("Lijst " + uniek + " " + i, i == 3 ? "50%_korting " + uniek : "Balie", List.of("bijstand")),
                    bijhouden());
        }
        Partijvraag bladzijde = new Partijvraag("lijst " + uniek, null, false, Partijvolgorde.NAAM, true, 2, 2);

        assertThat(beheer.lijst(bladzijde, bijhouden()).rijen())
                .extracting(PartijView::naam)
                .containsExactly("Lijst " + uniek + " 2", "Lijst " + uniek + " 1");
        assertThat(beheer.lijst(bladzijde, bijhouden()).totaal()).isEqualTo(5);
        assertThat(zoek("50%_korting " + uniek)).hasSize(1);
        assertThat(zoek("5%_" + uniek))
                .as("een teken dat de databank als joker leest")
                .isEmpty();
        for (Partijvolgorde volgorde : Partijvolgorde.values()) {
            Partijvraag toezicht = new Partijvraag(uniek, Partijrol.TOEZICHT, true, volgorde, false, 0, 25);
            assertThat(beheer.lijst(toezicht, bijhouden()).rijen()).isEmpty();
        }
        assertThat(beheer.exporteer(bijhouden()).partijen()).hasSizeGreaterThan(20);
    }

    @Test
    @Tag("R-ALG-05")
    void een_toeleider_leest_en_een_handhaver_ziet_niets() {
        PartijId id = beheer.neemOp(partij("Gezien " + ik, "Balie", List.of()), bijhouden())
                .partij();
        word("toeleider");
        Doelbinding lezen = doelbindingen.voorTaak(Dossierdeel.PARTIJEN);
        long versie = beheer.toon(id, lezen).versie();
        assertThatThrownBy(() -> beheer.wijzig(id, partij("Stil " + ik, "x", List.of()), versie, lezen))
                .isInstanceOf(Weigering.class);
        for (String pet : List.of("handhaver", "monitor", "klachtbehandelaar", "meldpuntmedewerker")) {
            word(pet);
            assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PARTIJEN))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
        }
    }

    private List<PartijView> zoek(String tekst) {
        return beheer.lijst(new Partijvraag(tekst, null, false, Partijvolgorde.NAAM, false, 0, 25), bijhouden())
                .rijen();
    }

    private static Partijgegevens partij(String naam, String contact, List<String> taken) {
        return new Partijgegevens(
                naam,
                Partijrol.HULP,
                "college-wgs",
                "wet-van-de-taak",
                taken,
                "",
                new Aanspreekpunt(contact, "", null, null, "Markt 4\n3999 AC Zandermeer"),
                LocalDate.of(2026, 9, 1));
    }

    private Doelbinding bijhouden() {
        return doelbindingen.voorTaak(Partijbeheer.DOEL);
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
