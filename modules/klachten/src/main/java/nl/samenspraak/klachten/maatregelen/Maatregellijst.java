package nl.samenspraak.klachten.maatregelen;

import java.util.List;
import java.util.UUID;

/** The measures of all klachten, as a list. */
interface Maatregellijst {

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
