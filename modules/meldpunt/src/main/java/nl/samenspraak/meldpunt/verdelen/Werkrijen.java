package nl.samenspraak.meldpunt.verdelen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meldingen as rows of a work list. */
public interface Werkrijen {

    /**
     * @param vraag which part of which list
     * @param gebruiker whose list it is
     * @return how many rows the whole list has, counted no further than {@link nl.samenspraak.kern.Telgrens} says for that part
     */
    long tel(Werkvoorraadvraag vraag, UUID gebruiker);

    /**
     * @param vraag which part of which list
     * @param gebruiker whose list it is
     * @return that part, without anything that was reported
     */
    List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker);

    /**
     * @param vandaag the current day
     * @return how much open work everybody has and how much is left to do of all he has, and how much nobody has taken up; numbers about nobody
     */
    List<Werkverdeelrij> verdeling(LocalDate vandaag);

    /**
     * @param gebruiker a user
     * @return what was taken over of that user, last first, until he read so; nothing of what was reported
     */
    List<Overnamerij> overgenomenVan(UUID gebruiker);

    /**
     * That user read what was taken over of him.
     *
     * @param gebruiker a user
     */
    void isGelezen(UUID gebruiker);

    /**
     * @param gebruiker someone who works at the meldpunt
     * @param vandaag the current day
     * @param nu the current moment
     * @return how much is open, and how many conversations that one has, counted in one statement and no further than is told
     */
    Werkstand stand(UUID gebruiker, LocalDate vandaag, Instant nu);
}
