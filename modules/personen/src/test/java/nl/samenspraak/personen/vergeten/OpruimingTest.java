package nl.samenspraak.personen.vergeten;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.anna;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static nl.samenspraak.personen.register.PersoonFixture.iemand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgebruik;
import nl.samenspraak.personen.gezin.Gezinsregister;
import nl.samenspraak.personen.gezin.NieuweBand;
import nl.samenspraak.personen.gezin.Reden;
import nl.samenspraak.personen.gezin.Verwantschap;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.PersoonFixture;
import nl.samenspraak.personen.register.Proefregister;
import nl.samenspraak.personen.register.Proefsleutels;
import nl.samenspraak.toegang.Doelbinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-AVG-09")
class OpruimingTest {

    private static final Doelbinding DOEL = null;

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Set<PersoonId> inGebruik = new HashSet<>();
    private final List<Persoonsgebruik> modules = List.of(wie -> false, inGebruik::contains);
    private final Opruiming opruiming = new Opruiming(personen, personen, modules);
    private final PersoonId moeder = bewaar(anna());
    private final PersoonId zoon = bewaar(iemand("Bas", "", "Verhoeven"));

    @Test
    void wieMetDeHandIsIngevoerdEnNiemandNodigHeeftGaatWeg() {
        assertThat(opruiming.isOverbodig(moeder)).isTrue();

        assertThat(opruiming.vernietig(moeder, DOEL).betrokkenen()).containsExactly(moeder);

        assertThat(personen.find(moeder)).isEmpty();
        assertThat(personen.find(zoon)).isPresent();
        assertThat(opruiming.isOverbodig(moeder)).isFalse();
    }

    @Test
    void wieEenModuleNogNodigHeeftBlijft() {
        inGebruik.add(moeder);

        assertThat(opruiming.isOverbodig(moeder)).isFalse();
        assertThat(opruiming.vernietig(moeder, DOEL).betrokkenen()).isEmpty();
        assertThat(personen.find(moeder)).isPresent();
    }

    @Test
    void wieUitDeBrpKomtBlijft() {
        PersoonId inwoner = bewaar(iemand("Cor", "", "Bakker").bsn("999993653"));

        assertThat(opruiming.isOverbodig(inwoner)).isFalse();
    }

    @Test
    void wieBijHetGezinVanEenAnderHoortBlijft() {
        verbind();

        assertThat(opruiming.isOverbodig(zoon)).isFalse();
    }

    @Test
    void metIemandGaanDeGezinsledenWegDieErAlleenDaaromWaren() {
        verbind();

        assertThat(opruiming.vernietig(moeder, DOEL).betrokkenen()).containsExactlyInAnyOrder(moeder, zoon);

        assertThat(personen.alle()).isEmpty();
    }

    @Test
    void eenGezinslidDatEenModuleNodigHeeftBlijftZonderBand() {
        verbind();
        inGebruik.add(zoon);

        assertThat(opruiming.vernietig(moeder, DOEL).betrokkenen()).containsExactly(moeder);

        assertThat(personen.find(zoon)).isPresent();
        assertThat(personen.isVerwant(zoon)).isFalse();
    }

    private void verbind() {
        new Gezinsregister(personen, personen, Proefregister.weergave(personen), collega(), KLOK)
                .verbind(
                        new NieuweBand(
                                moeder, zoon, Verwantschap.KIND, new Reden("Haar zoon is mantelzorger."), VANDAAG),
                        DOEL);
    }

    private PersoonId bewaar(PersoonFixture wie) {
        NieuwePersoon nieuw = wie.nieuw();
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, "pseudoniem", nieuw.gegevens());
        nieuw.vaststelling().ifPresent(bsn -> persoon.stelBsnVast(bsn, new Bsnkluis(new Proefsleutels())));
        personen.add(persoon);
        return id;
    }
}
