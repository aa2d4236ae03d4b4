package nl.samenspraak.meting;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenspraak.systeemtest.Server;

/**
 * Everyone who is signed in. Pages have sessions of their own, because a session remembers the state of pages, and what that
 * costs must not weigh on bare calls.
 */
final class Klanten implements AutoCloseable {

    private static final String GEBRUIKER = "yasmina";

    private final List<Klant> lezers;
    private final List<Klant> bladeraars;

    private Klanten(List<Klant> lezers, List<Klant> bladeraars) {
        this.lezers = lezers;
        this.bladeraars = bladeraars;
    }

    /** @return as many as needed at most, for bare calls and for pages */
    static Klanten meldAan(Server server, int aantal) {
        return new Klanten(sessies(server, aantal), sessies(server, aantal));
    }

    /** @return the same, of another user */
    static Klanten meldAan(Server server, String gebruiker, int aantal) {
        return new Klanten(sessies(server, gebruiker, aantal), sessies(server, gebruiker, aantal));
    }

    /** @return signed-in sessions of one user, each on a connection of its own */
    static List<Klant> sessies(Server server, int aantal) {
        return sessies(server, GEBRUIKER, aantal);
    }

    /** @return signed-in sessions of one user, each on a connection of its own */
    static List<Klant> sessies(Server server, String gebruiker, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(rang -> Klant.meldAan(server.adres("/"), gebruiker, rang))
                .toList();
    }

    /** @return those who do a trial */
    List<Klant> voor(Proef proef, int aantal) {
        return (proef.pagina() ? bladeraars : lezers).subList(0, aantal);
    }

    /** @return who does it alone */
    Klant voor(Proef proef) {
        return voor(proef, 1).get(0);
    }

    /** @return how many rows the log has */
    long regels() {
        return Long.parseLong(lezers.get(0).vraag("GET", "/meting/logboek/aantal"));
    }

    /** @return what a path gives, of which nothing is measured */
    String vraag(String pad) {
        return lezers.get(0).vraag("GET", pad);
    }

    /** @return what a path gives that fills the municipality further */
    String vul(String pad) {
        return lezers.get(0).vraag("POST", pad);
    }

    @Override
    public void close() {
        lezers.forEach(Klant::close);
        bladeraars.forEach(Klant::close);
    }
}
