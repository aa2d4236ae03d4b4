package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages can be read beside the code: no line is longer than one of the code may be. */
class OpmaakTest {

    private static final int BREEDST = 140;

    @Test
    void geen_regel_van_een_pagina_is_te_breed() throws IOException {
        try (Stream<Path> paginas = Files.find(
                Path.of(".."),
                20,
                (pad, wat) -> pad.toString().endsWith(".xhtml")
                        && pad.toString().contains("/src/main/")
                        && wat.isRegularFile())) {
            List<Path> alle = paginas.toList();
            assertThat(alle).hasSizeGreaterThan(100);
            assertThat(alle.stream().flatMap(OpmaakTest::teBreed)).isEmpty();
        }
    }

    @Test
    void een_te_brede_regel_wordt_gezien(@TempDir Path map) throws IOException {
        Path pagina = Files.write(map.resolve("zaad.xhtml"), List.of("<p>", "x".repeat(BREEDST + 1), "</p>"));

        assertThat(teBreed(pagina)).containsExactly(pagina + ":2");
    }

    private static Stream<String> teBreed(Path pagina) {
        try {
            List<String> regels = Files.readAllLines(pagina);
            return IntStream.range(0, regels.size())
                    .filter(plek -> regels.get(plek).length() > BREEDST)
                    .mapToObj(plek -> pagina + ":" + (plek + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
