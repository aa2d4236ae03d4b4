package nl.samenspraak.meldpunt.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;

class OmschrijvingTest {

    @Test
    void saysWhatIsKnownInOneLine() {
        assertThat(new Omschrijving(" Anna\nVerhoeven ", "", "Boterdiep 31", null)
                        .betrokkene()
                        .beschrijving())
                .isEqualTo("Anna Verhoeven, Boterdiep 31");
    }

    @Test
    void anAgeAlonePointsAtNobody() {
        assertThat(new Omschrijving("", "ongeveer 70", "", "").betrokkene().genoemd())
                .isFalse();
    }

    @Test
    void theLongestPartsFitTogether() {
        Omschrijving langst = new Omschrijving("a".repeat(120), "b".repeat(40), "c".repeat(160), "d".repeat(170));

        assertThat(langst.betrokkene().beschrijving()).hasSizeLessThanOrEqualTo(500);
        assertThatThrownBy(() -> new Omschrijving("a".repeat(121), "", "", "")).isInstanceOf(OngeldigeWaarde.class);
    }
}
