package nl.samenspraak.klachten.vergeten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-KLA-18")
class KlachtWordtBewaardTest {

    @ParameterizedTest
    @CsvSource({
        "OORDEEL, false, false, klacht-bewaren",
        "INFORMEEL, false, false, klacht-bewaren",
        "BEANTWOORD, false, false, klacht-bewaren",
        "NIET_BEHANDELD, false, false, klacht-bewaren-niet-behandeld",
        "INGETROKKEN, false, false, klacht-bewaren-niet-behandeld",
        "DOORGEZONDEN, false, false, klacht-bewaren-niet-behandeld",
        "OORDEEL, true, false, klacht-bewaren klacht-bewaren-financieel",
        "NIET_BEHANDELD, true, true, klacht-bewaren-niet-behandeld klacht-bewaren-financieel klacht-bewaren-ombudsman",
        "OORDEEL, false, true, klacht-bewaren klacht-bewaren-ombudsman"
    })
    void theTermsFollowFromHowItEnded(Afdoening afdoening, boolean financieel, boolean ombudsman, String codes) {
        assertThat(KlachtWordtBewaard.termijnen(afdoening, financieel, ombudsman))
                .isEqualTo(List.of(codes.split(" ")));
    }

    @Test
    void aMistakeAboutTheOmbudsmanKeepsNothingLonger() {
        Klacht klacht = Klachtfixture.met(
                Klachtfixture.brief(Klachtfixture.vanBram()),
                Klachtstapsoort.GEOORDEELD,
                Klachtstapsoort.AFDOENING_MEEGEDEELD,
                Klachtstapsoort.OMBUDSMAN);
        assertThat(KlachtWordtBewaard.termijnen(klacht)).contains(KlachtWordtBewaard.OMBUDSMAN);

        Klachtfixture.met(klacht, Klachtstapsoort.OMBUDSMAN_VERGISSING);

        assertThat(KlachtWordtBewaard.termijnen(klacht)).doesNotContain(KlachtWordtBewaard.OMBUDSMAN);
    }
}
