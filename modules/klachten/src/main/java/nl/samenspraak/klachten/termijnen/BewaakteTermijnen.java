package nl.samenspraak.klachten.termijnen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;

/** What is kept of the terms of all klachten, for the watch and for counting; it loads no klacht. */
public interface BewaakteTermijnen {

    /**
     * @param afdruk of the calendar that holds now
     * @param vandaag the current day
     * @return the klachten of which a term that still matters was computed with another one: a day may have been decreed since, within it or at
     *     its end
     */
    List<Klachtnummer> metAndereKalender(String afdruk, LocalDate vandaag);

    /**
     * @param vandaag the current day
     * @return the klachten with a term about which a warning is due that was not given, or that ends today or has ended without that
     *     being said
     */
    List<Klachtnummer> teSignaleren(LocalDate vandaag);

    /**
     * @param allen those who handle klachten now
     * @return the klachten that ask for work and that none of them has, or of which is kept that none may: who may handle them can have changed
     *     without anything being done with them (9:7)
     */
    List<Klachtnummer> zonderBehandelaar(Set<UUID> allen);

    /**
     * @param gebruiker who asks
     * @param vandaag the current day
     * @return how much waits for that user
     */
    Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag);
}
