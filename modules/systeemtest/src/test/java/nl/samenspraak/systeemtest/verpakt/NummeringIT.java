package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.zaak.nummer.Nummering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers of cases on a real database. */
class NummeringIT extends Verpakt {

    private static final int JAAR = 1998;
    private static final int AANTAL = 60;

    @Inject
    private Nummering nummering;

    @Inject
    private UserTransaction transactie;

    @Test
    @Tag("R-KLA-05")
    void een_nummer_dat_ontbreekt_verraadt_geen_klacht_die_iemand_niet_mag_zien() throws Exception {
        List<Long> nummers = new ArrayList<>();
        for (int i = 0; i < AANTAL; i++) {
            transactie.begin();
            nummers.add(nummering.volgende(Zaaksoort.KLACHT, JAAR));
            transactie.commit();
        }

        assertThat(nummers).isSorted().doesNotHaveDuplicates();
        assertThat(nummers.get(AANTAL - 1) - nummers.get(0))
                .as("er worden nummers overgeslagen, en meer dan een achter elkaar")
                .isGreaterThan(AANTAL);
    }
}
