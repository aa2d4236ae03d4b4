package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where corrections are kept, and the letters that are owed about them. */
interface Correcties {

    /** @param correctie one that was not kept before */
    void add(Correctie correctie);

    /** @param plicht one that was not kept before */
    void add(Correctieplicht plicht);

    /** @return the corrections of a toeleiding, the newest first */
    List<Correctie> van(ToeleidingId toeleiding);

    /** @return the letters about them, owed and sent */
    List<Correctieplicht> plichten(ToeleidingId toeleiding);

    /** Takes all of it away, and says how many corrections went. */
    int wis(ToeleidingId toeleiding);
}
