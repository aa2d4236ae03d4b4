package nl.samenspraak.klachten.klager;

import java.util.List;

/** The klachten of one klager, by what a klager is known by. */
public interface Klagerklachten {

    /**
     * @param vraag which klager, and who asks
     * @return how many klachten there are of this klager
     */
    long aantal(Klagervraag vraag);

    /**
     * @param vraag which klager, and who asks
     * @param vanaf how many to skip
     * @param aantal how many at most
     * @return klachten of this klager, the newest first: that they exist and how far they are
     */
    List<EerdereKlacht> van(Klagervraag vraag, int vanaf, int aantal);

    /**
     * @param vraag which klager, and who asks
     * @param hoogstens how many at most
     * @return what this klager got an oordeel about, the newest klacht first
     */
    List<EerderOordeel> geoordeeld(Klagervraag vraag, int hoogstens);
}
