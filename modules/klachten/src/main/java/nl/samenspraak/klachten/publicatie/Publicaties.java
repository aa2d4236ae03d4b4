package nl.samenspraak.klachten.publicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the yearly publications are kept: they stay, also when the klachten are gone. */
interface Publicaties {

    /**
     * What is kept of one.
     *
     * @param lessen what the gemeente learned
     * @param totaal how many klachten; {@code null} while nothing is fixed yet
     * @param vastgesteldOp when it was fixed, or {@code null}
     * @param versie its version
     */
    record Stuk(String lessen, Integer totaal, LocalDate vastgesteldOp, long versie) {}

    /** @return what is kept of the publication of a year */
    Optional<Stuk> find(int jaar);

    /** @return the counts of a publication that was fixed, in the order in which they were */
    List<Publicatietabel> tabellen(int jaar);

    /** @return the years of which the publication was fixed, the latest first */
    List<Integer> vastgesteld();

    /**
     * Keeps what the gemeente learned.
     *
     * @param jaar the year
     * @param lessen the text
     * @param versie the version that was read; 0 when there was none
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else was just before
     */
    void bewaar(int jaar, String lessen, long versie);

    /**
     * Fixes the counts of a year.
     *
     * @param jaar the year, of which the text is kept
     * @param totaal how many klachten
     * @param tabellen the counts as they are published
     * @param door who does it
     * @param op when
     */
    void stelVast(int jaar, int totaal, List<Publicatietabel> tabellen, UUID door, LocalDate op);
}
