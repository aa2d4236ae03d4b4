package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.handhaving.Afwijzing;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbesluit;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.HandhavingsinformatieView;
import nl.samenspraak.toeleiding.handhaving.Handhavingsinformeerwijze;
import nl.samenspraak.toeleiding.handhaving.Handhavingsstand;
import nl.samenspraak.toeleiding.handhaving.HandhavingsverzoekView;
import nl.samenspraak.toeleiding.handhaving.Handhavingsvraag;
import nl.samenspraak.toeleiding.handhaving.NieuweHandhavingsinformering;
import nl.samenspraak.toeleiding.handhavingsloket.Handhavingsbeoordeling;
import nl.samenspraak.toeleiding.handhavingsloket.Handhavingslezer;
import nl.samenspraak.toeleiding.handhavingsloket.Handhavingsloket;
import nl.samenspraak.toeleiding.handhavingsloket.Handhavingsregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The counter for those who enforce the law, on a real database, behind the real gate. */
@Tag("R-TOE-42")
@Tag("R-COO-15")
class HandhavingIT extends Verpakt {

    private static final String LOOPT = "Het onderzoek naar haar opgave loopt nog bij de recherche.";

    @Inject
    private Proefhandhaving handhaving;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Handhavingsloket loket;

    @Inject
    private Handhavingsbeoordeling beoordeling;

    @Inject
    private Handhavingslezer lezer;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    private final UUID dirk = Id.nieuw();
    private final UUID pien = Id.nieuw();

