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
import java.util.Collections;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import nl.samenspraak.toegang.Aanwezige;
import org.junit.jupiter.api.Test;

/** The same form twice has one effect, leads to one place, and shows nothing that is not read again. */
class HerhalingenTest {

    private static final Instant NU = Instant.parse("2026-11-20T10:00:00Z");

    private static final String UITVOEREN = "jakarta.faces.partial.execute";
    private static final String DOOR = "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response id=\"j_id1\">"
            + "<redirect url=\"/klachten/klacht.xhtml?id=%d\"></redirect></partial-response>";

    private final AtomicInteger gedaan = new AtomicInteger();
    private Instant nu = NU;
    private boolean script = true;
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
            antwoorden.add(mensen.submit(() -> stuur("een", null, (verzoek, antwoord) -> {
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
        Herhalingen.Werk werk = (verzoek, antwoord) -> leid(antwoord, "/x?n=" + gedaan.incrementAndGet());
        stuur("een", null, werk);
        assertThat(stuur("een", null, werk).kop("Location")).isEqualTo("/x?n=1");

        nu = NU.plus(Duration.ofSeconds(31));
        assertThat(stuur("een", null, werk).kop("Location")).isEqualTo("/x?n=2");
    }

    @Test
    void other_content_is_another_form_and_what_came_before_it_counts_no_more() throws Exception {
        script = false;
        Herhalingen.Werk werk = (verzoek, antwoord) -> leid(antwoord, "/x?n=" + gedaan.incrementAndGet());
        stuur("aan", null, werk);
        stuur("uit", null, werk);

        assertThat(stuur("aan", null, werk).kop("Location")).isEqualTo("/x?n=3");
    }

    @Test
    void a_part_of_a_page_is_done_once_in_a_turn_and_drawn_anew_when_it_is_asked_for_again() throws Exception {
        Herhalingen.Werk werk = (verzoek, antwoord) ->
                deel(antwoord, "<x>" + gedaan.incrementAndGet() + " " + verzoek.getParameter(UITVOEREN) + "</x>");
        stuur("een", "7", werk);

        assertThat(stuur("een", "7", werk).tekst()).isEqualTo("<x>2 @none</x>");
        assertThat(stuur("een", "8", werk).tekst()).isEqualTo("<x>3 knop</x>");
        assertThat(stuur("een", null, werk).tekst()).isEqualTo("<x>4 knop</x>");
        assertThat(stuur("een", null, werk).tekst()).isEqualTo("<x>5 knop</x>");
    }

    @Test
    void what_a_page_showed_is_given_to_nobody_who_may_not_see_it_any_more() throws Exception {
        stuur("een", "7", (verzoek, antwoord) -> deel(antwoord, "het dossier"));

        assertThat(stuur("een", "7", (verzoek, antwoord) -> deel(antwoord, "geweigerd"))
                        .tekst())
                .isEqualTo("geweigerd");
    }

    @Test
    void of_eight_at_once_that_show_something_one_is_done_and_each_is_read() throws Exception {
        List<String> uitgevoerd = Collections.synchronizedList(new ArrayList<>());
        tegelijk(8, i -> "een", (verzoek, antwoord) -> {
            uitgevoerd.add(verzoek.getParameter(UITVOEREN));
            even();
            deel(antwoord, "het dossier");
        });

        assertThat(uitgevoerd).hasSize(8).containsOnlyOnce("knop");
    }

    @Test
    void a_page_that_was_used_up_is_not_used_again_by_a_form_with_a_field_more() throws Exception {
        tegelijk(4, i -> "x=" + i, (verzoek, antwoord) -> {
            even();
            deel(antwoord, DOOR.formatted(gedaan.incrementAndGet()));
        });
        assertThat(gedaan).hasValue(1);

        assertThat(stuur("x=5", null, (verzoek, antwoord) -> deel(antwoord, "nog een"))
                        .tekst())
                .isEqualTo(DOOR.formatted(1));
    }

    @Test
    void where_somebody_was_sent_is_known_and_what_else_was_said_on_the_way_is_not() throws Exception {
        String met = DOOR.formatted(1).replace("</partial-response>", "<changes>getypt</changes></partial-response>");
        stuur("een", "7", (verzoek, antwoord) -> deel(antwoord, met));

        assertThat(stuur("een", "7", (verzoek, antwoord) -> deel(antwoord, "nog eens"))
                        .tekst())
                .isEqualTo(DOOR.formatted(1));
    }

    @Test
    void a_form_with_something_else_in_it_is_handled_after_the_one_that_is_at_work() throws Exception {
        AtomicInteger samen = new AtomicInteger();
        tegelijk(4, i -> "tekst=" + i, (verzoek, antwoord) -> {
            assertThat(samen.incrementAndGet()).isEqualTo(1);
            even();
            samen.decrementAndGet();
            gedaan.incrementAndGet();
            deel(antwoord, "bewaard");
        });

        assertThat(gedaan).hasValue(4);
    }

    @Test
    void a_file_is_given_as_often_as_it_is_asked_for_and_nobody_waits_until_it_is_received() throws Exception {
        CountDownLatch allen = new CountDownLatch(4);
        tegelijk(4, i -> "een", (verzoek, antwoord) -> {
            antwoord.addHeader("Content-Disposition", "attachment");
            antwoord.getWriter();
            allen.countDown();
            wacht(allen);
            gedaan.incrementAndGet();
        });

        assertThat(gedaan).hasValue(4);
    }

    @Test
    void without_a_script_the_page_is_asked_for_again() throws Exception {
        script = false;
        Herhalingen.Werk werk = (verzoek, antwoord) -> {
            even();
            gedaan.incrementAndGet();
            antwoord.setContentType("text/html");
            antwoord.getWriter().write("het dossier");
        };
        List<Proefantwoord> antwoorden = tegelijk(2, i -> "een", werk);

        assertThat(gedaan).hasValue(1);
        assertThat(antwoorden.stream().map(antwoord -> antwoord.kop("Location")))
                .containsExactlyInAnyOrder(null, "/klachten/nieuw.xhtml");
    }

    @Test
    void what_failed_is_tried_again() throws Exception {
        assertThatThrownBy(() -> stuur("een", "1", (verzoek, antwoord) -> {
                    throw new ServletException("mis");
                }))
                .isInstanceOf(ServletException.class);

        assertThat(stuur("een", "1", (verzoek, antwoord) -> deel(antwoord, "goed"))
                        .tekst())
                .isEqualTo("goed");
    }

    private static void wacht(CountDownLatch waarop) {
        try {
            assertThat(waarop.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Proefantwoord> tegelijk(int keer, IntFunction<String> inhoud, Herhalingen.Werk werk) throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(keer);
        List<Future<Proefantwoord>> antwoorden = new ArrayList<>();
        for (int i = 0; i < keer; i++) {
            String deze = inhoud.apply(i);
            antwoorden.add(mensen.submit(() -> stuur(deze, null, werk)));
        }
        List<Proefantwoord> klaar = new ArrayList<>();
        for (Future<Proefantwoord> antwoord : antwoorden) {
            klaar.add(antwoord.get(10, TimeUnit.SECONDS));
        }
        mensen.shutdown();
        return klaar;
    }

    private static void even() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
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

    private HttpServletRequest verzoek(String beurt) {
        HttpSession sessie = proxy(HttpSession.class, (naam, wat) -> "s1");
        return proxy(HttpServletRequest.class, (naam, wat) -> switch (naam) {
            case "getSession" -> sessie;
            case "getRequestURI", "getServletPath" -> "/klachten/nieuw.xhtml";
            case "getHeader" -> wat[0].equals(Herhalingen.BEURT) ? beurt : null;
            case "getParameter" ->
                switch ((String) wat[0]) {
                    case Binnenverzoek.STAND -> "1:2";
                    case UITVOEREN -> "knop";
                    case "jakarta.faces.partial.ajax" -> String.valueOf(script);
                    default -> null;
                };
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
                case "addHeader", "setHeader" -> koppen.put((String) wat[0], (String) wat[1]);
                case "getHeaderNames" -> koppen.keySet();
                case "getHeader" -> koppen.get((String) wat[0]);
                case "getHeaders" -> List.of(koppen.get((String) wat[0]));
                case "setContentType" -> soort = (String) wat[0];
                case "getContentType" -> soort;
                case "getWriter" -> new PrintWriter(geschreven);
                default -> null;
            });
        }
    }
}
