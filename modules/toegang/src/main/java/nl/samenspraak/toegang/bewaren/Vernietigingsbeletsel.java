package nl.samenspraak.toegang.bewaren;

import java.util.Set;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * A module that still needs a case of another module: while a klacht, a bezwaar or a request is about it, the case stays, though its
 * term has passed (R-AVG-09). A bean of this kind is asked before anything is destroyed; it says only that there is something in the
 * way, not what, so whoever looks after the terms learns nothing of it.
 */
public interface Vernietigingsbeletsel {

    /**
     * Asked inside a gate and its transaction; it loads no dossier.
     *
     * @param zaken cases of any module, at most {@value Beletsels#TEGELIJK}
     * @return those of them that may not be destroyed now
     */
    Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken);
}
