package nl.samenspraak.meting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured and for how long, as the build passes it on.
 *
 * @param databanken {@code postgresql}, {@code h2} or both
 * @param klanten with how many clients at a time
 * @param rondes how often each variant has its turn at each number of clients
 * @param beurt how long a turn lasts
 * @param opwarmen how long each variant runs before anything counts
 * @param personen how many persons the register holds
 * @param meldingen how many meldingen there are
 * @param volume how many meldingen there are when screens are held against their budgets; 0 leaves that out
 * @param groei how many times as large a municipality is that is held against a small one; 0 leaves that out
 */
record Instelling(
        List<String> databanken,
        List<Integer> klanten,
        int rondes,
        Duration beurt,
        Duration opwarmen,
        int personen,
        int meldingen,
        int volume,
        int groei) {

    private static final int WEINIG = 40;
    private static final int WEINIGEN = 250;

    static Instelling uitBouw() {
        return new Instelling(
                lijst("meting.databanken"),
                lijst("meting.klanten").stream().map(Integer::valueOf).toList(),
                getal("meting.rondes"),
                seconden("meting.seconden"),
                seconden("meting.opwarmen"),
                getal("meting.personen"),
                getal("meting.meldingen"),
                getal("meting.volume"),
                getal("meting.groei"));
    }

    /** @return the same with so few meldingen that they take no time */
    Instelling metWeinigMeldingen() {
        return new Instelling(databanken, klanten, rondes, beurt, opwarmen, personen, WEINIG, volume, groei);
    }

    /** @return the same with as few people and meldingen as pages need */
    Instelling metWeinig() {
        return new Instelling(databanken, klanten, rondes, beurt, opwarmen, WEINIGEN, WEINIG, volume, groei);
    }

    /** @return the same with so many persons */
    Instelling met(int zoveelPersonen) {
        return new Instelling(databanken, klanten, rondes, beurt, opwarmen, zoveelPersonen, WEINIG, volume, groei);
    }

    int meesteKlanten() {
        return klanten.stream().max(Integer::compare).orElseThrow();
    }

    static Path pad(String naam) {
        return Path.of(System.getProperty(naam)).toAbsolutePath().normalize();
    }

    private static List<String> lijst(String naam) {
        return Stream.of(System.getProperty(naam).split(",")).map(String::strip).toList();
    }

    private static int getal(String naam) {
        return Integer.parseInt(System.getProperty(naam));
    }

    private static Duration seconden(String naam) {
        return Duration.ofMillis(Math.round(Double.parseDouble(System.getProperty(naam)) * 1000));
    }
}
