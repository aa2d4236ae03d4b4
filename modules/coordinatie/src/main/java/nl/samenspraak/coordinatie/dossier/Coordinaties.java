package nl.samenspraak.coordinatie.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.behandelen.Zaken;

/** Where coördinaties are kept. */
public interface Coordinaties extends Zaken<Coordinatie, CoordinatieId, Coordinatienummer> {

    /**
     * @param nummer a number
     * @return which coördinatie has it, without loading it
     */
    Optional<CoordinatieId> id(Coordinatienummer nummer);

    /**
     * @param sleutels cases, whether they exist or not
     * @return the number of each that there is
     */
    Map<UUID, String> nummers(Set<UUID> sleutels);

    /**
     * @param coordinatie a coördinatie, whether it exists or not
     * @return who began it, had it in hands, gave it on or stopped it
     */
    Set<UUID> deelnemers(UUID coordinatie);

    /**
     * @param coordinatie a coördinatie, whether it exists or not
     * @param gebruiker a user
     * @return which kind of regie it is, when it is that user's work
     */
    Optional<Regievorm> taak(UUID coordinatie, UUID gebruiker);

    /**
     * @param coordinatie a coördinatie
     * @return its number, when it is open and nobody has taken it up
     */
    Optional<String> vrij(UUID coordinatie);

    /**
     * @param toeleiding a toeleiding
     * @return the number of the coördinatie that came of it
     */
    Optional<String> nummerVan(ToeleidingId toeleiding);

    /**
     * @param persoon a person in the register
     * @return whether there is any coördinatie about that household, not which
     */
    boolean isErEenOver(PersoonId persoon);

    /**
     * @param persoon a person in the register
     * @param open whether it still goes on
     * @return whether there is such a coördinatie about that household, not which
     */
    boolean isErEenOver(PersoonId persoon, boolean open);
}
