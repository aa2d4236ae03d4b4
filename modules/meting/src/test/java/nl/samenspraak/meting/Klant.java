package nl.samenspraak.meting;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Someone who is signed in, on one connection. Every client begins at another place in the list of what is asked for. */
final class Klant implements AutoCloseable {

    private static final int SPRONG = 7919;

    /** So many that none of them asks for more of the public pages than one network address may. */
    private static final int ADRESSEN = 2000;

    private final Verbinding verbinding;
    private final List<String> adressen;
    private final Map<Proef, List<byte[]>> verzoeken = new HashMap<>();
    private int teller;

    private Klant(Verbinding verbinding, int rang, List<String> adressen) {
        this.verbinding = verbinding;
        this.teller = rang * SPRONG;
        this.adressen = adressen;
    }

    /**
     * @param server the address of the server
     * @param gebruikersnaam whose session it is
     * @param rang which client this is, from 0
     * @return a client that is signed in
     */
    static Klant meldAan(URI server, String gebruikersnaam, int rang) {
        Verbinding verbinding = new Verbinding(server);
        Aanmelder.meldAan(verbinding, gebruikersnaam);
        return new Klant(verbinding, rang, List.of());
    }

    /**
     * @param server the address of a server behind a proxy
     * @param rang which client this is, from 0
     * @return people who do not sign in, and look at what is open to anyone, each from an address of their own
     */
    static Klant bezoekers(URI server, int rang) {
        List<String> adressen = IntStream.range(0, ADRESSEN)
                .mapToObj(nummer -> "10." + rang + "." + nummer / 256 + "." + nummer % 256)
                .toList();
        return new Klant(new Verbinding(server), rang, adressen);
    }

    /** Builds the requests of a trial beforehand, so that building them costs nothing while it is measured. */
    void bereidVoor(Proef proef) {
        verzoeken.computeIfAbsent(
                proef,
                nieuw -> nieuw.paden().stream()
                        .flatMap(pad -> adressen.isEmpty()
                                ? Stream.of(verzoek(nieuw, pad))
                                : adressen.stream().map(adres -> verzoek(nieuw, pad, "X-Forwarded-For: " + adres)))
                        .toList());
    }

    /**
     * Does the trial once.
     *
     * @throws IllegalStateException when the answer is not what it should be: then there is nothing to measure
     */
    void doe(Proef proef) {
        List<byte[]> keuze = verzoeken.get(proef);
        Verbinding.Antwoord antwoord = verbinding.stuur(keuze.get(Math.floorMod(teller++, keuze.size())));
        if (antwoord.status() != 200 || antwoord.lengte() == 0) {
            throw new IllegalStateException(proef.naam() + " geeft " + antwoord.status());
        }
    }

    /** @return what the first request of a trial gives */
    String toon(Proef proef) {
        return geslaagd(verbinding.vraag(verzoek(proef, proef.paden().get(0)), ""), proef.naam());
    }

    /** @return what a path gives, of which nothing is measured */
    String vraag(String methode, String pad) {
        return geslaagd(verbinding.vraag(verbinding.begin(methode, pad, "Content-Length: 0"), ""), pad);
    }

    @Override
    public void close() {
        verbinding.close();
    }

    private byte[] verzoek(Proef proef, String pad, String... koppen) {
        List<String> alle = new ArrayList<>(List.of(koppen));
        alle.add("Content-Length: 0");
        if (!proef.gelogd()) {
            alle.add(Meetstand.KOP + ": ja");
        }
        return verbinding.begin(proef.methode(), pad, alle.toArray(String[]::new));
    }

    private static String geslaagd(Verbinding.Antwoord antwoord, String wat) {
        if (antwoord.status() != 200) {
            throw new IllegalStateException(wat + " geeft " + antwoord.status() + ": " + antwoord.tekst());
        }
        return antwoord.tekst();
    }
}
