package nl.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.web.Contrast.Paar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuisstijlTest {

    private static final Path BLADEN = Path.of("src/main/webapp/resources/samenspraak");

    @TempDir
    private Path eigen;

    @Test
    void every_declared_pair_of_colours_has_the_contrast_it_needs() throws IOException {
        Contrast contrast = new Contrast(neutraal());

        assertThat(contrast.paren())
                .hasSizeGreaterThan(40)
                .allSatisfy(paar -> assertThat(contrast.van(paar))
                        .as(paar.voor() + " on " + paar.achter())
                        .isGreaterThanOrEqualTo(paar.eis()));
    }

    @Test
    void every_colour_stands_in_a_pair_or_is_only_decor() throws IOException {
        assertThat(new Contrast(neutraal()).zonderPaar()).isEmpty();
    }

    @Test
    void the_measure_finds_a_pair_that_cannot_be_read() {
        Contrast grijsOpWit = new Contrast("""
                /* @contrast 4.5 text-color on paper-background-color */
                --samen-text-color: #999999;
                --samen-paper-background-color: #ffffff;
                --samen-new-color: #123456;
                """);
        Paar paar = grijsOpWit.paren().get(0);

        assertThat(grijsOpWit.van(paar)).isCloseTo(2.85, within(0.01)).isLessThan(paar.eis());
        assertThat(grijsOpWit.zonderPaar()).containsExactly("new-color");
    }

    @Test
    void the_measure_refuses_a_pair_with_an_unknown_colour() {
        Contrast contrast = new Contrast("@contrast 3 a-color on b-color");

        assertThatThrownBy(() -> contrast.van(contrast.paren().get(0))).hasMessageContaining("a-color");
    }

    @Test
    void the_sheets_use_only_tokens_that_exist_and_every_token_is_used() throws IOException {
        assertThat(namen("var\\(--samen-([a-z0-9-]+)\\)", schermbladen()))
                .isEqualTo(namen("--samen-([a-z0-9-]+):", neutraal()));
    }

    @Test
    void the_sheets_hold_no_colour_of_their_own() throws IOException {
        assertThat(namen("(#[0-9a-fA-F]{3,8})\\b", schermbladen())).isEmpty();
    }

    @Test
    void a_municipality_gets_the_neutral_tokens_first_and_then_its_own() throws IOException {
        Files.writeString(eigen.resolve("tokens.css"), ":root { --samen-accent-color: #00338d; }");

        String tokens =
                new String(new Huisstijl(Optional.of(eigen)).lees("tokens.css").orElseThrow(), StandardCharsets.UTF_8);

        assertThat(tokens).startsWith(neutraal()).endsWith("--samen-accent-color: #00338d; }");
    }

    @Test
    void letters_and_images_come_from_the_own_directory_only() throws IOException {
        Files.writeString(eigen.resolve("wapen.svg"), "<svg/>");

        assertThat(new Huisstijl(Optional.of(eigen)).lees("wapen.svg"))
                .hasValueSatisfying(wapen -> assertThat(wapen).asString().isEqualTo("<svg/>"));
        assertThat(new Huisstijl(Optional.empty()).lees("wapen.svg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../geheim.css", "..\\geheim.css", "", "onder/tokens.css", "geheim.properties", ".css", "a.css/"
            })
    void nothing_else_can_be_asked_for(String naam) throws IOException {
        Path map = Files.createDirectory(eigen.resolve("stijl"));
        Files.createDirectory(map.resolve("onder"));
        for (String bestand : List.of("geheim.css", "stijl/geheim.properties", "stijl/onder/tokens.css")) {
            Files.writeString(eigen.resolve(bestand), "geheim");
        }

        assertThat(new Huisstijl(Optional.of(map)).lees(naam)).isEmpty();
    }

    private static String neutraal() throws IOException {
        return new String(new Huisstijl(Optional.empty()).lees("tokens.css").orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The sheets of the frame, and those that a module brings for its own pages. */
    private static String schermbladen() throws IOException {
        StringBuilder bladen = new StringBuilder();
        for (String naam : List.of("samenspraak.css", "binnen.css", "primefaces.css")) {
            bladen.append(Files.readString(BLADEN.resolve(naam)));
        }
        for (String pad : List.of("brieven/brief.css", "klachten/klachten.css", "meldpunt/meldpunt.css")) {
            Path module = Path.of("..", pad.substring(0, pad.indexOf('/')));
            bladen.append(Files.readString(module.resolve("src/main/resources/META-INF/resources/" + pad)));
        }
        return bladen.toString();
    }

    private static Set<String> namen(String patroon, String in) {
        return Pattern.compile(patroon)
                .matcher(in)
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
