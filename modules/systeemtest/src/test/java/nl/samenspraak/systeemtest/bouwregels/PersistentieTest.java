package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import nl.samenspraak.toegang.kolom.Sleutelkolom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;

/** What every persistence unit must say, because its default would let data past the gate. */
class PersistentieTest {

    private static final String NAME = "META-INF/persistence.xml";

    @TestFactory
    Stream<DynamicTest> een_eenheid_leest_in_de_transactie_van_de_poort_en_bewaart_niets() {
        return Modules.gebouwd().stream()
                .map(module -> Modules.map(module).resolve(NAME))
                .filter(Files::exists)
                .map(file -> dynamicTest(
                        file.toString(), () -> assertThat(gebreken(file)).isEmpty()));
    }

    @Test
    void een_overtreding_wordt_gezien() throws Exception {
        assertThat(gebreken(Path.of("src/test/resources/zaad/persistence.xml")))
                .containsExactly(
                        "eclipselink.transaction.join-existing is niet true",
                        "shared-cache-mode is niet NONE",
                        "jta-data-source is niet java:app/jdbc/samenspraak",
                        "kent geen kolommen met sleutels");
    }

    private static List<String> gebreken(Path file) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        XPath xpath = XPathFactory.newInstance().newXPath();
        List<String> gebreken = new ArrayList<>();
        if (!xpath.evaluate("//property[@name='eclipselink.transaction.join-existing']/@value", document)
                .equals("true")) {
            gebreken.add("eclipselink.transaction.join-existing is niet true");
        }
        if (!xpath.evaluate("//shared-cache-mode", document).strip().equals("NONE")) {
            gebreken.add("shared-cache-mode is niet NONE");
        }
        if (!xpath.evaluate("//jta-data-source", document).strip().equals("java:app/jdbc/samenspraak")) {
            gebreken.add("jta-data-source is niet java:app/jdbc/samenspraak");
        }
        String kolom = Sleutelkolom.class.getPackageName();
        if (!xpath.evaluate("//property[@name='eclipselink.session.customizer']/@value", document)
                        .equals(kolom + ".Sleutelkolommen")
                || xpath.evaluate("//class[. = '" + Sleutelkolom.class.getName() + "']", document)
                        .isEmpty()) {
            gebreken.add("kent geen kolommen met sleutels");
        }
        return gebreken;
    }
}
