package nl.samenspraak.systeemtest.bouwregels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The glossary: the table {@code | Term | Betekenis | Type |} in {@code WOORDENLIJST.md}.
 *
 * <p>A public type speaks its language: a term of the glossary stands in its name (a short one only at the beginning) or is the feature it
 * stands in, or the glossary names it in its last column. The other way round, a type that it names exists.
 *
 * @param begrippen the rows of the table
 */
record Woordenlijst(List<Begrip> begrippen) {

    /**
     * @param term the word, as people say it
     * @param types the types that stand for it; empty for a word that only people use
     */
    record Begrip(String term, Set<String> types) {}

    private static final String HEADING = "# Woordenlijst";

    /** Shorter words than this stand in other words by accident: the pet in "toppet", the wet in "zweten". */
    private static final int SHORT = 5;

    /** @throws IllegalStateException when the file has no such table */
    static Woordenlijst uit(Path lijst) {
        try (Stream<String> lines = Files.lines(lijst)) {
            List<Begrip> rows = lines.dropWhile(line -> !line.strip().equals(HEADING))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|"))
                    .skip(2)
                    .map(Woordenlijst::row)
                    .toList();
            if (rows.isEmpty()) {
                throw new IllegalStateException("Geen tabel onder " + HEADING + " in " + lijst);
            }
            return new Woordenlijst(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean spreekt(String type, String term) {
        String name = type.toLowerCase(Locale.ROOT);
        return term.length() < SHORT ? name.startsWith(term) : name.contains(term);
    }

    /**
     * @param types with their module and feature, for instance {@code klachten.horen.Verslag}
     * @return those whose name does not speak the language of the glossary
     */
    List<String> zonderBegrip(List<String> types) {
        return types.stream()
                .filter(type -> begrippen.stream()
                        .noneMatch(begrip -> begrip.types().contains(naam(type))
                                || spreekt(naam(type), ascii(begrip.term()))
                                || kamer(type).equals(ascii(begrip.term()))))
                .toList();
    }

    /** {@code Verslag} of {@code klachten.horen.Verslag}. */
    private static String naam(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** {@code horen} of {@code klachten.horen.Verslag}; empty for what stands in the root of a module. */
    private static String kamer(String type) {
        String[] path = type.split("\\.");
        return path.length < 3 ? "" : path[path.length - 2];
    }

    /** @return the types that the glossary names and that do not exist */
    List<String> zonderType(List<String> types) {
        Set<String> names = types.stream().map(Woordenlijst::naam).collect(Collectors.toSet());
        return begrippen.stream()
                .flatMap(begrip -> begrip.types().stream())
                .filter(type -> !names.contains(type))
                .toList();
    }

    private static Begrip row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("Geen drie kolommen: " + line);
        }
        Set<String> types = Arrays.stream(cells[3].split(","))
                .map(type -> type.replace("`", "").strip())
                .filter(type -> !type.isEmpty() && !type.equals("-"))
                .collect(Collectors.toUnmodifiableSet());
        return new Begrip(cells[1].replace("*", "").strip(), types);
    }

    /** {@code Coördinatie} becomes {@code coordinatie}, as it stands in names of types. */
    private static String ascii(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alpha}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
