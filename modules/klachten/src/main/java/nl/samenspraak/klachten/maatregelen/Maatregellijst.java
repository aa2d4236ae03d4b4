package nl.samenspraak.klachten.maatregelen;

import java.util.List;
import java.util.UUID;

/** The measures of all klachten, as a list. */
interface Maatregellijst {

    /**
     * @param gebruiker who asks
     * @return how many that one still has to do; of a klacht about this one nothing is counted
     */
    long telEigen(UUID gebruiker);

    /**
     * @param gebruiker who asks
     * @param hoogstens how many at most
     * @return those that this one does or did, open ones first; of a klacht about this one nothing is listed
     */
    List<Maatregelrij> eigen(UUID gebruiker, int hoogstens);

    /**
     * @param vraag which
     * @param gebruiker who asks; of a klacht about this one nothing is listed
     * @return how many there are
     */
    long tel(Maatregelvraag vraag, UUID gebruiker);

    /**
     * @param vraag which, and which page
     * @param gebruiker who asks; of a klacht about this one nothing is listed
     * @return that page, the first to be done first
     */
    List<Maatregelrij> van(Maatregelvraag vraag, UUID gebruiker);
}
