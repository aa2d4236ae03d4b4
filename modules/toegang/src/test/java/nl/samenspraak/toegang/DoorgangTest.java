package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.beeld.Pagina;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the log hears of what came out of a gate. */
@Tag("R-LOG-01")
class DoorgangTest {

    private static final PersoonId IEMAND = PersoonId.nieuw();

    private record Stap(Optional<String> bezwaar) implements Daad {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of(IEMAND);
        }
    }

    private record Treffer(Zaakverwijzing zaak, Set<PersoonId> betrokkenen) implements Inzicht {

        @Override
        public Optional<Zaakverwijzing> uitZaak() {
            return Optional.of(zaak);
        }
    }

    @Test
    void wat_gedaan_is_heet_gedaan() {
        Doorgang doorgang = Doorgang.van(new Stap(Optional.empty()));

        assertThat(doorgang.gedaan()).isTrue();
        assertThat(doorgang.aantal()).isEqualTo(1);
    }

    @Test
    void wat_niet_ging_heet_niet_gedaan_en_toonde_niets() {
        Doorgang doorgang = Doorgang.van(new Stap(Optional.of("te laat")));

        assertThat(doorgang.gedaan()).isFalse();
        assertThat(doorgang.aantal()).isZero();
        assertThat(doorgang.personen()).containsExactly(IEMAND);
    }

    @Test
    void van_elke_zaak_die_is_gevonden_is_bekend_over_wie_zij_gaat() {
        Zaakverwijzing een = new Zaakverwijzing(Zaaksoort.KLACHT, UUID.randomUUID());
        Zaakverwijzing ander = new Zaakverwijzing(Zaaksoort.KLACHT, UUID.randomUUID());

        List<Doorgang> zaken = Doorgang.van(
                        new Pagina<>(List.of(new Treffer(een, Set.of()), new Treffer(ander, Set.of(IEMAND))), 2))
                .perZaak();

        assertThat(zaken).map(Doorgang::zaak).containsExactly(Optional.of(een), Optional.of(ander));
        assertThat(zaken.get(0).perRegel()).containsExactly((PersoonId) null);
        assertThat(zaken.get(1).perRegel()).containsExactly(IEMAND);
    }

    @Test
    void een_zoekvraag_zonder_treffers_is_ook_een_regel() {
        assertThat(Doorgang.van(new Pagina<Treffer>(List.of(), 0)).perZaak()).hasSize(1);
    }

    @Test
    void ging_een_van_de_stappen_niet_dan_is_het_geheel_niet_gedaan() {
        assertThat(Doorgang.van(List.of(new Stap(Optional.empty()), new Stap(Optional.of("te laat"))))
                        .gedaan())
                .isFalse();
    }

    @Test
    void wat_er_niet_is_telt_anders_dan_een_methode_die_niets_geeft() {
        assertThat(Doorgang.van(Optional.empty())).isSameAs(Doorgang.ER_NIET).isNotSameAs(Doorgang.NIETS);
        assertThat(Doorgang.van(List.of())).isSameAs(Doorgang.ER_NIET);
        assertThat(Doorgang.van(null)).isSameAs(Doorgang.NIETS);
    }
}
