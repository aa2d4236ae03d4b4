package nl.samenspraak.systeemtest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running application from outside. Its methods may ask for
 *
 * <ul>
 *   <li>{@link Server}: the demo gemeente, shared by all tests that run in one process and not to be stopped by them;
 *   <li>{@link Losstaand}: a second one, with other settings, for what cannot be tried on the first;
 *   <li>{@link Venster}: a browser window of its own on that server.
 * </ul>
 *
 * <pre>{@code
 * @Systeemtest
 * class AanmeldenIT {
 *     @Test
 *     void de_aanmeldpagina_is_toegankelijk(Venster venster) {
 *         venster.open("/aanmelden.xhtml");
 *         venster.scherm("toegang-aanmelden");
 *     }
 * }
 * }</pre>
 *
 * The build runs every such test twice, on H2 and on PostgreSQL, unless its tag says that it need not; {@link Databank#SOORT} tells which. It
 * does so in several processes at the same time, and which classes run in the one and which in the other is decided by chance: a test may find
 * what others left, and may not need it. When a test fails, a picture and the source of the page are kept in {@code target/schermen}, and the
 * end of the server's log is printed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SysteemtestExtension.class)
public @interface Systeemtest {}
