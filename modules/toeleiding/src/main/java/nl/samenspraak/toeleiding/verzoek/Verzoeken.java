package nl.samenspraak.toeleiding.verzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/** Where requests are kept; asked inside a gate that is open for the case. */
interface Verzoeken {

    /** @param verzoek one that was not kept before */
    void add(Verzoek verzoek);

    /** @param verzoek one that need not be kept: it never went */
    void verwijder(Verzoek verzoek);

    /**
     * @param toeleiding a case
     * @return every request in it, the first first
     */
    List<Verzoek> van(ToeleidingId toeleiding);

    /**
     * @param dag a day
     * @param aantal how many cases at most
     * @return the numbers of cases in which a request waits of which the term ended before that day
     */
    List<Toeleidingnummer> verlopenVoor(LocalDate dag, int aantal);

    /**
     * Counts what happened, of nobody in particular (R-MON-11).
     *
     * @param maand the first day of the month
     * @param wat what happened
     */
    void tel(LocalDate maand, String wat);
}
