package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * Somebody who is needed in a casusoverleg: for this case, there is no standing list (R-COO-08).
 *
 * @param naam who
 * @param organisatie of which organisation
 * @param partij which party in the plan that is; {@code null} when it is none of them
 * @param rol as what; {@code null} when that was not chosen
 * @param taak what that person does here
 * @param noodzaak why that person has to be there
 */
public record NieuweDeelnemer(
        String naam, String organisatie, UUID partij, Overlegrol rol, String taak, Noodzaaktoets noodzaak)
        implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of the task. */
    public static final int LANGSTE_TAAK = 200;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweDeelnemer {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        organisatie = Invoer.regel(organisatie, LANGSTE_NAAM);
        taak = Invoer.regel(taak, LANGSTE_TAAK);
    }
}
