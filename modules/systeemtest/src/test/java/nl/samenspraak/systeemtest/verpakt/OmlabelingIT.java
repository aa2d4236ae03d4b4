package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.brieven.Overdrachtsbrief;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.onderzoek.NieuweOmlabeling;
import nl.samenspraak.toeleiding.onderzoek.Omlabelen;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoek.OnderzoekView;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The end of a vraagverheldering on a real database, behind the real gate. */
@Tag("R-TOE-39")
class OmlabelingIT extends Verpakt {

    private static final NieuweOmlabeling NAAR_WELZIJN =
            new NieuweOmlabeling(Taaksoort.VRIJ_TOEGANKELIJK, "", "Welzijn Zandermeer", true, true);

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Omlabelen omlabelen;

    @Inject
    private Overdrachtsbrief overdracht;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Onderzoeksproef luisteraar;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @AfterEach
    void maakHeel() {
        luisteraar.wistNiet(false);
    }

    @Test
    @Tag("R-LOG-01")
    void wat_naar_een_hulpverlener_gaat_is_hier_in_een_keer_weg_op_de_verklaring_na() {
        ToeleidingId id = verheldering("Welzijn");
        assertThat(overdracht
                        .maak(id, "Welzijn Zandermeer", proef.doel(id))
                        .blad()
                        .html())
                .contains("Ik wil rust, zegt Welzijn", "Welzijn Zandermeer");
        assertThat(overdracht
                        .maak(id, "Welzijn Zandermeer", proef.doel(id))
                        .blad()
                        .pdf())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        luisteraar.wistNiet(true);
        long versie = proef.versie(id);
        assertThatThrownBy(() -> omlabelen.draagOver(id, NAAR_WELZIJN, versie, proef.doel(id)))
                .hasStackTraceContaining("niet te wissen");
        assertThat(proef.open(id).omgelabeld())
                .as("lukt het wissen niet, dan ging er niets over")
                .isNull();
        luisteraar.wistNiet(false);
        Proeftoeleiding.gedaan(omlabelen.draagOver(id, NAAR_WELZIJN, versie, proef.doel(id)));

        OnderzoekView view = proef.open(id);
        assertThat(view.kop().stand()).isEqualTo(Toeleidingstand.AFGEHANDELD);
        assertThat(view.vraag()).isNull();
        assertThat(view.omgelabeld().organisatie()).isEqualTo("Welzijn Zandermeer");
        assertThat(log.tel("select count(*) from toeleiding.hulpvraag where toeleiding = ?", id.waarde()))
                .isZero();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'Welzijn Zandermeer'",
                        id.waarde()))
                .isOne();
        assertThat(overdracht.maak(id, "Welzijn Zandermeer", proef.doel(id)).bezwaar())
                .contains(Weigerreden.BRIEF_NIET_NU);
        Briefopdracht brief = new Briefopdracht(Briefsoort.AFHANDELING, "inwoner", Map.of());
        assertThat(proef.moetSchrijven(id)).as("de inwoner hoort het op papier").isTrue();
        assertThat(brieven.bekijk(id, brief, proef.doel(id)).blad().html())
                .contains("Ik wil rust, zegt Welzijn", "Welzijn Zandermeer", "wissen wij uw vraag");
        proef.verstuur(id, brief, Briefwijze.GEGEVEN);
        assertThat(proef.moetSchrijven(id)).isFalse();
        assertThat(log.tel(
                        "select count(*) from toeleiding.uitkomstplicht where toeleiding = ? and vraag = '' and gegeven = ''",
                        id.waarde()))
                .as("met de brief gaan de woorden weg")
                .isOne();
        assertThat(log.tel("select count(*) from toeleiding.brief where toeleiding = ?", id.waarde()))
                .as("ook de brief blijft niet")
                .isZero();
        assertThatThrownBy(() -> log.doe(
                        "update toeleiding.omlabelverklaring set reden = 'Eenzaam' where toeleiding = '" + id + "'"))
                .hasStackTraceContaining("omlabelverklaring_woorden");
    }

    @Test
    void een_taak_van_het_college_houdt_de_vraag_en_laat_een_verklaring_staan() {
        ToeleidingId id = verheldering("College");
        assertThat(onderzoek
                        .kiesTaak(id, Taaksoort.ADVIES, proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.EERST_OMLABELEN);

        Proeftoeleiding.gedaan(omlabelen.labelOm(
                id,
                new NieuweOmlabeling(Taaksoort.TOELEIDING, "Hulp uit de Wmo.", "", false, false),
                proef.versie(id),
                proef.doel(id)));

        OnderzoekView view = proef.open(id);
        assertThat(view.kop().taaksoort()).isEqualTo(Taaksoort.TOELEIDING);
        assertThat(view.vraag().woorden()).isEqualTo("Ik wil rust, zegt College");
        assertThat(view.omgelabeld().reden()).isEqualTo("Hulp uit de Wmo.");
        assertThat(omlabelen
                        .draagOver(id, NAAR_WELZIJN, proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.GEEN_VRAAGVERHELDERING);
    }

    @Test
    @Tag("R-TOE-31")
    @Tag("R-ALG-01")
    void elke_soort_taak_heeft_een_eigen_doel_en_de_poort_laat_er_geen_ander_toe() {
        ToeleidingId id = proef.van(proef.geefDoor(UUID.randomUUID(), "Soort"));
        proef.word(ik, Proeftoeleiding.PET);
        verdeling.pakOp(proef.nummer(id), proef.doel(id));
        assertThat(proef.doel(id).doel().code())
                .as("eerst is de vraag wat het is")
                .isEqualTo("vraag-verhelderen");
        for (Map.Entry<Taaksoort, String> soort : Map.of(
                        Taaksoort.ADVIES, "inwoner-adviseren",
                        Taaksoort.VRIJ_TOEGANKELIJK, "vrije-hulp-vinden",
                        Taaksoort.VRAAGVERHELDERING, "vraag-verhelderen")
                .entrySet()) {
            Proeftoeleiding.gedaan(onderzoek.kiesTaak(id, soort.getKey(), proef.versie(id), proef.doel(id)));
            assertThat(proef.doel(id).doel().code()).isEqualTo(soort.getValue());
            assertThat(proef.doel(id).doel().grondslag().code()).isNotEqualTo("wmo-2.3a.1");
            assertThatThrownBy(() -> onderzoek.open(id, doelbindingen.kies(id.zaak(), Proeftoeleiding.DOEL)))
                    .as("een onderzoek is dit niet: " + soort.getKey())
                    .isInstanceOf(Weigering.class);
            doelbindingen.laatLos(id.zaak());
        }

        Proeftoeleiding.gedaan(onderzoek.kiesTaak(id, Taaksoort.TOELEIDING, proef.versie(id), proef.doel(id)));
        assertThat(proef.doel(id).doel().code()).isEqualTo(Proeftoeleiding.DOEL);
    }

    @Test
    @Tag("R-TOE-31")
    void een_advies_wordt_gewist_en_de_inwoner_leest_wat_er_gevraagd_is() {
        ToeleidingId id = proef.van(proef.geefDoor(UUID.randomUUID(), "Advies"));
        proef.word(ik, Proeftoeleiding.PET);
        verdeling.pakOp(proef.nummer(id), proef.doel(id));
        Proeftoeleiding.gedaan(onderzoek.kiesTaak(id, Taaksoort.ADVIES, proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(onderzoek.zegVraag(id, "Waar is een wandelgroep?", proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(onderzoek.stop(
                id,
                Stap.HULPVRAAG,
                new Stopbesluit(null, "", new Vervolg(null, "", "")),
                proef.versie(id),
                proef.doel(id)));

        assertThat(proef.open(id).vraag()).isNull();
        assertThat(proef.open(id).isUitkomstNog()).as("er was geen onderzoek").isFalse();
        assertThat(brieven.bekijk(id, new Briefopdracht(Briefsoort.AFHANDELING, "inwoner", Map.of()), proef.doel(id))
                        .blad()
                        .html())
                .contains("Waar is een wandelgroep?", "Wij gaven u advies");
    }

    private ToeleidingId verheldering(String naam) {
        ToeleidingId id = proef.van(proef.geefDoor(UUID.randomUUID(), naam));
        proef.word(ik, Proeftoeleiding.PET);
        verdeling.pakOp(proef.nummer(id), proef.doel(id));
        Proeftoeleiding.gedaan(onderzoek.kiesTaak(id, Taaksoort.VRAAGVERHELDERING, proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(onderzoek.zegVraag(id, "Ik wil rust, zegt " + naam, proef.versie(id), proef.doel(id)));
        return id;
    }
}
