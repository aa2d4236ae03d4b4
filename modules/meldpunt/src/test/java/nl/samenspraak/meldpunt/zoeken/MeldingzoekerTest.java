package nl.samenspraak.meldpunt.zoeken;

import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefCollegas;
import nl.samenspraak.meldpunt.herkennen.Beschreven;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Melderzoeknaam;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One melding: taken in by Yasmina, of M. de Bruin, about mevrouw; nobody handles it yet. */
@Tag("R-MEL-13")
@Tag("R-MEL-14")
class MeldingzoekerTest {

    private static final UUID MELDING = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final Telefoonnummer TELEFOON = Telefoonnummer.van("0612345678");

    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final Doelbinding doel = Proefpoort.binding(Fixtures.BEOORDELEN, KLOK.instant());
    private final Meldingzoeker zoeker = new Meldingzoeker(
            new GeheugenMeldingen(),
            new Een(),
            new Herkenning(this::beschreven, KLOK),
            new ProefCollegas(),
            aanwezige,
            KLOK);
    private UUID behandelaar;
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.MELDER_IDENTITEIT);
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    void isFoundByNumberMelderAndTelephone() {
        for (String tekst :
                List.of("M-2026-000123", "m2026-123", "123", " 000123 ", "de bruin", "M. de Bruin", "06-12345678")) {
            assertThat(zoek(tekst)).as(tekst).hasSize(1);
        }
        for (String tekst : List.of("M-2026-000124", "124", "000", "J. de Bruin", "Bruins", "06-87654321", "de", "x")) {
            assertThat(zoek(tekst)).as(tekst).isEmpty();
        }
    }

    @Test
    void saysThatWhenAndHowFarAndOpensForWhoeversWorkItIs() {
        assertThat(zoek("de Bruin").get(0)).satisfies(treffer -> {
            assertThat(treffer.status()).isEqualTo(Meldingstatus.AANGENOMEN);
            assertThat(treffer.mijn()).as("Yasmina took it in").isTrue();
            assertThat(treffer.vrij()).isTrue();
        });
        aanwezige.wordt(BRAM);
        assertThat(zoek("de Bruin").get(0).mijn()).isFalse();
        behandelaar = BRAM;
        assertThat(zoek("de Bruin").get(0)).satisfies(treffer -> {
            assertThat(treffer.mijn()).isTrue();
            assertThat(treffer.behandelaar()).isEqualTo("Bram de Haan");
            assertThat(treffer.vrij()).isFalse();
        });
    }

    @Test
    @Tag("R-MEL-05")
    void whoLooksForAPersonIsNotToldThatTheMelderHasTheSameName() {
        assertThat(zoeker.zoek("de Bruin", doel).meldingen()).hasSize(1);
        assertThat(zoeker.zoek("de Bruin 3-5-1958", doel).meldingen()).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void aMelderIsNotLookedForWhereThatPartStaysClosed() {
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL);

        assertThat(zoek("de Bruin")).isEmpty();
        assertThat(zoek("06-12345678")).isEmpty();
        assertThat(zoek("M-2026-000123")).hasSize(1);
    }

    @Test
    void saysOfEachPersonWhichMeldingenThereWere() {
        PersoonId ander = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000c"));

        MeldingenOver over = zoeker.over(Set.of(MEVROUW, ander), doel);

        assertThat(over.van(MEVROUW)).hasSize(1);
        assertThat(over.van(ander)).isEmpty();
        assertThat(over.betrokkenen())
                .as("that there are none is a fact too")
                .containsExactlyInAnyOrder(MEVROUW, ander);
    }

    @Test
    @Tag("R-MEL-16")
    void oneThatNobodyLinkedYetIsFoundByHowItsPersonWasDescribed() {
        for (String tekst : List.of(
                "Verhoeven 3-5-1958",
                "verhoeven",
                "Mevrouw Verhoeven 3 mei 1958",
                "Anna Verhoeven 3-5-1958",
                "Verhoeven 03/05/1958")) {
            assertThat(misschien(tekst))
                    .as(tekst)
                    .singleElement()
                    .satisfies(treffer -> assertThat(treffer.nummer()).isEqualTo(Meldingnummer.van(2026, 124)));
        }
        for (String tekst : List.of("Verhoeven 4-5-1958", "Anna Verhoeven", "Verhoef", "hoeven", "M-2026-000124")) {
            assertThat(misschien(tekst)).as(tekst).isEmpty();
        }
    }

    private List<Meldingtreffer> misschien(String tekst) {
        return zoeker.zoek(tekst, doel).misschien();
    }

    private List<Beschreven> beschreven(String woord) {
        String tekst = "mevrouw Verhoeven, 3-5-1958, loopt vaak op straat";
        return Melderzoeknaam.van(tekst).woorden().contains(woord)
                ? List.of(new Beschreven(
                        MELDING, "M-2026-000124", KLOK.instant(), Meldingstatus.AANGENOMEN, null, YASMINA, tekst))
                : List.of();
    }

    @Test
    void isForTheMeldpuntAlone() {
        aanwezige.draag(new Pet("coordinator", "Coördinator"));

        assertThatThrownBy(() -> zoek("de Bruin")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> zoeker.over(Set.of(MEVROUW), doel)).isInstanceOf(Weigering.class);
    }

    private List<Meldingtreffer> zoek(String tekst) {
        return zoeker.zoek(tekst, doel).meldingen();
    }

    private final class Een implements Meldingindex {

        private Meldingtrefferrij rij() {
            return new Meldingtrefferrij(
                    MELDING,
                    "M-2026-000123",
                    KLOK.instant(),
                    Meldingstatus.AANGENOMEN,
                    behandelaar,
                    YASMINA,
                    "M. de Bruin",
                    MEVROUW);
        }

        @Override
        public Optional<Meldingtrefferrij> opNummer(Meldingnummer nummer) {
            return Optional.of(rij()).filter(een -> een.nummer().equals(nummer.waarde()));
        }

        @Override
        public List<Meldingtrefferrij> opTelefoon(Telefoonnummer telefoon) {
            return telefoon.equals(TELEFOON) ? List.of(rij()) : List.of();
        }

        @Override
        public List<Meldingtrefferrij> opMelder(String sleutel) {
            return sleutel.equals("bruin") ? List.of(rij()) : List.of();
        }

        @Override
        public List<Meldingtrefferrij> over(Set<PersoonId> personen) {
            return personen.contains(MEVROUW) ? List.of(rij()) : List.of();
        }
    }
}
