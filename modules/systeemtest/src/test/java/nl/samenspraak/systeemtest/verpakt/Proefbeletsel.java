package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;

/** A module that needs the cases that a test names. */
@ApplicationScoped
class Proefbeletsel implements Vernietigingsbeletsel {

    private final Set<Zaakverwijzing> nodig = ConcurrentHashMap.newKeySet();

    void heeftNodig(Zaakverwijzing zaak) {
        nodig.add(zaak);
    }

    void heeftNietMeerNodig(Zaakverwijzing zaak) {
        nodig.remove(zaak);
    }

    @Override
    public Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        return zaken.stream().filter(nodig::contains).collect(Collectors.toSet());
    }
}
