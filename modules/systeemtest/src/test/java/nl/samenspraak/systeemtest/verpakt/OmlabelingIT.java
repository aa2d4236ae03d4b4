package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Overdrachtsbrief;
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
    private Overdrachtsbrief brief;

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
        assertThat(brief.maak(id, "Welzijn Zandermeer", proef.doel(id)).blad().html())
                .contains("Ik wil rust, zegt Welzijn", "Welzijn Zandermeer");
        assertThat(brief.maak(id, "Welzijn Zandermeer", proef.doel(id)).blad().pdf())
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
        assertThat(brief.maak(id, "Welzijn Zandermeer", proef.doel(id)).bezwaar())
                .contains(Weigerreden.BRIEF_NIET_NU);
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

    private ToeleidingId verheldering(String naam) {
        ToeleidingId id = proef.van(proef.geefDoor(UUID.randomUUID(), naam));
        proef.word(ik, Proeftoeleiding.PET);
        verdeling.pakOp(proef.nummer(id), proef.doel(id));
        Proeftoeleiding.gedaan(onderzoek.kiesTaak(id, Taaksoort.VRAAGVERHELDERING, proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(onderzoek.zegVraag(id, "Ik wil rust, zegt " + naam, proef.versie(id), proef.doel(id)));
        return id;
    }
}
