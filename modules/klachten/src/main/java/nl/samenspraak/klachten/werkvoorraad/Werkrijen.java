package nl.samenspraak.klachten.werkvoorraad;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the lists of klachten: nothing of what happened, and a page at a time. */
interface Werkrijen {

    /**
     * @param vraag which part of which list
     * @param gebruiker who looks, and whose list it is when it is a list of one's own
     * @return the rows of that page; none of a klacht about that user
     */
    List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker);

    /**
     * @param vraag which list
     * @param gebruiker who looks, and whose list it is when it is a list of one's own
     * @return how many rows that whole list has
     */
    long tel(Werkvoorraadvraag vraag, UUID gebruiker);

    /**
     * @param gebruiker a user
     * @param vandaag the current day
     * @return how much work there is, and how much of it is that user's
     */
    Werkstand stand(UUID gebruiker, LocalDate vandaag);
}
