package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/**
 * The triage found that a melding asks for toeleiding. An event: whoever observes it does so in the transaction in which the
 * melding is closed, so that both happen or neither. It carries no more than is needed to begin; what was said stays with the
 * meldpunt.
 *
 * @param melding where it comes from
 * @param persoon whom it is about
 * @param meervoudig whether the triagist sees problems in more fields that may hang together; never from one incident of
 *     confused behaviour (R-MEL-11)
 * @param zonderVerhaal whether what the melder said stays with the meldpunt, because it says who he is (R-MEL-05)
 * @param door the key of the user who found so
 * @param op when
 */
public record ToeleidingGevraagd(
        MeldingId melding, PersoonId persoon, boolean meervoudig, boolean zonderVerhaal, UUID door, Instant op)
        implements Serializable {}
