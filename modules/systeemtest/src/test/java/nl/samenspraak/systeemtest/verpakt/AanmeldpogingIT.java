package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.systeemtest.Httpsessie;
import org.junit.jupiter.api.Test;

/** Guessing passwords on the real sign-in page, on the database of this run. */
class AanmeldpogingIT extends Verpakt {

    private static final int GOKKERS = 12;
    private static final String GOED = "zandermeer-demo";

    /** With as many rounds as a password that is a secret, for what is tried at the same time is still being looked at then. */
    private static final String VERSLEUTELD =
            "PBKDF2WithHmacSHA512:210000:7jWA850vzbCj1hif1UJEZvdsz0E4sNpn/gI7pR6Nplo=:GkXZmOgglQfnAHk62zHodWKZpvlRpmpwVAlU3jE2p2I=";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Logtabel log;

    @Test
    void wie_tegelijk_gokt_krijgt_er_niet_meer_en_houdt_niemand_buiten() {
        String naam = account();

        assertThat(gok(naam, GOKKERS)).containsOnly(false);

        assertThat(regels(naam, "verkeerd-wachtwoord")).isEqualTo(5);
        assertThat(regels(naam, "gesloten")).isEqualTo(1);
        assertThat(log.tel(
                        "select aantal from toegang.aanmeldlog where gebruikersnaam = ? and gebeurtenis = 'gesloten'",
                        naam))
                .isEqualTo(GOKKERS - 5);
        assertThat(Httpsessie.komtBinnen(begin(), naam, GOED)).isFalse();

        meldtZichHierVakerAan(naam);

        assertThat(Httpsessie.komtBinnen(begin(), naam, GOED)).isTrue();
    }

    @Test
    void een_gesloten_demo_account_komt_niet_binnen() {
        String naam = account();
        log.doe("update toegang.account set actief = false where gebruikersnaam = '" + naam + "'");

        assertThat(Httpsessie.komtBinnen(begin(), naam, GOED)).isFalse();
    }

    private List<Boolean> gok(String naam, int keren) {
        URI adres = begin();
        ExecutorService gokkers = Executors.newFixedThreadPool(keren);
        try {
            return IntStream.range(0, keren)
                    .mapToObj(keer -> CompletableFuture.supplyAsync(
                            () -> Httpsessie.komtBinnen(adres, naam, "gok " + keer), gokkers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            gokkers.shutdown();
        }
    }

    /** An account of the demo, but for how its password is kept. */
    private String account() {
        UUID id = Id.nieuw();
        log.doe("insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                + " select cast('" + id + "' as uuid), '" + id
                + "', 'Proef', 'Gemeente Zandermeer', '" + VERSLEUTELD + "', true, 1"
                + " from toegang.account where gebruikersnaam = 'fatma'");
        return id.toString();
    }

    private void meldtZichHierVakerAan(String naam) {
        log.doe("insert into toegang.accountplek (account, netwerk, laatst)"
                + " select distinct account, werkplek, moment from toegang.aanmeldlog where gebruikersnaam = '" + naam
                + "' and gebeurtenis = 'gesloten'");
    }

    private long regels(String naam, String gebeurtenis) {
        return log.tel(
                "select count(*) from toegang.aanmeldlog where gebruikersnaam = ? and gebeurtenis = ?",
                naam,
                gebeurtenis);
    }

    private URI begin() {
        return URI.create("http://localhost:" + verzoek.getLocalPort() + "/");
    }
}
