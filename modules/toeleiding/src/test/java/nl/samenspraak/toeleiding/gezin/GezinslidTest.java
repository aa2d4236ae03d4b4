package nl.samenspraak.toeleiding.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspraak.toeleiding.Proefnoodzaak;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep.Toehoorder;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who lives with the client, only as far as the help needs it. */
@Tag("R-ALG-08")
class GezinslidTest {

    private static final Noodzaakregel NOODZAAK = Proefnoodzaak.regel();

    private static final ToeleidingId TOELEIDING = ToeleidingId.nieuw();

    @Test
    void een_reden_moet_en_een_naam_hoeft_niet() {
        assertThat(GezinslidIsNodig.toets(new NieuwGezinslid(null, "Bo", true, "Helpt met koken."), NOODZAAK))
                .contains(Weigerreden.RELATIE_ONTBREEKT);
        assertThat(GezinslidIsNodig.toets(new NieuwGezinslid(Gezinsrelatie.KIND, "Bo", true, "  "), NOODZAAK))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(GezinslidIsNodig.toets(
                        new NieuwGezinslid(Gezinsrelatie.KIND, "", true, "Slaapt in dezelfde kamer."), NOODZAAK))
                .isEmpty();
        assertThat(GezinslidIsNodig.toets(new NieuwGezinslid(Gezinsrelatie.KIND, "", true, "handig"), NOODZAAK))
                .contains(Weigerreden.REDEN_IS_GEEN);
    }

    @Test
    @Tag("R-AVG-05")
    void van_een_kind_met_een_naam_moet_bekend_zijn_wie_de_brief_krijgt() {
        NieuwGezinslid sami = kind(null, "");
        assertThat(GezinslidIsNodig.toets(sami, NOODZAAK)).contains(Weigerreden.LEEFTIJD_ONTBREEKT);
        assertThat(GezinslidIsNodig.toets(kind(Leeftijdsgroep.ONDER_12, ""), NOODZAAK))
                .isEmpty();

        assertThat(genoot(kind(Leeftijdsgroep.ONDER_12, "M. Benali")).horen()).containsExactly(Toehoorder.GEZAG);
        assertThat(genoot(kind(Leeftijdsgroep.VANAF_16, "M. Benali")).gezag())
                .as("wat niet nodig is, blijft niet")
                .isEmpty();
        Gezinsgenoot dertien = genoot(kind(Leeftijdsgroep.VAN_12_TOT_16, ""));
        dertien.hoorde(Toehoorder.ZELF);
        assertThat(dertien.moetHoren()).as("wie het gezag heeft nog niet").isTrue();
        dertien.hoorde(Toehoorder.ZELF);
        assertThat(dertien.moetHoren()).as("twee keer dezelfde brief").isTrue();
        dertien.hoorde(Toehoorder.GEZAG);
        assertThat(dertien.moetHoren()).isFalse();
    }

    private static NieuwGezinslid kind(Leeftijdsgroep leeftijd, String gezag) {
        return new NieuwGezinslid(
                Gezinsrelatie.KIND, "Sami Benali", true, "Heeft door de schulden geen winterjas.", leeftijd, gezag);
    }

    private static Gezinsgenoot genoot(NieuwGezinslid nieuw) {
        return new Gezinsgenoot(UUID.randomUUID(), TOELEIDING, 0, nieuw);
    }

    @ParameterizedTest
    @EnumSource(
            value = Gezinsdeelname.class,
            names = {"WIL_NIET", "BUITEN"})
    @Tag("R-TOE-05")
    void van_wie_erbuiten_blijft_blijft_alleen_wat_die_van_de_inwoner_is(Gezinsdeelname waarom) {
        Gezinsgenoot bo = new Gezinsgenoot(
                UUID.randomUUID(),
                TOELEIDING,
                0,
                new NieuwGezinslid(Gezinsrelatie.PARTNER, "Bo Jansen", true, "Helpt met koken."));

        bo.blijftErbuiten(waarom);

        assertThat(GezinView.Lid.van(bo))
                .isEqualTo(new GezinView.Lid(bo.id(), Gezinsrelatie.PARTNER, "", false, "", waarom));
        assertThat(waarom.erin()).isFalse();
    }
}
