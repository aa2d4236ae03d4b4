package nl.samenspraak.klachten.afhandelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What the klager says about a part of his klacht")
@Tag("R-KLA-04")
class DeelafloopTest {

    private static final Klachtdaad GEZEGD = new Klachtdaad(Klachtfixture.ONTVANGEN.plusDays(1), "Zij belde erover.");

    private final Klachten klachten = new Klachtenlade().klachten();
    private final Deelafloop afloop = new Deelafloop(
            klachten,
            new Klokopstelling.Leyla(),
            Clock.fixed(
                    Klachtfixture.ONTVANGEN
                            .plusDays(3)
                            .atTime(9, 0)
                            .atZone(Nederlands.TIJDZONE)
                            .toInstant(),
                    Nederlands.TIJDZONE));
    private final Beklaagde kim = new Beklaagde(Beklaagdesoort.ANDER, null, "Kim Visser", "");
    private Klacht klacht;

    @BeforeEach
    void twoThings() {
        klacht = Klachtfixture.brief(Klachtfixture.vanBram(), Gedraging.van("Hing op", null, kim));
        klachten.add(klacht);
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klachtfixture.KIM);
    }

    @Test
    void ends_that_part_and_leaves_the_rest_going() {
        klacht.zendAfschrift(kim, Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));

        assertThat(eindig(Gedragingeinde.TEVREDEN, 1)).isEmpty();

        assertThat(klacht.status().open()).isTrue();
        assertThat(klacht.gedragingen())
                .extracting(Gedraging::behandeld)
                .as("een van de twee krijgt nog een oordeel")
                .containsExactly(true, false);
        assertThat(klacht.gedragingen().get(1).buiten())
                .as("dat is geen besluit om niet te behandelen (9:8)")
                .isFalse();
        assertThat(BeklaagdeDoetMee.van(klacht)).containsExactly("Bram de Haan");
        assertThat(BeklaagdeDoetMee.zonderOordeel(klacht))
                .as("wie daarover een afschrift kreeg, hoort dat er geen oordeel komt")
                .containsExactly("Kim Visser");
        assertThat(klacht.stappen().get(klacht.stappen().size() - 1).toelichting())
                .isEqualTo("2. Zij belde erover.");
    }

    @Test
    void goes_on_with_it_when_the_klager_comes_back_on_it() {
        assertThat(eindig(Gedragingeinde.INGETROKKEN, 0)).isEmpty();
        assertThat(eindig(Gedragingeinde.INGETROKKEN, 0)).contains(Weigerreden.GEDRAGING_NIET_GEKOZEN);

        assertThat(afloop.hervat(klacht.id(), Set.of(0), GEZEGD, klacht.versie(), null)
                        .bezwaar())
                .isEmpty();
        assertThat(klacht.gedragingen()).allMatch(Gedraging::behandeld);
        assertThat(afloop.hervat(klacht.id(), Set.of(0), GEZEGD, klacht.versie(), null)
                        .bezwaar())
                .contains(Weigerreden.GEDRAGING_NIET_GEKOZEN);
    }

    @Test
    void leaves_what_is_all_that_is_left_and_what_was_judged_to_the_whole() {
        assertThat(eindig(Gedragingeinde.TEVREDEN, 0, 1)).contains(Weigerreden.DEEL_IS_ALLES);
        assertThat(eindig(Gedragingeinde.TEVREDEN)).contains(Weigerreden.GEDRAGING_NIET_GEKOZEN);
        assertThat(eindig(Gedragingeinde.TEVREDEN, 7)).contains(Weigerreden.GEDRAGING_NIET_GEKOZEN);
        klacht.leg(Klachtfixture.stap(Klachtstapsoort.GEOORDEELD));
        assertThat(eindig(Gedragingeinde.TEVREDEN, 0)).contains(Weigerreden.AL_GEOORDEELD);
    }

    private Optional<Weigerreden> eindig(Gedragingeinde hoe, Integer... welke) {
        return afloop.eindig(klacht.id(), Set.of(welke), hoe, GEZEGD, klacht.versie(), null)
                .bezwaar();
    }
}
