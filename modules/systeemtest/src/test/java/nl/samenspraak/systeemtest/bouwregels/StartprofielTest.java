package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;

/**
 * The first command of the README builds no tests. So no module that is started may need the tests of another, except in a profile that
 * this command leaves out; it would not start at all.
 */
class StartprofielTest {

    private static final List<String> ZONDER_START = List.of("systeemtest", "meting");

    @TestFactory
    Stream<DynamicTest> wie_start_heeft_geen_toetsen_van_een_ander_nodig() {
        return Modules.gebouwd().stream()
                .filter(module -> !ZONDER_START.contains(module))
                .map(module -> Path.of("..", module, "pom.xml"))
                .filter(Files::exists)
                .map(pom -> dynamicTest(
                        pom.toString(),
                        () -> assertThat(toetsenVanEenAnder(pom)).isZero()));
    }

    @Test
    void een_overtreding_wordt_gezien() throws Exception {
        assertThat(toetsenVanEenAnder(Path.of("src/test/resources/zaad/pom.xml")))
                .isEqualTo(1);
    }

    private static int toetsenVanEenAnder(Path pom) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        XPath xpath = XPathFactory.newInstance().newXPath();
        return Integer.parseInt(xpath.evaluate(
                "count(/project/dependencies/dependency[type='test-jar' or classifier='tests']"
                        + " | /project/profiles/profile[not(id='toetsen')]/dependencies/dependency[type='test-jar'])",
                document));
    }
}
