package nl.samenspraak.personen.gezin;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static nl.samenspraak.personen.register.PersoonFixture.iemand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.PersoonFixture;
import nl.samenspraak.personen.register.Proefregister;
import nl.samenspraak.personen.register.Proefsleutels;
import nl.samenspraak.toegang.Doelbinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Gezinsbanden")
@Tag("R-ALG-07")
class GezinsregisterTest {

    private static final Doelbinding DOEL = null;
    private static final Reden MANTELZORG = new Reden("Haar zoon is mantelzorger en regelt haar post.");
    private static final Reden VOORBIJ = new Reden("De zoon is verhuisd en helpt niet meer.");

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Gezinsregister register =
            new Gezinsregister(personen, personen, Proefregister.weergave(personen), collega(), KLOK);
    private final PersoonId moeder = bewaar(anna());
    private final PersoonId zoon = bewaar(iemand("Bas", "", "Verhoeven").geboren("19850101"));

    @Test
    void legtEenBandMetEenRedenVastEnToontHemVanBeideKanten() {
        GezinView vanMoeder = verbind();

        assertThat(vanMoeder.leden()).singleElement().satisfies(lid -> {
            assertThat(lid.persoon()).isEqualTo(zoon);
            assertThat(lid.is()).isEqualTo(Verwantschap.KIND);
            assertThat(lid.noodzaak()).isEqualTo(MANTELZORG.tekst());
            assertThat(lid.gelegd().naam()).isEqualTo("Yvonne Bakker");
            assertThat(lid.verbroken()).isEmpty();
        });
        assertThat(register.open(zoon, DOEL).gezin().leden())
                .singleElement()
                .satisfies(lid -> assertThat(lid.is()).isEqualTo(Verwantschap.OUDER));
    }

    @Test
    void schrijftBijWieHetGezinLeestOokDeGezinsledenInHetLogboek() {
        assertThat(verbind().betrokkenen()).containsExactlyInAnyOrder(moeder, zoon);
    }

    @Test
    void verbreektEenBandMetEenRedenEnBewaartBeideRedenen() {
        BandId band = verbind().leden().get(0).band();

        GezinView na = register.verbreek(band, VOORBIJ, DOEL);

        assertThat(na.leden()).singleElement().satisfies(lid -> {
            assertThat(lid.noodzaak()).isEqualTo(MANTELZORG.tekst());
            assertThat(lid.verbroken()).hasValueSatisfying(verbreking -> {
                assertThat(verbreking.tot()).isEqualTo(VANDAAG);
                assertThat(verbreking.reden()).isEqualTo(VOORBIJ.tekst());
                assertThat(verbreking.door().naam()).isEqualTo("Yvonne Bakker");
            });
        });
    }

    @Test
    void verbreektEenBandGeenTweeKeer() {
        BandId band = verbind().leden().get(0).band();
        register.verbreek(band, VOORBIJ, DOEL);

        assertThatThrownBy(() -> register.verbreek(band, VOORBIJ, DOEL))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("al verbroken");
    }

    @Test
    void legtDezelfdeBandGeenTweeKeerOokNietVanDeAndereKant() {
        verbind();

        assertThatThrownBy(this::verbind).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() ->
                        register.verbind(new NieuweBand(zoon, moeder, Verwantschap.OUDER, MANTELZORG, VANDAAG), DOEL))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void legtEenVerbrokenBandWelOpnieuw() {
        register.verbreek(verbind().leden().get(0).band(), VOORBIJ, DOEL);

        assertThat(verbind().leden()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "gezin", "Niet relevant voor dit gezin"})
    @Tag("R-ALG-08")
    void vraagtOmEenRedenDieEenRedenIs(String reden) {
        assertThatThrownBy(() -> new Reden(reden)).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    @Tag("R-ALG-08")
    void legtVastDatHetGezinNietRelevantIs() {
        GezinView gezin = register.gezinNietRelevant(moeder, DOEL);

        assertThat(gezin.verklaardNietRelevant())
                .hasValueSatisfying(handeling -> assertThat(handeling.naam()).isEqualTo("Yvonne Bakker"));
        assertThat(gezin.leden()).isEmpty();
    }

    @Test
    @Tag("R-ALG-08")
    void noemtEenGezinNietIrrelevantZolangErLedenZijnVastgelegd() {
        verbind();

        assertThatThrownBy(() -> register.gezinNietRelevant(moeder, DOEL))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("Verbreek");
    }

    @Test
    @Tag("R-ALG-08")
    void neemtTerugDatHetGezinNietRelevantIsZodraIemandErtoeDoet() {
        register.gezinNietRelevant(moeder, DOEL);

        assertThat(verbind().verklaardNietRelevant()).isEmpty();
    }

    @Test
    void verbindtNiemandMetZichzelfOfMetIemandDieErNietIs() {
        assertThatThrownBy(() -> new NieuweBand(moeder, moeder, Verwantschap.PARTNER, MANTELZORG, VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class);
        NieuweBand metNiemand = new NieuweBand(moeder, PersoonId.nieuw(), Verwantschap.PARTNER, MANTELZORG, VANDAAG);
        assertThatThrownBy(() -> register.verbind(metNiemand, DOEL)).isInstanceOf(Weigering.class);
    }

    private GezinView verbind() {
        return register.verbind(new NieuweBand(moeder, zoon, Verwantschap.KIND, MANTELZORG, VANDAAG), DOEL);
    }

    private PersoonId bewaar(PersoonFixture fixture) {
        PersoonId id = PersoonId.nieuw();
        personen.add(new Persoon(id, Proefsleutels.pseudoniemen().van(id), fixture.gegevens()));
        return id;
    }
}
