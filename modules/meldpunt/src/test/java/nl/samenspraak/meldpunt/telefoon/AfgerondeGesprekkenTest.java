package nl.samenspraak.meldpunt.telefoon;

import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEL-13")
class AfgerondeGesprekkenTest {

    private static final Afgerond AFGEROND = new Afgerond(
            MeldingId.nieuw(),
            Meldingnummer.van(2026, 123),
            Fixtures.MEVROUW,
            Statuscode.nieuw(),
            Kanaal.TELEFOON,
            Fixtures.VANDAAG.plusDays(14));

    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final Verzetbaar klok = new Verzetbaar();
    private final AfgerondeGesprekken gesprekken = new AfgerondeGesprekken(aanwezige, klok);

    /** The term is over on 4 December 2026. */
    @ParameterizedTest(name = "{0} after {1} days: {2} and {3}")
    @CsvSource({
        "TELEFOON, 0, klaar.wanneer.TELEFOON, klaar.tekst",
        "BALIE, 14, klaar.wanneer.BALIE, klaar.tekst.BALIE",
        "BRIEF, 14, klaar.wanneer, klaar.tekst.SCHRIFT",
        "EMAIL, 14, klaar.wanneer, klaar.tekst.SCHRIFT",
        "BRIEF, 15, klaar.wanneer.laat, klaar.tekst.SCHRIFT"
    })
    @Tag("R-MEL-01")
    void onlyWhoIsThereIsToldSomethingNow(Kanaal kanaal, int dagen, String wanneer, String zeg) {
        Afgerond afgerond = new Afgerond(
                AFGEROND.melding(), AFGEROND.nummer(), null, AFGEROND.code(), kanaal, AFGEROND.uiterlijk());

        assertThat(afgerond.wanneer(Fixtures.VANDAAG.plusDays(dagen))).isEqualTo(wanneer);
        assertThat(afgerond.zeg("klaar.tekst")).isEqualTo(zeg);
        assertThat(Meldteksten.tekst(wanneer)).isNotBlank();
        assertThat(Meldteksten.tekst(zeg)).isNotBlank();
    }

    @Test
    void whoTookItInSeesNumberAndCodeAgainForAShortWhile() {
        aanwezige.wordt(YASMINA);
        String sleutel = gesprekken.bewaar(AFGEROND).toString();

        klok.nu = KLOK.instant().plus(AfgerondeGesprekken.DUUR).minusSeconds(1);
        assertThat(gesprekken.vind(sleutel)).contains(AFGEROND);

        klok.nu = klok.nu.plusSeconds(1);
        assertThat(gesprekken.vind(sleutel)).isEmpty();
    }

    @Test
    void nobodyElseSeesThemNorWithoutTheKey() {
        aanwezige.wordt(YASMINA);
        String sleutel = gesprekken.bewaar(AFGEROND).toString();
        assertThat(gesprekken.vind(null)).isEmpty();

        aanwezige.wordt(BRAM);

        assertThat(gesprekken.vind(sleutel)).isEmpty();
    }

    private static final class Verzetbaar extends Clock {

        private Instant nu = KLOK.instant();

        @Override
        public ZoneId getZone() {
            return KLOK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
