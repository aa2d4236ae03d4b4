package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-01")
@DisplayName("An open gate")
class PoortTest {

    private static final Zaakverwijzing ZAAK = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
    private static final Zaakverwijzing ANDERE = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());

    private final Poortwachter wachter = new Poortwachter();
    private final Signaal signaal = new Signaal(ZAAK);

    @VanDossierdeel(Dossierdeel.SIGNAAL)
    private static final class Signaal extends Dossierentiteit {

        private final Zaakverwijzing zaak;

        private Signaal(Zaakverwijzing zaak) {
            this.zaak = zaak;
        }

        @Override
        protected Optional<Zaakverwijzing> uitZaak() {
            return Optional.of(zaak);
        }
    }

    private static final class Vergeten extends Dossierentiteit {}

    @AfterEach
    void sluit() {
        assertThat(Poort.isOpen()).isFalse();
    }

    @Test
    void letsNothingThroughBeforeItWasJudged() {
        Poort poort = Poort.open(ZAAK, false, deel -> false);
        assertThatThrownBy(() -> wachter.eisOpenPoort(signaal)).isInstanceOf(PoortGesloten.class);
        poort.opent(Dossierdeel.SIGNAAL);
        assertThatCode(() -> wachter.eisOpenPoort(signaal)).doesNotThrowAnyException();
        poort.sluit();
        assertThatThrownBy(() -> wachter.eisOpenPoort(signaal)).isInstanceOf(PoortGesloten.class);
    }

    @Test
    void isOpenForItsOwnPartAndItsOwnCaseOnly() {
        Poort poort = Poort.open(ZAAK, false, deel -> deel == Dossierdeel.KLACHT);
        poort.opent(Dossierdeel.PERSOON);
        assertThatThrownBy(() -> wachter.eisOpenPoort(signaal)).isInstanceOf(PoortGesloten.class);
        assertThat(Poort.opentOok(Dossierdeel.SIGNAAL)).isFalse();
        assertThatThrownBy(() -> wachter.eisOpenPoort(signaal)).isInstanceOf(PoortGesloten.class);
        poort.opent(Dossierdeel.SIGNAAL);
        assertThatCode(() -> wachter.eisOpenPoort(signaal)).doesNotThrowAnyException();
        assertThatThrownBy(() -> wachter.eisOpenPoort(new Signaal(ANDERE))).isInstanceOf(PoortGesloten.class);
        assertThatThrownBy(() -> wachter.eisOpenPoort(new Vergeten())).isInstanceOf(PoortGesloten.class);
        poort.sluit();
    }

    @Test
    void withinAnotherAddsItsPartWhileItStandsAndLetsItBeWrittenAfterwards() {
        Poort buiten = Poort.open(null, false, deel -> true);
        buiten.opent(Dossierdeel.PERSOON);
        assertThatThrownBy(() -> wachter.eisSchrijvendePoort(signaal)).isInstanceOf(PoortGesloten.class);
        Poort binnen = Poort.open(ZAAK, false, deel -> true);
        binnen.opent(Dossierdeel.SIGNAAL);
        assertThatCode(() -> wachter.eisOpenPoort(signaal)).doesNotThrowAnyException();
        binnen.sluit();
        assertThatThrownBy(() -> wachter.eisOpenPoort(signaal)).isInstanceOf(PoortGesloten.class);
        assertThatCode(() -> wachter.eisSchrijvendePoort(signaal)).doesNotThrowAnyException();
        buiten.sluit();
    }

    @Test
    @Tag("R-LOG-04")
    void thatWasOpenedWithAReasonLetsNothingBeWritten() {
        Poort poort = Poort.open(ZAAK, true, deel -> true);
        poort.opent(Dossierdeel.SIGNAAL);
        assertThatCode(() -> wachter.eisOpenPoort(signaal)).doesNotThrowAnyException();
        assertThatThrownBy(() -> wachter.eisSchrijvendePoort(signaal)).isInstanceOf(PoortGesloten.class);
        poort.sluit();
    }
}
