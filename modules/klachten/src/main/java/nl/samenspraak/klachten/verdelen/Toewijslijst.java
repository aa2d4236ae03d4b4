package nl.samenspraak.klachten.verdelen;

import java.util.List;
import java.util.UUID;

/** The klachten that none of those who handle klachten may handle, as a list; it loads no klacht. */
interface Toewijslijst {

    /**
     * @param gebruiker who asks; a klacht about this one is not counted
     * @param hoogstens how far to count
     * @return how many there are
     */
    long tel(UUID gebruiker, int hoogstens);

    /**
     * @param gebruiker who asks; a klacht about this one is not listed
     * @param vanaf how many to skip
     * @param aantal how many at most
     * @return that page, what must be done first before the rest
     */
    List<Toewijsrij> bladzijde(UUID gebruiker, int vanaf, int aantal);
}
