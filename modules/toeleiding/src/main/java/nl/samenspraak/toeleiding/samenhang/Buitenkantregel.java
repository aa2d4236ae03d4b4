package nl.samenspraak.toeleiding.samenhang;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.terreinen.GegevenIsTeOud;

/**
 * Who helps, as the screen shows it.
 *
 * @param id its key
 * @param terrein what the terrein is called
 * @param helper who helps
 * @param hulp which help
 * @param indicatie on which indication, or empty
 * @param bron from whom this comes
 * @param beperkt whether the client contests it, and it is not used until that is decided (AVG 18)
 * @param oud whether it has to be confirmed before it is used (R-TOE-41)
 */
public record Buitenkantregel(
        UUID id,
        String terrein,
        String helper,
        String hulp,
        String indicatie,
        Bronvermelding bron,
        boolean beperkt,
        boolean oud)
        implements Serializable {

    /**
     * @param buitenkant what was gathered
     * @param vandaag today
     * @param termijnen the terms of the municipality
     * @return the same as the screen shows it
     */
    public static Buitenkantregel van(Buitenkant buitenkant, LocalDate vandaag, Termijnen termijnen) {
        return new Buitenkantregel(
                buitenkant.id(),
                buitenkant.terrein().naam(),
                buitenkant.helper(),
                buitenkant.hulp(),
                buitenkant.indicatie(),
                buitenkant.bron(),
                buitenkant.isBeperkt(),
                GegevenIsTeOud.toets(buitenkant.bron().peildatum(), vandaag, termijnen));
    }
}
