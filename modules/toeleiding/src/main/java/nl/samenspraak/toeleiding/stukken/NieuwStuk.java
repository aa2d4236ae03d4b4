package nl.samenspraak.toeleiding.stukken;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.stukken.Bestandsregels;

/**
 * A document that somebody saw or received.
 *
 * @param wat what it is; nothing of what stands in it
 * @param bron from whom it comes, and of which day it is
 * @param medisch whether it is a medical paper
 */
public record NieuwStuk(String wat, Bronvermelding bron, boolean medisch) implements Serializable {

    /** The most characters of what a document is. */
    public static final int LANGSTE_WAT = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuwStuk {
        wat = Invoer.regel(wat, LANGSTE_WAT);
    }

    Optional<Weigerreden> toets(Bestandsregels regels, Toeleidingwerk werk) {
        if (wat.isEmpty()) {
            return Optional.of(Weigerreden.STUK_ONTBREEKT);
        }
        return regels.isLegitimatie(wat) ? Optional.of(Weigerreden.STUK_LEGITIMATIE) : bron.toets(werk);
    }
}
