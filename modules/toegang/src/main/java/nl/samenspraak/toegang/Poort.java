package nl.samenspraak.toegang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenspraak.toegang.logboek.Logregel;

/**
 * The gate that is open for the work at hand. A service asks it whether a further part may be shown along with the one it
 * was called for, and a dossier entity refuses to be loaded while no gate is open.
 *
 * <p>The state hangs on the thread, not on a CDI context, because an entity is loaded deep inside JPA; the outermost gate
 * sets it and takes it away.
 */
public final class Poort {

    private static final ThreadLocal<Poort> OPEN = new ThreadLocal<>();

    private final Poort buitenste;
    private final Predicate<Dossierdeel> magOok;
    private final Set<Dossierdeel> geopend;
    private final List<Long> nummers = new ArrayList<>();
    private final List<Logregel> weigeringen = new ArrayList<>();

    private Poort(Poort buitenste, Dossierdeel deel, Predicate<Dossierdeel> magOok) {
        this.buitenste = buitenste;
        this.magOok = magOok;
        this.geopend = EnumSet.of(deel);
    }

    static Poort open(Dossierdeel deel, Predicate<Dossierdeel> magOok) {
        Poort poort = new Poort(OPEN.get(), deel, magOok);
        OPEN.set(poort);
        return poort;
    }

    void sluit() {
        if (buitenste == null) {
            OPEN.remove();
        } else {
            OPEN.set(buitenste);
        }
    }

    Set<Dossierdeel> geopend() {
        return geopend;
    }

    /** Remembers the numbers of written lines with the outermost gate, which knows whether they are committed. */
    void onthoud(List<Long> geschreven) {
        buitenste().nummers.addAll(geschreven);
    }

    List<Long> nummers() {
        return nummers;
    }

    /** Leaves a refusal to the outermost gate, which writes it once the transaction of the read is gone. */
    void weiger(List<Logregel> regels) {
        buitenste().weigeringen.addAll(regels);
    }

    List<Logregel> weigeringen() {
        return buitenste().weigeringen;
    }

    private Poort buitenste() {
        return buitenste == null ? this : buitenste.buitenste();
    }

    /** @return whether a gate is open on this thread */
    public static boolean isOpen() {
        return OPEN.get() != null;
    }

    /**
     * Asks for a further part of the same dossier, for instance the identity of the melder beside the signal. When the answer
     * is yes, the part is named in the log line.
     *
     * @param deel the further part
     * @return whether it may be shown under the same pet and purpose
     * @throws IllegalStateException when no gate is open
     */
    public static boolean opentOok(Dossierdeel deel) {
        Poort poort = OPEN.get();
        if (poort == null) {
            throw new IllegalStateException("Er staat geen poort open");
        }
        boolean mag = poort.magOok.test(deel);
        if (mag) {
            poort.geopend.add(deel);
        }
        return mag;
    }
}
