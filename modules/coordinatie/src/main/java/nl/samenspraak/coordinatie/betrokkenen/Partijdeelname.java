package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A party in a plan, as the screen shows it.
 *
 * @param id what tells it apart in this plan
 * @param naam what it is called
 * @param taak what it does here; empty text for whom that would betray something
 * @param contact whom to speak to, or empty text
 * @param sinds since when
 */
public record Partijdeelname(UUID id, String naam, String taak, String contact, LocalDate sinds)
        implements Serializable {

    /** @return the same party, for whoever does not see all that it does here */
    public Partijdeelname zonderTaak() {
        return new Partijdeelname(id, naam, "", contact, sinds);
    }
}
