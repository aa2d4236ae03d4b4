package nl.samenspraak.toeleiding.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.zaak.behandelen.Zaken;

/** Where toeleidingen are kept. */
public interface Toeleidingen extends Zaken<Toeleiding, ToeleidingId, Toeleidingnummer> {

    /**
     * @param melding a melding
     * @return the open toeleiding that it led to, when there is one
     */
    Optional<Toeleiding> openVan(MeldingId melding);

    /**
     * @param nummer a number
     * @return which toeleiding has it, without loading the toeleiding
     */
    Optional<ToeleidingId> id(Toeleidingnummer nummer);

    /**
     * @param sleutels cases, whether they exist or not
     * @return the number of each that there is
     */
    Map<UUID, String> nummers(Set<UUID> sleutels);

    /**
     * @param toeleiding a toeleiding, whether it exists or not
     * @return who recorded it, had it in hands, gave it on or ended it
     */
    Set<UUID> deelnemers(UUID toeleiding);

    /**
     * Answers from ids alone what {@link Toeleiding#isTaakVan} answers, and which kind of work it is.
     *
     * @param toeleiding a toeleiding, whether it exists or not
     * @param gebruiker a user
     * @return that user's work in it; empty when there is none
     */
    Optional<Taak> taak(UUID toeleiding, UUID gebruiker);

    /**
     * @param toeleiding a toeleiding
     * @return its number, when it came in and nobody has taken it up
     */
    Optional<String> vrij(UUID toeleiding);

    /**
     * @param persoon a person in the register
     * @return whether there is any toeleiding about that person, not which
     */
    boolean isErEenOver(PersoonId persoon);

    /**
     * When client or family refused an onderzoek on the own question of the client (R-TOE-04).
     *
     * @param persoon a person in the register
     * @return when that was last; empty when it never was
     */
    Optional<Instant> laatstGeweigerd(PersoonId persoon);

    /**
     * @param persoon a person in the register
     * @return whether a toeleiding about that person is open, not which
     */
    boolean looptErEenOver(PersoonId persoon);

    /**
     * That a toeleiding is somebody's work, and of which kind.
     *
     * @param soort which kind; empty until that was chosen
     */
    record Taak(Optional<Taaksoort> soort) {

        /** What one does until the kind is chosen: finding out what the question is. */
        private static final Taaksoort EERST = Taaksoort.VRAAGVERHELDERING;

        /**
         * @param wams whether the purpose that rests on the Wams holds here
         * @return the code of the purpose of this work
         */
        String doel(boolean wams) {
            return soort.orElse(EERST).doel(wams);
        }

        /**
         * @param code the code of a purpose
         * @return whether this work is for it; as long as no kind was chosen every purpose of the pet can be
         */
        boolean past(String code) {
            return soort.map(gekozen -> gekozen.past(code)).orElse(true);
        }
    }
}
