package nl.samenspraak.toegang.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** The round of every day in which everything goes whose term has passed, of every module (R-MEL-15, R-KLA-18, R-AVG-09). */
@ApplicationScoped
public class Vergeetronde implements Dagwerk {

    /** Code of the purpose for which terms of retention are kept. */
    public static final String DOEL = "bewaartermijn-bewaken";

    private static final Logger LOG = Logger.getLogger(Vergeetronde.class.getName());

    private Iterable<Vergeetwerk> modules;
    private Doelbindingen doelbindingen;

    Vergeetronde() {
        // The container makes its proxy with this.
    }

    @Inject
    Vergeetronde(@Any Instance<Vergeetwerk> modules, Doelbindingen doelbindingen) {
        this((Iterable<Vergeetwerk>) modules, doelbindingen);
    }

    Vergeetronde(Iterable<Vergeetwerk> modules, Doelbindingen doelbindingen) {
        this.modules = modules;
        this.doelbindingen = doelbindingen;
    }

    @Override
    public String naam() {
        return "vergeten";
    }

    /**
     * Makes the round of today. What cannot go keeps neither the rest of its module nor the other modules.
     *
     * @throws IllegalStateException when something that had to go is still there
     */
    @Override
    public void doe() {
        Doelbinding doel = doelbindingen.voorTaak(DOEL);
        ToLongFunction<Vergeetwerk> ronde = module -> vergeet(module, doel);
        long mislukt = StreamSupport.stream(modules.spliterator(), false)
                .mapToLong(ronde)
                .sum();
        if (mislukt > 0) {
            throw new IllegalStateException("Bij het vergeten is " + mislukt + " keer iets mislukt");
        }
    }

    /** @return how often something failed */
    private long vergeet(Vergeetwerk module, Doelbinding doel) {
        try {
            List<String> rijp = module.rijp(doel);
            long mislukt = rijp.stream()
                    .filter(nummer -> !vernietig(module, nummer, doel))
                    .count();
            if (!rijp.isEmpty()) {
                LOG.log(
                        Level.INFO,
                        "Bewaartermijn voorbij: {0} keer een {1}, waarvan {2} niet te vernietigen",
                        new Object[] {rijp.size(), module.soort(), mislukt});
            }
            return mislukt;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Niet te zien welke " + module.soort() + " weg moet");
            return 1;
        }
    }

    private static boolean vernietig(Vergeetwerk module, String nummer, Doelbinding doel) {
        try {
            module.vernietig(nummer, doel);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Een " + module.soort() + " is niet te vernietigen");
            return false;
        }
    }
}
