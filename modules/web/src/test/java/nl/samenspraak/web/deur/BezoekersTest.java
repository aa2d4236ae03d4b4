package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BezoekersTest {

    /** So many sessions in which nothing was answered fit in the least there is room for. */
    private static final int PASSEN = 8;

    private final Bezoekers bezoekers = new Bezoekers(0);
    private final List<String> beeindigd = new ArrayList<>();
    private final List<String> duur = new ArrayList<>();

    @Test
    void theOneIdleLongestGoesOfThoseWhoNeverCameBack() {
        HttpSession eerste = sessie("0");
        bezoekers.waren(eerste, "192.0.2.1");
        bezoekers.waren(eerste, "192.0.2.1");
        for (int i = 1; i < PASSEN; i++) {
            bezoekers.waren(sessie("" + i), "192.0.2." + i);
        }

        bezoekers.waren(sessie("nog een"), "192.0.2.1");
        bezoekers.waren(sessie("en nog een"), "192.0.2.1");

        assertThat(beeindigd).containsExactly("1", "2");
    }

    @Test
    void whoFloodsFromOneNetworkDrivesOutHimself() {
        Bezoekers ruim = new Bezoekers(40 * 16 * 1024L);
        for (int i = 0; i < 15; i++) {
            ruim.waren(sessie("inwoner" + i), "192.0.2." + i);
        }

        for (int i = 0; i < 100; i++) {
            ruim.waren(sessie("vloed" + i), "2001:db8::" + i);
        }

        assertThat(beeindigd).hasSize(75).allMatch(wie -> wie.startsWith("vloed"));
    }

    @Test
    void whoFloodsFromManyNetworksDoesNotDriveOutACitizenWhoTypesNorShutTheDoor() {
        HttpSession inwoner = sessie("inwoner");
        bezoekers.waren(inwoner, "192.0.2.1");
        bezoekers.waren(inwoner, "192.0.2.1");

        for (int i = 0; i < 250; i++) {
            bezoekers.waren(sessie("vloed" + i), "198.51." + i + ".1");
        }
        bezoekers.waren(sessie("nieuw"), "203.0.113.9");

        assertThat(beeindigd).hasSize(244).doesNotContain("inwoner", "nieuw");
    }

    @Test
    void whoFillsHisFormWeighsMore() {
        HttpSession vol = sessie("vol");
        bezoekers.waren(vol, "192.0.2.1");
        for (int i = 1; i < 4; i++) {
            bezoekers.waren(sessie("" + i), "192.0.2." + i);
        }
        assertThat(bezoekers.magBewaren(vol, "verhaal", 80_000)).isTrue();

        bezoekers.waren(vol, "192.0.2.1");

        assertThat(beeindigd).containsExactly("1");
    }

    @Test
    void aSessionHoldsNoMoreThanItsShareAndTheSameAnswerReplacesItself() {
        HttpSession sessie = sessie("1");
        bezoekers.waren(sessie, "192.0.2.1");

        for (int i = 0; i < 100; i++) {
            assertThat(bezoekers.magBewaren(sessie, "a", 60_000)).isTrue();
        }
        assertThat(bezoekers.magBewaren(sessie, "b", 60_000)).isTrue();
        assertThat(bezoekers.magBewaren(sessie, "c", 60_000)).isFalse();
        assertThat(bezoekers.magBewaren(sessie, "c", 1_000)).isTrue();
    }

    @Test
    void whoSignsInIsNoVisitorAnyMore() {
        HttpSession sessie = sessie("1");
        bezoekers.waren(sessie, "192.0.2.1");
        assertThat(duur).containsExactly("1: 600");

        bezoekers.isAangemeld(sessie);
        for (int i = 0; i < 10; i++) {
            bezoekers.waren(sessie("ander" + i), "192.0.2.1");
        }

        assertThat(duur).contains("1: 1800");
        assertThat(beeindigd).doesNotContain("1");
    }

    private HttpSession sessie(String kenmerk) {
        ServletContext omgeving = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, methode, argumenten) -> 30);
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, methode, argumenten) -> switch (methode.getName()) {
                    case "getId" -> kenmerk;
                    case "getServletContext" -> omgeving;
                    case "getMaxInactiveInterval" -> 1800;
                    case "setMaxInactiveInterval" -> duur.add(kenmerk + ": " + argumenten[0]) ? null : null;
                    case "invalidate" -> beeindigd.add(kenmerk) ? null : null;
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
    }
}
