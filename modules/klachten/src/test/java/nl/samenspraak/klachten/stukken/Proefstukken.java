package nl.samenspraak.klachten.stukken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** Documents of a klacht, for tests of its letters. */
public final class Proefstukken {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 9);

    private Proefstukken() {}

    /**
     * @param klacht the klacht
     * @param wat what it is
     * @return a document of the klager, that goes with the copy and with the outcome
     */
    public static Klachtstuk bijAlles(KlachtId klacht, String wat) {
        Klachtstuk stuk = new Klachtstuk(
                klacht,
                new Klachtstap(
                        Klachtstapsoort.STUK_BIJGELEGD,
                        DAG,
                        Instant.parse("2026-11-09T09:00:00Z"),
                        new UUID(0, 1),
                        wat,
                        null),
                new NieuwKlachtstuk(wat, Stukherkomst.KLAGER, DAG),
                new UUID(0, 2));
        stuk.kies(new Meestuurkeuze(true, "", true, true, true), false);
        return stuk;
    }
}
