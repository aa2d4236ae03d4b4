package nl.samenspraak.toegang.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenspraak.toegang.logboek.Proefschrijver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else checks the proof of a line, with the published program. On a machine without Python the same proofs are checked here in Java,
 * and the output says so.
 */
@Tag("R-LOG-02")
class BewijsIT {

    private static final Path PROGRAMMA = Path.of("../../config/zegel/controleer.py");

    @TempDir
    Path map;

    private Proeflog log;
    private String sleutel;

    @BeforeEach
    void begin() throws Exception {
        log = new Proeflog(map.resolve("anker"));
        Proefschrijver schrijver = log.schrijver("een");
        for (int aantal : List.of(1, 2, 300, 5, 700)) {
            log.regels(schrijver, aantal);
        }
        sleutel = Files.readString(map.resolve("anker/toetssleutels.txt")).strip();
    }

    @AfterEach
    void einde() throws SQLException {
        log.close();
    }

    @Test
    void het_programma_is_kort_en_gaat_van_elke_regel_na_dat_zij_erin_zit() throws Exception {
        assertThat(Files.readAllLines(PROGRAMMA)).hasSizeLessThanOrEqualTo(100);
        for (int nummer : List.of(1, 2, 3, 256, 257, 512, 1007, 1008)) {
            UUID logid = UUID.fromString(log.vraag("select logid from toegang.toegangslog where nummer = " + nummer));
            String bewijs = Bewijs.van(log.boek(), logid).orElseThrow();

            assertThat(controleer(bewijs, sleutel))
                    .startsWith("KLOPT: ")
                    .contains("op plaats " + (nummer - 1) + " van 1008", "kenmerk: " + logid, "Één reden, met een é");
        }
    }

    @Test
    void wat_veranderd_is_klopt_niet() throws Exception {
        UUID logid = UUID.fromString(log.vraag("select logid from toegang.toegangslog where nummer = 500"));
        String bewijs = Bewijs.van(log.boek(), logid).orElseThrow();
        List<String> regels = Arrays.asList(bewijs.split("\n"));
        String regel = new String(Base64.getDecoder().decode(regels.get(1).substring(6)), StandardCharsets.ISO_8859_1);
        String ander = Base64.getEncoder()
                .encodeToString(regel.replace("inzien", "zoeken").getBytes(StandardCharsets.ISO_8859_1));
        String vreemd =
                Zegelsleutel.van(Proeflog.NAAM, new byte[Boom.HASH]).toets().tekst();

        assertThat(controleer(bewijs.replace(regels.get(1), "extra " + ander), sleutel))
                .contains("KLOPT NIET: de regel zit niet");
        assertThat(controleer(bewijs.replace("index 499", "index 498"), sleutel))
                .contains("KLOPT NIET: de regel zit niet");
        assertThat(controleer(bewijs.replace("\n1008\n", "\n1009\n"), sleutel)).contains("KLOPT NIET: de handtekening");
        assertThat(controleer(bewijs, vreemd)).contains("KLOPT NIET: de handtekening");
        assertThat(controleer(bewijs, sleutel.replace("+", "+0"))).contains("KLOPT NIET");
    }

    @Test
    void van_een_regel_die_veranderd_of_niet_verzegeld_is_is_geen_bewijs() throws SQLException {
        UUID logid = UUID.fromString(log.vraag("select logid from toegang.toegangslog where nummer = 500"));
        log.doe("update toegang.toegangslog set reden = 'anders' where nummer = 500");
        assertThat(Bewijs.van(log.boek(), logid)).isEmpty();
        assertThat(Bewijs.van(log.boek(), UUID.randomUUID())).isEmpty();

        log.schrijver("twee").schrijf(log.eigen(), 1, log.klok.instant());
        UUID nieuw = UUID.fromString(log.vraag("select logid from toegang.toegangslog where knoop = 'twee'"));
        assertThat(Bewijs.van(log.boek(), nieuw)).isEmpty();
    }

    private String controleer(String bewijs, String toets) throws IOException, InterruptedException {
        Path bestand = Files.writeString(map.resolve("bewijs.txt"), bewijs);
        for (String python : List.of("python3", "python")) {
            try {
                Path uit = map.resolve("uit.txt");
                Process proces = new ProcessBuilder(
                                python, "-X", "utf8", PROGRAMMA.toString(), bestand.toString(), toets)
                        .redirectErrorStream(true)
                        .redirectOutput(uit.toFile())
                        .start();
                assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
                String tekst = Files.readString(uit);
                assertThat(proces.exitValue()).as(tekst).isEqualTo(tekst.startsWith("KLOPT: ") ? 0 : 1);
                return tekst;
            } catch (IOException geenPython) {
                // The next one, or Java.
            }
        }
        System.out.println("Geen Python op deze machine: het bewijs is in Java nagegaan, niet met " + PROGRAMMA);
        return inJava(bewijs, toets);
    }

    /** The same four steps. */
    private static String inJava(String bewijs, String toets) {
        Toetssleutel sleutel;
        try {
            sleutel = Toetssleutel.lees(toets);
        } catch (IllegalArgumentException geen) {
            return "KLOPT NIET: dit is geen toetssleutel";
        }
        String[] delen = bewijs.split("\n\n", 2);
        List<String> kop = List.of(delen[0].split("\n"));
        Zegelpunt punt = Zegelpunt.lees(delen[1]);
        if (!punt.isVan(List.of(sleutel))) {
            return "KLOPT NIET: de handtekening onder het zegel is niet met deze sleutel gezet";
        }
        byte[] regel = Base64.getDecoder().decode(kop.get(1).substring(6));
        long plaats = Long.parseLong(kop.get(2).substring(6));
        List<byte[]> pad = kop.subList(3, kop.size()).stream()
                .map(Base64.getDecoder()::decode)
                .toList();
        if (!Arrays.equals(Boom.wortel(Boom.blad(regel), plaats, punt.grootte(), pad), punt.wortel())) {
            return "KLOPT NIET: de regel zit niet in het zegel";
        }
        String velden = new String(regel, StandardCharsets.UTF_8);
        return "KLOPT: op plaats " + plaats + " van " + punt.grootte() + ", kenmerk: " + velden.substring(5, 41)
                + velden;
    }
}
