package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspraak.toegang.Aanwezige;
import org.junit.jupiter.api.Test;

/** The same form twice has one effect and one answer. */
class HerhalingenTest {

    private static final Instant NU = Instant.parse("2026-11-20T10:00:00Z");

    private final AtomicInteger gedaan = new AtomicInteger();
    private Instant nu = NU;
    private final Herhalingen herhalingen = new Herhalingen(new NiemandInHetBijzonder(), new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    });

    @Test
    void four_at_once_are_handled_once_and_get_one_answer() throws Exception {
        CountDownLatch binnen = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        ExecutorService mensen = Executors.newFixedThreadPool(4);
        List<Future<Proefantwoord>> antwoorden = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            antwoorden.add(mensen.submit(() -> stuur("een", null, antwoord -> {
                gedaan.incrementAndGet();
                binnen.countDown();
                wacht(verder);
                leid(antwoord, "/klachten/klacht.xhtml?id=" + gedaan.get());
            })));
        }
        assertThat(binnen.await(5, TimeUnit.SECONDS)).isTrue();
        verder.countDown();

        for (Future<Proefantwoord> antwoord : antwoorden) {
            assertThat(antwoord.get(5, TimeUnit.SECONDS).kop("Location")).isEqualTo("/klachten/klacht.xhtml?id=1");
            assertThat(antwoord.get().status).isEqualTo(302);
        }
        mensen.shutdown();
        assertThat(gedaan).hasValue(1);
    }

    @Test
    void sent_once_more_shortly_after_it_leads_to_the_same_place_and_later_it_is_another() throws Exception {
        Herhalingen.Werk werk = antwoord -> leid(antwoord, "/x?n=" + gedaan.incrementAndGet());
        stuur("een", null, werk);
        assertThat(stuur("een", null, werk).kop("Location")).isEqualTo("/x?n=1");

        nu = NU.plus(Duration.ofSeconds(31));
        assertThat(stuur("een", null, werk).kop("Location")).isEqualTo("/x?n=2");
    }

    @Test
    void other_content_is_another_form_and_what_came_before_it_counts_no_more() throws Exception {
        Herhalingen.Werk werk = antwoord -> leid(antwoord, "/x?n=" + gedaan.incrementAndGet());
        stuur("aan", null, werk);
        stuur("uit", null, werk);

        assertThat(stuur("aan", null, werk).kop("Location")).isEqualTo("/x?n=3");
    }

    @Test
    void a_part_of_a_page_is_the_same_in_the_same_turn_only() throws Exception {
        Herhalingen.Werk werk = antwoord -> deel(antwoord, "<x>" + gedaan.incrementAndGet() + "</x>");
        stuur("een", "7", werk);

        assertThat(stuur("een", "7", werk).tekst()).isEqualTo("<x>1</x>");
        assertThat(stuur("een", "8", werk).tekst()).isEqualTo("<x>2</x>");
        assertThat(stuur("een", null, werk).tekst()).isEqualTo("<x>3</x>");
        assertThat(stuur("een", null, werk).tekst()).isEqualTo("<x>4</x>");
    }

    @Test
    void what_failed_is_tried_again() throws Exception {
        assertThatThrownBy(() -> stuur("een", "1", antwoord -> {
                    throw new ServletException("mis");
                }))
                .isInstanceOf(ServletException.class);

        assertThat(stuur("een", "1", antwoord -> deel(antwoord, "goed")).tekst())
                .isEqualTo("goed");
    }

    private static void wacht(CountDownLatch waarop) {
        try {
            assertThat(waarop.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leid(HttpServletResponse antwoord, String waarheen) {
        antwoord.setStatus(HttpServletResponse.SC_FOUND);
        antwoord.addHeader("Location", waarheen);
    }

    private static void deel(HttpServletResponse antwoord, String tekst) throws IOException {
        antwoord.setContentType("text/xml;charset=UTF-8");
        antwoord.getWriter().write(tekst);
    }

    private Proefantwoord stuur(String inhoud, String beurt, Herhalingen.Werk werk)
            throws IOException, ServletException {
        Proefantwoord terug = new Proefantwoord();
        herhalingen.beantwoord(verzoek(beurt), inhoud.getBytes(StandardCharsets.UTF_8), terug.alsAntwoord(), werk);
        return terug;
    }

    private static HttpServletRequest verzoek(String beurt) {
        HttpSession sessie = proxy(HttpSession.class, (naam, wat) -> "s1");
        return proxy(HttpServletRequest.class, (naam, wat) -> switch (naam) {
            case "getSession" -> sessie;
            case "getRequestURI" -> "/klachten/nieuw.xhtml";
            case "getHeader" -> beurt;
            default -> null;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> soort, java.util.function.BiFunction<String, Object[], Object> doet) {
        return (T) Proxy.newProxyInstance(
                soort.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, wat) -> doet.apply(methode.getName(), wat));
    }

    private static final class NiemandInHetBijzonder extends Aanwezige {

        @Override
        public Optional<UUID> stempel() {
            return Optional.empty();
        }
    }

    /** Holds what was answered. */
    private static final class Proefantwoord {

        private final StringWriter geschreven = new StringWriter();
        private final Map<String, String> koppen = new LinkedHashMap<>();
        private int status = 200;
        private String soort;

        String kop(String naam) {
            return koppen.get(naam);
        }

        String tekst() {
            return geschreven.toString();
        }

        HttpServletResponse alsAntwoord() {
            return proxy(HttpServletResponse.class, (naam, wat) -> switch (naam) {
                case "setStatus" -> status = (Integer) wat[0];
                case "getStatus" -> status;
                case "addHeader" -> koppen.put((String) wat[0], (String) wat[1]);
                case "getHeaderNames" -> koppen.keySet();
                case "getHeaders" -> List.of(koppen.get((String) wat[0]));
                case "setContentType" -> soort = (String) wat[0];
                case "getContentType" -> soort;
                case "getWriter" -> new PrintWriter(geschreven);
                default -> null;
            });
        }
    }
}
