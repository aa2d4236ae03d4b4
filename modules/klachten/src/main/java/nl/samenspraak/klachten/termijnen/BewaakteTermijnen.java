package nl.samenspraak.klachten.termijnen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;

/** What is kept of the terms of all klachten, for the watch and for counting; it loads no klacht. */
public interface BewaakteTermijnen {

    /**
     * @param vrij days on which no term of the law can end
     * @return the numbers of the klachten of which a term that asks for something ends on one of them all the same: it was computed before such a
     *     day was known
     */
    List<Klachtnummer> opVrijeDagen(Collection<LocalDate> vrij);

    /**
     * @param vandaag the current day
     * @return the klachten with a term about which a warning is due that was not given, or that ends today or has ended without that
     *     being said
     */
    List<Klachtnummer> teSignaleren(LocalDate vandaag);

    /**
     * @param gebruiker who asks
     * @param vandaag the current day
     * @return how much waits for that user
     */
    Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag);
}
