package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.toegang.werk.Opdracht;

/**
 * The operator's command {@code logboek-nagaan}: recomputes the whole log and names the first line or number that is wrong. It exits with 0 when
 * the log is whole, 1 when it is broken, 2 when somebody should look at something.
 */
@ApplicationScoped
class LogboekNagaan implements Opdracht {

    private static final Duration TELKENS = Duration.ofSeconds(10);

    @Inject
    private Nazicht nazicht;

    @Inject
    private Zegelsleutels sleutels;

    @Inject
    private Clock klok;

    @Override
    public String naam() {
        return "logboek-nagaan";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uitvoer) {
        Instant[] gezegd = {klok.instant()};
        Uitslag uitslag = nazicht.maak((gedaan, totaal) -> {
            Instant nu = klok.instant();
            if (nu.isAfter(gezegd[0].plus(TELKENS))) {
                gezegd[0] = nu;
                uitvoer.println(gedaan + " van " + totaal + " regels nagegaan");
            }
        });
        uitvoer.println(uitslag.tekst(klok.getZone()));
        uitvoer.println("Toetssleutel van nu: " + sleutels.nu().toets().tekst());
        return uitslag.oordeel().code();
    }
}
