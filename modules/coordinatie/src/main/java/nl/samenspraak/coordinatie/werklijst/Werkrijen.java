package nl.samenspraak.coordinatie.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The coördinaties as rows of a work list. */
public interface Werkrijen {

    /**
     * @param vraag which part of which list
     * @param gebruiker whose list it is
     * @return how many rows the whole list has, counted no further than {@link nl.samenspraak.kern.Telgrens} says for that part
     */
    long tel(Werkvraag vraag, UUID gebruiker);

    /**
     * @param vraag which part of which list
     * @param gebruiker whose list it is
     * @return that part
     */
    List<Werkrij> lijst(Werkvraag vraag, UUID gebruiker);

    /**
     * @param gebruiker a coördinator
     * @param vandaag the current day
     * @return how much is open, counted in one statement and no further than is told
     */
    Werkstand stand(UUID gebruiker, LocalDate vandaag);

    /** @return by user how many open coördinaties each handles */
    Map<UUID, Long> verdeling();
}
