package nl.samenspraak.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** What was worked out beforehand is what the server would work out. */
class WachtwoordenTest {

    @Test
    void het_wachtwoord_van_de_demo_is_wat_ervan_bewaard_wordt() throws Exception {
        assertThat(klopt(Demoaccounts.WACHTWOORD, Demoaccounts.VERSLEUTELD)).isTrue();
        assertThat(klopt("Zandermeer-demo", Demoaccounts.VERSLEUTELD)).isFalse();
    }

    @Test
    void doen_alsof_kost_even_veel_als_een_echte_controle() {
        String[] niemand = Wachtwoorden.VAN_NIEMAND.split(":");
        String[] iemand = Demoaccounts.VERSLEUTELD.split(":");

        assertThat(niemand).hasSize(4).startsWith(Wachtwoorden.VORM, Wachtwoorden.RONDEN);
        assertThat(Integer.parseInt(Wachtwoorden.RONDEN)).isGreaterThanOrEqualTo(210_000);
        assertThat(niemand[2]).hasSameSizeAs(iemand[2]).isNotEqualTo(iemand[2]);
        assertThat(niemand[3]).hasSameSizeAs(iemand[3]).isNotEqualTo(iemand[3]);
    }

    @Test
    void in_een_demo_kost_doen_alsof_niet_meer_dan_een_account_van_de_demo() {
        assertThat(Wachtwoorden.alsof(true).split(":")[1])
                .isEqualTo(Demoaccounts.VERSLEUTELD.split(":")[1]);
        assertThat(Wachtwoorden.alsof(false).split(":")[1]).isEqualTo(Wachtwoorden.RONDEN);
    }

    private static boolean klopt(String wachtwoord, String versleuteld) throws Exception {
        String[] delen = versleuteld.split(":");
        byte[] verwacht = Base64.getDecoder().decode(delen[3]);
        PBEKeySpec sleutel = new PBEKeySpec(
                wachtwoord.toCharArray(),
                Base64.getDecoder().decode(delen[2]),
                Integer.parseInt(delen[1]),
                8 * verwacht.length);
        return Arrays.equals(
                SecretKeyFactory.getInstance(delen[0]).generateSecret(sleutel).getEncoded(), verwacht);
    }
}
