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
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEL-13")
class AfgerondeGesprekkenTest {

    private static final Afgerond AFGEROND = new Afgerond(
            MeldingId.nieuw(),
            Meldingnummer.van(2026, 123),
            Fixtures.MEVROUW,
            Statuscode.nieuw(),
            Fixtures.VANDAAG.plusDays(14));

    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final Verzetbaar klok = new Verzetbaar();
    private final AfgerondeGesprekken gesprekken = new AfgerondeGesprekken(aanwezige, klok);

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
