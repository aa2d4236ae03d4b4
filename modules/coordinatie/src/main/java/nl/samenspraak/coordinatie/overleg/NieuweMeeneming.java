package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;

/**
 * Something that somebody wants to take along from a casusoverleg (R-COO-12).
 *
 * @param deelnemer who; {@code null} when that was not chosen
 * @param inbrenger who supplied it; {@code null} when that was not chosen
 * @param gegeven what
 * @param soort of which kind; {@code null} when that was not chosen
 * @param doel for which purpose, of the own task
 * @param dossier into which dossier it goes
 */
public record NieuweMeeneming(
        UUID deelnemer, UUID inbrenger, String gegeven, Gegevenssoort soort, String doel, String dossier)
        implements Serializable {

    /** The most characters of what it is, of the purpose and of a condition. */
    public static final int LANGSTE_TEKST = 300;

    /** The most characters of a dossier. */
    public static final int LANGSTE_DOSSIER = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweMeeneming {
        gegeven = Invoer.regel(gegeven, LANGSTE_TEKST);
        doel = Invoer.regel(doel, LANGSTE_TEKST);
        dossier = Invoer.regel(dossier, LANGSTE_DOSSIER);
    }
}
