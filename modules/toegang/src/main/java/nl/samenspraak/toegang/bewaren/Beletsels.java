package nl.samenspraak.toegang.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.Zaakverwijzing;

/** Everything that stands in the way of destroying a case, asked of all modules at once (R-AVG-09). */
@ApplicationScoped
public class Beletsels {

    /** How many cases a module is asked about at a time: a statement takes only so many values. */
    static final int TEGELIJK = 500;

    private Iterable<Vernietigingsbeletsel> modules;

    protected Beletsels() {}

    @Inject
    Beletsels(@Any Instance<Vernietigingsbeletsel> modules) {
        this((Iterable<Vernietigingsbeletsel>) modules);
    }

    /** @param modules who may need a case of another */
    public Beletsels(Iterable<Vernietigingsbeletsel> modules) {
        this.modules = modules;
    }

    /**
     * @param zaak a case
     * @return whether it may not be destroyed now
     */
    public boolean houdtTegen(Zaakverwijzing zaak) {
        return !tegengehouden(Set.of(zaak)).isEmpty();
    }

    /**
     * @param zaken cases, as many as you like
     * @return those of them that may not be destroyed now
     */
    public Set<Zaakverwijzing> tegengehouden(Collection<Zaakverwijzing> zaken) {
        List<Zaakverwijzing> alle = List.copyOf(Set.copyOf(zaken));
        Set<Zaakverwijzing> tegengehouden = new HashSet<>();
        for (int vanaf = 0; vanaf < alle.size(); vanaf += TEGELIJK) {
            Set<Zaakverwijzing> deel = Set.copyOf(alle.subList(vanaf, Math.min(alle.size(), vanaf + TEGELIJK)));
            modules.forEach(module -> tegengehouden.addAll(module.belet(deel)));
        }
        return tegengehouden;
    }
}
