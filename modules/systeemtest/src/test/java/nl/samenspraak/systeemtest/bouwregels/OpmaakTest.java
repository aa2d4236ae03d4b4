package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages can be read beside the code: no line is longer than one of the code may be, and a name means one thing. */
class OpmaakTest {

    private static final int BREEDST = 140;

    /** A name that a page looks a text up in. */
    private static final Pattern GENOEMD = Pattern.compile("(?<![\\w.'\\]])(\\w+)\\[(?='|[\\w.()]+ \\? ')");

    /** What Faces has itself, and what a form is given by who uses it. */
    private static final Set<String> GEEN_BUNDEL = Set.of("resource", "woorden");

    @Test
    void geen_regel_van_een_pagina_is_te_breed() throws IOException {
        List<Path> alle = bronnen(".xhtml");
        assertThat(alle).hasSizeGreaterThan(100);
        assertThat(alle.stream().flatMap(OpmaakTest::teBreed)).isEmpty();
    }

    @Test
    void een_te_brede_regel_wordt_gezien(@TempDir Path map) throws IOException {
        Path pagina = Files.write(map.resolve("zaad.xhtml"), List.of("<p>", "x".repeat(BREEDST + 1), "</p>"));

        assertThat(teBreed(pagina)).containsExactly(pagina + ":2");
    }

    /** Of two with one name Faces takes the words, and the page looks for a part of a dossier in a sentence. */
    @Test
    void wat_een_pagina_herhaalt_heet_niet_als_een_bundel_met_woorden() throws IOException {
        Set<String> bundels = namen(bronnen("faces-config.xml"), Pattern.compile("<var>(\\w+)</var>"));
        Set<String> herhaald = namen(bronnen(".xhtml"), Pattern.compile("\\bvar=\"(\\w+)\""));

        assertThat(bundels).hasSizeGreaterThan(10);
        assertThat(herhaald).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(bundels);
    }

    /** Words of a bundle that is not there are none, and nobody is told: then a page leaves out what matters most. */
    @Test
    void elke_bundel_met_woorden_die_een_pagina_noemt_is_er() throws IOException {
        Set<String> bundels = namen(bronnen("faces-config.xml"), Pattern.compile("<var>(\\w+)</var>"));
        bundels.addAll(GEEN_BUNDEL);
        Set<String> genoemd = namen(bronnen(".xhtml"), GENOEMD);

        assertThat(genoemd).hasSizeGreaterThan(10).isSubsetOf(bundels);
    }

    @Test
    void een_bundel_die_er_niet_is_wordt_gezien(@TempDir Path map) throws IOException {
        Path pagina = Files.write(
                map.resolve("zaad.xhtml"), List.of("#{weg[x.y ? 'ja' : 'nee']} #{ook['dit']} #{bean.tekst['x']}"));

        assertThat(namen(List.of(pagina), GENOEMD)).containsExactly("ook", "weg");
    }

    @Test
    void zo_n_naam_wordt_gezien(@TempDir Path map) throws IOException {
        Path pagina = Files.write(map.resolve("zaad.xhtml"), List.of("<ui:repeat var=\"verzoek\" value=\"x\">"));

        assertThat(namen(List.of(pagina), Pattern.compile("\\bvar=\"(\\w+)\""))).containsExactly("verzoek");
    }

    private static Set<String> namen(List<Path> bronnen, Pattern patroon) throws IOException {
        Set<String> namen = new TreeSet<>();
        for (Path bron : bronnen) {
            patroon.matcher(Files.readString(bron)).results().forEach(naam -> namen.add(naam.group(1)));
        }
        return namen;
    }

    private static List<Path> bronnen(String einde) throws IOException {
        try (Stream<Path> gevonden = Files.find(
                Path.of(".."),
                20,
                (pad, wat) -> pad.toString().endsWith(einde)
                        && pad.toString().contains("/src/main/")
                        && wat.isRegularFile())) {
            return gevonden.toList();
        }
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
