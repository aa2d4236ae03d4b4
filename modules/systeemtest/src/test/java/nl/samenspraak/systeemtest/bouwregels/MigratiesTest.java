package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module keeps is its own: its migrations touch no schema but its own, in whatever order modules are migrated. */
class MigratiesTest {

    private static final Path DB = Path.of("../../db");

    /** A table or an index, with the schema it stands in. */
    private static final Pattern GENOEMD =
            Pattern.compile("(?i)\\b(?:table|on|references|into|from|update|join|drop index)\\s+(\\w+)\\.\\w+");

    static List<Path> modules() throws IOException {
        try (Stream<Path> mappen = Files.list(DB)) {
            return mappen.filter(Files::isDirectory)
                    .filter(map -> !map.endsWith("demo"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void een_migratie_blijft_in_het_schema_van_haar_module(Path module) throws IOException {
        try (Stream<Path> scripts = Files.list(module)) {
            List<String> genoemd =
                    scripts.flatMap(script -> schemas(lees(script))).distinct().toList();

            assertThat(genoemd).containsExactly(module.getFileName().toString());
        }
    }

    @Test
    void een_overtreding_wordt_gezien() {
        assertThat(schemas("create table meldpunt.zaad (id uuid references personen.persoon (id));\n"
                        + "-- wat van toegang was\ninsert into toegang.zaad (id) select id from meldpunt.zaad;"))
                .containsExactly("meldpunt", "personen", "toegang", "meldpunt");
    }

    private static Stream<String> schemas(String sql) {
        return GENOEMD.matcher(sql.replaceAll("--[^\n]*", ""))
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1));
    }

    private static String lees(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
