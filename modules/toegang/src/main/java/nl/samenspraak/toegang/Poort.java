package nl.samenspraak.toegang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.logboek.Logregel;
import nl.samenspraak.toegang.logboek.Regelnummer;

/**
 * The gate that is open for the work at hand, and what it is open for: which parts, and of which case when one was named. A
 * service asks it whether a further part may be shown along with the one it was called for; a dossier entity refuses to be
 * loaded, and a question about dossiers to be put, while it is not open for that.
 *
 * <p>A gate is open for nothing until it was judged. A gate within a gate adds its parts while it stands open.
 *
 * <p>The state hangs on the thread, not on a CDI context, because an entity is loaded deep inside JPA; the outermost gate
 * sets it and takes it away.
 */
public final class Poort {

    private static final ThreadLocal<Poort> OPEN = new ThreadLocal<>();

    private final Poort buitenste;
    private final Zaakverwijzing zaak;
    private final boolean leestAlleen;
    private final Predicate<Dossierdeel> magOok;
    private final Set<Dossierdeel> geopend = EnumSet.noneOf(Dossierdeel.class);
    private final Set<Dossierdeel> inTransactie = EnumSet.noneOf(Dossierdeel.class);
    private final List<Regelnummer> nummers = new ArrayList<>();
    private final List<Logregel> weigeringen = new ArrayList<>();
    private String overname;

    private Poort(Poort buitenste, Zaakverwijzing zaak, boolean leestAlleen, Predicate<Dossierdeel> magOok) {
        this.buitenste = buitenste;
        this.zaak = zaak;
        this.leestAlleen = leestAlleen;
        this.magOok = magOok;
    }

    /**
     * Puts a gate on this thread that is open for nothing yet.
     *
     * @param zaak the case that was named; {@code null} for work that hangs on none
     * @param leestAlleen whether nothing may be changed behind it, whatever the method says of itself
     * @param magOok judges a further part
     */
    static Poort open(Zaakverwijzing zaak, boolean leestAlleen, Predicate<Dossierdeel> magOok) {
        Poort poort = new Poort(OPEN.get(), zaak, leestAlleen, magOok);
        OPEN.set(poort);
        return poort;
    }

    /** It was judged: from now on this part is open. */
    void opent(Dossierdeel deel) {
        geopend.add(deel);
        buitenste().inTransactie.add(deel);
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
    void onthoud(List<Regelnummer> geschreven) {
        buitenste().nummers.addAll(geschreven);
    }

    List<Regelnummer> nummers() {
        return nummers;
    }

    /** Leaves a refusal to the outermost gate, which writes it once the transaction of the read is gone. */
    void weiger(List<Logregel> regels) {
        buitenste().weigeringen.addAll(regels);
    }

    List<Logregel> weigeringen() {
        return buitenste().weigeringen;
    }

    /** @return why the case of a colleague was taken over behind this gate; empty when none was */
    Optional<String> overname() {
        return Optional.ofNullable(overname);
    }

    private Poort buitenste() {
        return buitenste == null ? this : buitenste.buitenste();
    }

    /** This gate and those around it. */
    private static Stream<Poort> opgesteld() {
        return Stream.iterate(OPEN.get(), poort -> poort != null, poort -> poort.buitenste);
    }

    private boolean isOpenVoor(Dossierdeel[] delen, Optional<Zaakverwijzing> vanZaak) {
        return Arrays.stream(delen).anyMatch(geopend::contains)
                && (zaak == null || vanZaak.isEmpty() || vanZaak.get().equals(zaak));
    }

    /** @return whether a gate stands on this thread */
    public static boolean isOpen() {
        return OPEN.get() != null;
    }

    /**
     * Whether what belongs to one of these parts may be read now. When every gate that is open for it was opened for a case, it
     * must be of that case.
     */
    static boolean laatLezen(Dossierdeel[] delen, Optional<Zaakverwijzing> vanZaak) {
        return opgesteld().anyMatch(poort -> poort.isOpenVoor(delen, vanZaak));
    }

    /**
     * Whether what belongs to one of these parts may be changed now. JPA writes when the transaction ends, and by then the gate
     * within that opened the part has closed again: so any part counts that was open in this transaction.
     */
    static boolean laatWijzigen(Dossierdeel[] delen) {
        return isOpen()
                && opgesteld().noneMatch(poort -> poort.leestAlleen)
                && Arrays.stream(delen).anyMatch(OPEN.get().buitenste().inTransactie::contains);
    }

    /**
     * Asks for a further part of the same dossier, for instance the identity of the melder beside the signal. When the answer
     * is yes, the part is named in the log line.
     *
     * @param deel the further part
     * @return whether it may be shown under the same pet and purpose: a question of its own, judged by how far the right to that
     *     part reaches
     * @throws IllegalStateException when no gate is open
     */
    public static boolean opentOok(Dossierdeel deel) {
        Poort poort = OPEN.get();
        if (poort == null) {
            throw new IllegalStateException("Er staat geen poort open");
        }
        boolean mag = poort.magOok.test(deel);
        if (mag) {
            poort.opent(deel);
        }
        return mag;
    }

    /**
     * The case of a colleague who is not there to give it was taken over: nobody gave this user a task in it, so the log line says why, and the FG
     * judges it as a look without a task (R-LOG-04).
     *
     * @param reden why, in the words of the user
     * @throws IllegalStateException when no gate is open
     */
    public static void neemtOver(String reden) {
        if (OPEN.get() == null) {
            throw new IllegalStateException("Er staat geen poort open");
        }
        OPEN.get().overname = reden;
    }
}
