package nl.samenspraak.toegang.sleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import nl.samenspraak.toegang.werk.Opdracht;

/**
 * The operator's command {@code sleutels-vernieuwen}: makes everything anew that was made with an older key. Interrupted, it goes on the
 * next time. When it says so, the older keys can go from the environment.
 */
@ApplicationScoped
class SleutelsVernieuwen implements Opdracht {

    private static final int GELUKT = 0;

    @Inject
    @Any
    private Instance<Sleutelwerk> werken;

    @Inject
    private Sleutelbos sleutels;

    @Inject
    private Sleutelarchief archief;

    @Override
    public String naam() {
        return "sleutels-vernieuwen";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uitvoer) {
        werken.stream()
                .sorted(Comparator.comparing(Sleutelwerk::wat))
                .forEach(werk -> uitvoer.println(werk.wat() + ": " + werk.vernieuw()));
        // Last: as long as something else needs an older key, a start without it is refused.
        archief.vernieuw();
        uitvoer.println("Alles is versleuteld met sleutel " + sleutels.versie()
                + ". Oudere sleutels kunnen uit SAMENSPRAAK_SLEUTEL.");
        return GELUKT;
    }
}
