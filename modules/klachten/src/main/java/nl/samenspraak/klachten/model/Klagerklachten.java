package nl.samenspraak.klachten.model;

import java.util.Collection;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.EerdereKlacht;

/** The klachten of one klager, by what a klager is known by. */
public interface Klagerklachten {

    /**
     * @param sleutels what every klacht of this klager has one of; may be empty
     * @param persoon who it is in the register, or {@code null}
     * @return how many klachten there are of this klager
     */
    long aantal(Collection<String> sleutels, PersoonId persoon);

    /**
     * @param sleutels what every klacht of this klager has one of; may be empty
     * @param persoon who it is in the register, or {@code null}
     * @param vanaf how many to skip
     * @param aantal how many at most
     * @return klachten of this klager, the newest first: that they exist and how far they are
     */
    List<EerdereKlacht> van(Collection<String> sleutels, PersoonId persoon, int vanaf, int aantal);
}
