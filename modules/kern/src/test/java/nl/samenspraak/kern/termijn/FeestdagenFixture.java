package nl.samenspraak.kern.termijn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The feestdagen as they are shipped, so that the dated examples prove the reference data as well as the rules. */
final class FeestdagenFixture {

    private static final Path BESTAND = Path.of("..", "..", "config", "referentie", "feestdagen.yaml");

    private FeestdagenFixture() {}

    static Feestdagen meegeleverd() {
        Map<String, List<Map<String, Object>>> inhoud = gelezen();
        return Feestdagen.van(
                inhoud.get("feestdagen").stream().map(FeestdagenFixture::regel).toList(),
                inhoud.get("gelijkgesteld").stream()
                        .map(FeestdagenFixture::gelijkgesteld)
                        .toList());
    }

    /** The feestdagen of the law alone, without the days of the royal decrees. */
    static Feestdagen zonderBesluiten() {
        return Feestdagen.van(
                gelezen().get("feestdagen").stream()
                        .map(FeestdagenFixture::regel)
                        .toList(),
                List.of());
    }

    private static Feestdagregel regel(Map<String, Object> rij) {
        return Feestdagregel.van(
                (String) rij.get("naam"),
                (String) rij.get("regel"),
                (String) rij.get("dag"),
                (Integer) rij.get("verschil"),
                new Geldigheid(datum(rij.get("geldigVan")), datum(rij.get("geldigTot"))));
    }

    private static GelijkgesteldeDag gelijkgesteld(Map<String, Object> rij) {
        return new GelijkgesteldeDag((String) rij.get("naam"), datum(rij.get("datum")), (String) rij.get("bron"));
    }

    private static LocalDate datum(Object tekst) {
        return tekst == null ? null : LocalDate.parse((String) tekst);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Map<String, Object>>> gelezen() {
        try {
            return (Map<String, List<Map<String, Object>>>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(BESTAND));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
