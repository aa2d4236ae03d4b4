package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.recht.Actie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a line says that was done or asked. */
@Tag("R-LOG-01")
class ToegangsvraagTest {

    private static Toegangsvraag vraag(String daad, Class<?>... soorten) {
        return new Toegangsvraag(
                Dossierdeel.KLACHT, Actie.WIJZIGEN, null, Optional.empty(), Instant.EPOCH, true, daad, Set.of(soorten));
    }

    @Test
    void wat_een_van_meer_dingen_was_zegt_welk() {
        Toegangsvraag vraag = vraag("proef.einde", Uitkomst.class);

        assertThat(vraag.daad(Optional.of(Uitkomst.MISLUKT))).isEqualTo("proef.einde.mislukt");
        assertThat(vraag.daad(Optional.empty())).as("asked, and not done").isEqualTo("proef.einde");
    }

    @Test
    void wat_de_methode_niet_noemt_is_een_fout_in_het_programma() {
        Toegangsvraag vraag = vraag("proef.einde", Uitkomst.class);

        assertThatThrownBy(() -> vraag.daad(Optional.of(Zaaksoort.KLACHT))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wie_alleen_kijkt_laat_geen_daad_achter() {
        assertThat(vraag(null).daad(Optional.of(Uitkomst.NOOD))).isNull();
    }
}
