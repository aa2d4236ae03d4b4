package nl.samenspraak.toegang.bewaren;

import java.util.List;

/** Where the verklaringen of vernietiging are kept: those of every module, and for good (R-AVG-09). */
public interface Verklaringen {

    /**
     * Adds to the verklaring of a day, in the transaction that makes the thing go.
     *
     * @param verklaring what went; its number is added to what the day has
     */
    void verklaar(Vernietigingsverklaring verklaring);

    /**
     * @param aantal how many at most
     * @return the latest verklaringen, newest first; nobody is in them
     */
    List<Vernietigingsverklaring> laatste(int aantal);
}
