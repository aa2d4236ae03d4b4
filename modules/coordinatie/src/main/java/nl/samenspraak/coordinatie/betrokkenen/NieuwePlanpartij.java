package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.PartijId;

/**
 * A party that is to do something in a plan.
 *
 * @param partij which one of the register; {@code null} when none was chosen
 * @param taak what it does here
 * @param contact whom to speak to
 */
public record NieuwePlanpartij(PartijId partij, String taak, String contact) implements Serializable {

    /** The most characters of the task. */
    public static final int LANGSTE_TAAK = 200;

    /** The most characters of whom to speak to. */
    public static final int LANGSTE_CONTACT = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwePlanpartij {
        taak = Invoer.regel(taak, LANGSTE_TAAK);
        contact = Invoer.regel(contact, LANGSTE_CONTACT);
    }
}
