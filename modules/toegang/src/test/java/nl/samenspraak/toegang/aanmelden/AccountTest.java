package nl.samenspraak.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-ALG-05")
@DisplayName("An account")
class AccountTest {

    @Test
    void ofAnInwonerWearsThatOnePetWhateverWasGrantedBesideIt() {
        assertThat(account(PersoonId.nieuw(), "betrokkene", "fg", "toeleider").teDragen())
                .containsExactly("betrokkene");
        assertThat(account(PersoonId.nieuw(), "fg").teDragen()).isEmpty();
    }

    @Test
    void ofSomebodyWhoWorksHereNeverWearsThePetOfAnInwoner() {
        assertThat(account(null, "betrokkene", "fg", "toeleider").teDragen()).containsExactly("fg", "toeleider");
    }

    private static Account account(PersoonId persoon, String... petten) {
        return new Account(Id.nieuw(), "anna", "Anna Verhoeven", "Inwoner", "", true, false, List.of(petten), persoon);
    }
}
