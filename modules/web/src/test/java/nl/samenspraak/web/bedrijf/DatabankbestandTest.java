package nl.samenspraak.web.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of the embedded database")
class DatabankbestandTest {

    @TempDir
    private Path map;

    @Test
    void areForTheServerAlone() throws IOException {
        Path bestand = map.resolve("gegevens/samenspraak");
        Databankbestand.sluitDeMap(bestand);
        Files.createFile(
                map.resolve("gegevens/samenspraak.mv.db"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        Databankbestand.sluitDeBestanden(bestand);

        assertThat(rechten("gegevens")).isEqualTo("rwx------");
        assertThat(rechten("gegevens/samenspraak.mv.db")).isEqualTo("rw-------");
    }

    @Test
    void areFoundByTheAddressOfTheDatabase() {
        assertThat(Databankbestand.bestand("jdbc:h2:file:/var/lib/s/gegevens;MODE=PostgreSQL;WRITE_DELAY=0"))
                .isEqualTo(Path.of("/var/lib/s/gegevens"));
        assertThat(Databankbestand.bestand("jdbc:h2:file:./gegevens/samenspraak"))
                .isEqualTo(Path.of("gegevens/samenspraak").toAbsolutePath());
    }

    private String rechten(String pad) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve(pad)));
    }
}