    @Test
    void een_verzoek_wordt_gedaan_toegekend_en_gelezen_en_de_betrokkene_vindt_het_in_het_logboek() {
        ToeleidingId bekend = proef.bij(Stap.HULPVRAAG, Id.nieuw(), "Gevraagd");
        PersoonId anna = proef.open(bekend).kop().persoonId();
        HandhavingId id = handhaving.vraag(dirk, "Gevraagd");

        proef.word(pien, Proefhandhaving.BESLISSER);
        Proeftoeleiding.gedaan(beoordeling.isOver(id, anna, false, versie(id), handhaving.doel(id)));
        for (String verraad : List.of("Zij is bekend bij ons.", "Vraag het de Budgetwinkel.")) {
            assertThat(beoordeling
                            .kenToe(
                                    id,
                                    new Handhavingsbesluit(
                                            Set.of("wmo-huishouden"),
                                            null,
                                            "tegenspraak",
                                            Set.of(verraad),
                                            true,
                                            false,
                                            ""),
                                    versie(id),
                                    handhaving.doel(id))
                            .bezwaar())
                    .as("wie vroeg leest de voorwaarden: ook die zijn niet te typen")
                    .contains(Handhavingsbezwaar.VOORWAARDE_ONBEKEND);
        }
        assertThat(beoordeling
                        .kenToe(
                                id,
                                new Handhavingsbesluit(
                                        Set.of("wmo-huishouden"), null, "Zij is bekend.", Set.of(), true, false, ""),
                                versie(id),
                                handhaving.doel(id))
                        .bezwaar())
                .as("een reden is niet te typen")
                .contains(Handhavingsbezwaar.MOTIVERING_ONTBREEKT);
        long oud = versie(id);
        Proeftoeleiding.gedaan(beoordeling.kenToe(id, ja(), oud, handhaving.doel(id)));
        assertThatThrownBy(() -> beoordeling.kenToe(id, ja(), oud, handhaving.doel(id)))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(lezer.toon(id, handhaving.doel(id)).persoon().naam()).contains("Gevraagd");

        proef.word(dirk, Proefhandhaving.HANDHAVER);
        HandhavingsverzoekView gelezen = lezer.toon(id, handhaving.doel(id)).verzoek();
        assertThat(gelezen.stand()).isEqualTo(Handhavingsstand.TOEGEKEND);
        assertThat(gelezen.toegestaan()).hasSize(1);
        assertThat(gelezen.notitie()).isEmpty();
        assertThat(gelezen.voorwaarden()).isEqualTo("Geef deze gegevens niet door aan een ander.");
        assertThat(gelezen.toString()).as("geen woord dat wie besliste typte").doesNotContain("De opgave klopt niet");
        assertThat(gelezen.motivering()).startsWith("U liet zien dat wat deze persoon opgaf");
        assertThat(lezer.toon(id, handhaving.doel(id)).persoon())
                .as("wie vroeg ziet niets uit het register")
                .isNull();
        assertThat(lezer.besluit(id, handhaving.doel(id)).brief().kenmerk())
                .isEqualTo(gelezen.nummer().waarde());

        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and pet = 'privacy-officer' and persoon is not null and uitkomst = 'verleend'",
                        id.waarde()))
                .isOne();
        assertThat(log.van(dirk))
                .extracting(Logtabel.Regel::dossierdelen)
                .as("nergens anders geweest")
                .containsOnly("handhavingsverzoek");
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and gebruiker = ?",
                        bekend.waarde(),
                        pien))
                .as("wie beslist opent geen dossier")
                .isZero();
    }

    @Test
    @Tag("R-ALG-01")
    void wie_anders_heet_wordt_niet_zonder_vraag_gekoppeld() {
        PersoonId ander = proef.open(proef.bij(Stap.HULPVRAAG, Id.nieuw(), "Eenander"))
                .kop()
                .persoonId();
        HandhavingId id = handhaving.vraag(dirk, "Dezeniet");
        proef.word(pien, Proefhandhaving.BESLISSER);

        assertThat(beoordeling
                        .isOver(id, ander, false, versie(id), handhaving.doel(id))
                        .bezwaar())
                .contains(Handhavingsbezwaar.NAAM_ANDERS);
        assertThat(lezer.toon(id, handhaving.doel(id)).persoon()).isNull();
        Proeftoeleiding.gedaan(beoordeling.isOver(id, ander, true, versie(id), handhaving.doel(id)));
        assertThat(lezer.toon(id, handhaving.doel(id)).persoon().naam()).contains("Eenander");
    }

    @Test
    @Tag("R-AVG-03")
    void na_het_besluit_hoort_de_persoon_het_binnen_drie_maanden_of_het_wacht_op_een_grond() {
        HandhavingId id = handhaving.vraag(dirk, "Informeren");
        proef.word(pien, Proefhandhaving.BESLISSER);
        assertThat(informeer(id, verteld(proef.vandaag()))).contains(Handhavingsbezwaar.NIETS_TE_VERTELLEN);
        Proeftoeleiding.gedaan(beoordeling.wijsAf(id, nee(), versie(id), handhaving.doel(id)));

        LocalDate drieMaanden = informatie(id).uiterlijk();
        assertThat(drieMaanden)
                .isBetween(
                        proef.vandaag().plusMonths(3),
                        proef.vandaag().plusMonths(3).plusDays(4));
        assertThat(lezer.lijst(
                                new Handhavingsvraag(null, false, null, 0, 25),
                                doelbindingen.voorTaak(Dossierdeel.HANDHAVINGSVERZOEK))
                        .rijen())
                .filteredOn(regel -> regel.id().equals(id))
                .extracting(Handhavingsregel::vertellenVoor)
                .containsExactly(drieMaanden);
        assertThat(lezer.briefAanBetrokkene(id, handhaving.doel(id)).brief().inhoud())
                .as("ook na een afwijzing")
                .isNotEmpty();

        assertThat(informeer(id, uitstel("z", LOOPT, 30))).contains(Handhavingsbezwaar.UITSTELGROND_ONTBREEKT);
        assertThat(informeer(id, uitstel("h", "Standaard", 30))).contains(Handhavingsbezwaar.AFWEGING_ONTBREEKT);
        assertThat(informeer(id, uitstel("h", LOOPT, 100))).contains(Handhavingsbezwaar.HERZIENDAG_KAN_NIET);
        assertThat(informeer(id, uitstel("h", LOOPT, 30))).isEmpty();
        assertThat(informatie(id).uiterlijk()).isEqualTo(proef.vandaag().plusDays(30));
        assertThat(informatie(id).regels().get(0).grond().artikel()).contains("41 lid 1, onder h");

        assertThat(informeer(id, verteld(proef.vandaag().plusDays(1))))
                .contains(Handhavingsbezwaar.INFORMEERDAG_KAN_NIET);
        assertThat(informeer(id, verteld(proef.vandaag()))).isEmpty();
        assertThat(informatie(id).verteld()).isTrue();
        assertThat(informatie(id).regels()).hasSize(2);
        assertThat(informeer(id, verteld(proef.vandaag()))).contains(Handhavingsbezwaar.NIETS_TE_VERTELLEN);

        proef.word(dirk, Proefhandhaving.HANDHAVER);
        assertThat(lezer.toon(id, handhaving.doel(id)).informatie())
                .as("wie vroeg ziet niet of er iemand gevonden is")
                .isNull();
        assertThatThrownBy(() -> lezer.briefAanBetrokkene(id, handhaving.doel(id)))
                .isInstanceOf(Weigering.class);
    }

    private Optional<Handhavingsbezwaar> informeer(HandhavingId id, NieuweHandhavingsinformering nieuw) {
        return beoordeling.informeer(id, nieuw, versie(id), handhaving.doel(id)).bezwaar();
    }

    private HandhavingsinformatieView informatie(HandhavingId id) {
        return lezer.toon(id, handhaving.doel(id)).informatie();
    }

    private static NieuweHandhavingsinformering verteld(LocalDate dag) {
        return new NieuweHandhavingsinformering(true, dag, Handhavingsinformeerwijze.BRIEF, "", "", null);
    }

    private NieuweHandhavingsinformering uitstel(String grond, String afweging, int dagen) {
        return new NieuweHandhavingsinformering(
                false, null, null, grond, afweging, proef.vandaag().plusDays(dagen));
    }

    @Test
    void of_de_gemeente_iemand_kent_is_aan_niets_te_zien() {
        proef.bij(Stap.CONCLUSIE, Id.nieuw(), "Welbekend");
        HandhavingId bekend = handhaving.vraag(dirk, "Welbekend");
        HandhavingId onbekend = handhaving.vraag(dirk, "Nooitgezien");
        proef.word(pien, Proefhandhaving.BESLISSER);
        for (HandhavingId id : List.of(bekend, onbekend)) {
            Proeftoeleiding.gedaan(beoordeling.wijsAf(id, nee(), versie(id), handhaving.doel(id)));
        }
        proef.word(dirk, Proefhandhaving.HANDHAVER);

        assertThat(zonderWie(bekend)).isEqualTo(zonderWie(onbekend));
        assertThat(zonderWie(bekend)).contains("KAN_LICHTER");
    }

    /** Everything that a handhaver sees of a request, without what tells this one from another. */
    private String zonderWie(HandhavingId id) {
        HandhavingsverzoekView gelezen = lezer.toon(id, handhaving.doel(id)).verzoek();
        return List.of(
                        gelezen.versie(),
                        gelezen.bevoegdheid(),
                        gelezen.aanleiding(),
                        gelezen.gevraagd(),
                        gelezen.stand(),
                        gelezen.grond(),
                        gelezen.motivering(),
                        gelezen.voorwaarden(),
                        gelezen.beslisser(),
                        gelezen.betrokkenen(),
                        lezer.besluit(id, handhaving.doel(id)).brief().inhoud().size())
                .toString();
    }

    @Test
    void een_handhaver_ziet_alleen_wat_hij_zelf_vroeg() {
        HandhavingId mijn = handhaving.vraag(dirk, "Mijn");
        HandhavingId andermans = handhaving.vraag(Id.nieuw(), "Andermans");
        proef.word(dirk, Proefhandhaving.HANDHAVER);

        assertThat(lijst(dirk)).containsExactly(mijn);
        assertThat(lijst(null)).as("ook als hij alles vraagt").containsExactly(mijn);
        assertThatThrownBy(() -> lezer.toon(andermans, handhaving.doel(andermans)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lezer.besluit(andermans, handhaving.doel(andermans)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> loket.trekIn(andermans, handhaving.doel(andermans)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> beoordeling.kenToe(mijn, ja(), 1, handhaving.doel(mijn)))
                .as("niemand kent zichzelf iets toe")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lezer.besluit(mijn, handhaving.doel(mijn))).isInstanceOf(OngeldigeWaarde.class);
        for (Dossierdeel deel : Dossierdeel.values()) {
            if (deel != Dossierdeel.HANDHAVINGSVERZOEK) {
                assertThatThrownBy(() -> doelbindingen.voorTaak(deel))
                        .as(deel.code())
                        .isInstanceOf(Weigering.class);
            }
        }
    }

    @Test
    @Tag("R-TOE-33")
    void wie_twee_petten_heeft_ziet_het_een_niet_vanuit_het_ander_en_beslist_niet_op_zichzelf() {
        HandhavingId id = handhaving.vraag(dirk, "Tweepet");
        proef.word(dirk, Proefhandhaving.BESLISSER);
        assertThat(beoordeling
                        .wijsAf(id, nee(), versie(id), handhaving.doel(id))
                        .bezwaar())
                .contains(Handhavingsbezwaar.EIGEN_VERZOEK);

        ToeleidingId dossier = proef.opgepakt(dirk, "Tweepetten");
        Doelbinding alsToeleider = proef.doel(dossier);
        proef.word(dirk, Proefhandhaving.HANDHAVER);
        assertThatThrownBy(() -> proef.open(dossier)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lezer.lijst(new Handhavingsvraag(null, true, null, 0, 25), alsToeleider))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void wat_niet_klopt_wordt_niet_bewaard_en_intrekken_kan_een_keer() {
        proef.word(dirk, Proefhandhaving.HANDHAVER);
        Doelbinding vragen = doelbindingen.voorTaak(Dossierdeel.HANDHAVINGSVERZOEK);
        assertThat(loket.dienIn(handhaving.over("die bij jullie bekend is"), vragen)
                        .bezwaar())
                .contains(Handhavingsbezwaar.SCREENING);
        assertThat(log.van(dirk))
                .as("wie naar iedereen vraagt, is geweigerd en keek nergens in")
                .anyMatch(regel ->
                        regel.actie().equals("vastleggen") && regel.uitkomst().equals("geweigerd"));
        assertThat(lijst(dirk)).isEmpty();

        HandhavingId id = handhaving.vraag(dirk, "Toch niet");
        Proeftoeleiding.gedaan(loket.trekIn(id, handhaving.doel(id)));
        assertThat(loket.trekIn(id, handhaving.doel(id)).bezwaar()).contains(Handhavingsbezwaar.AL_GESLOTEN);
        proef.word(pien, Proefhandhaving.BESLISSER);
        assertThat(beoordeling
                        .wijsAf(id, nee(), versie(id), handhaving.doel(id))
                        .bezwaar())
                .contains(Handhavingsbezwaar.AL_GESLOTEN);
    }

    private List<HandhavingId> lijst(UUID van) {
        return lezer
                .lijst(
                        new Handhavingsvraag(van, true, null, 0, 25),
                        doelbindingen.voorTaak(Dossierdeel.HANDHAVINGSVERZOEK))
                .rijen()
                .stream()
                .map(Handhavingsregel::id)
                .toList();
    }

    private long versie(HandhavingId id) {
        return lezer.toon(id, handhaving.doel(id)).verzoek().versie();
    }

    private static Handhavingsbesluit ja() {
        return new Handhavingsbesluit(
                Set.of("wmo-huishouden"),
                null,
                "tegenspraak",
                Set.of("niet-door"),
                true,
                false,
                "De opgave klopt niet.");
    }

    private static Handhavingsbesluit nee() {
        return new Handhavingsbesluit(Set.of(), Afwijzing.KAN_LICHTER, "eerst-vragen", Set.of(), false, false, "");
    }
}
