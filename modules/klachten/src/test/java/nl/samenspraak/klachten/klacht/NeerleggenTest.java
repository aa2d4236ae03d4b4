package nl.samenspraak.klachten.klacht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever handles a klacht and turns out to be in it, handles it no longer (9:7). */
class NeerleggenTest {

    @Test
    @Tag("R-KLA-05")
    void wie_de_klacht_neerlegt_heeft_er_geen_taak_meer_in_en_een_ander_kan_haar_oppakken() {
        UUID kim = UUID.randomUUID();
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), kim);
        assertThat(klacht.isTaakVan(kim)).isTrue();
        klacht.onderscheid(
                List.of(Gedraging.van("Was kortaf", null, new Beklaagde(Beklaagdesoort.MEDEWERKER, kim, "Kim", ""))));

        klacht.legNeer(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN));

        assertThat(klacht.isTaakVan(kim)).isFalse();
        assertThat(klacht.behandelaar()).isEmpty();
        assertThat(klacht.status()).isEqualTo(Klachtstatus.NIEUW);
        assertThat(klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), UUID.randomUUID()))
                .isEmpty();
    }
}
