package nl.samenspraak.systeemtest.verpakt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Proefpdf;
import nl.samenspraak.systeemtest.Wacht;
import nl.samenspraak.toegang.Antwoordverlies;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the packaged application, next to its beans:
 *
 * <pre>{@code
 * class LogboekIT extends Verpakt {
 *     @Inject
 *     private Logboek logboek;
 *
 *     @Test
 *     void een_regel_is_na_het_schrijven_te_lezen() { ... }
 * }
 * }</pre>
 *
 * All such tests stand in this package or below it and share one server for each database. The application is the WAR as it was
 * built; added are these test classes, AssertJ, and an opening in its gate for the servlet through which Arquillian calls them.
 */
@ExtendWith(ArquillianExtension.class)
abstract class Verpakt {

    private static final String OPENING = """
            <security-constraint>
              <web-resource-collection>
                <web-resource-name>tests</web-resource-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              </web-resource-collection>
            </security-constraint>
            """;

    @Deployment
    static WebArchive war() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(
                WebArchive.class, Path.of(System.getProperty("samenspraak.war")).toFile());
        war.setWebXML(new StringAsset(webXml(war).replace("</web-app>", OPENING + "</web-app>")));
        war.addPackages(true, Verpakt.class.getPackage());
        war.addClasses(Httpsessie.class, Proefpdf.class, Wacht.class, Antwoordverlies.class, Antwoordverlies.Na.class);
        war.addAsResource("toeleidingmatrix.csv");
        war.addAsLibrary(Path.of(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toFile());
        return war;
    }

    private static String webXml(WebArchive war) throws IOException {
        try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
