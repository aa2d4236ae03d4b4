package nl.samenspraak.klachten.brieven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;

/** Where the letters about klachten are kept. */
interface Klachtbriefarchief {

    /** @param brief a letter that was not kept before */
    void add(Klachtbrief brief);

    /** @param brief a letter that was made and will not be sent */
    void remove(Klachtbrief brief);

    /**
     * @param klacht the klacht that it has to be of
     * @param brief an identifier
     * @return the letter, when this klacht has it
     */
    Optional<Klachtbrief> find(KlachtId klacht, UUID brief);

    /**
     * @param hash keyed hash of the secret in its link
     * @return the letter, when there is one
     */
    Optional<Klachtbrief> metSleutel(String hash);

    /**
     * @param vandaag the current day
     * @return the letters that went by e-mail and stand ready to be read
     */
    List<Emailbrief> perEmail(LocalDate vandaag);

    /**
     * @param vandaag the current day
     * @param voor what was sent since then is left out
     * @return the letters that went by e-mail, name a day and were not read, of which nobody was told yet
     */
    List<Emailbrief> ongelezen(LocalDate vandaag, Instant voor);

    /**
     * @param klacht a klacht
     * @return its letters, the newest first, without what they say
     */
    List<Briefrij> van(KlachtId klacht);
}
