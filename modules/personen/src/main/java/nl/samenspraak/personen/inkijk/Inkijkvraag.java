package nl.samenspraak.personen.inkijk;

import java.util.Set;
import nl.samenspraak.kern.persoon.Bsn;

/**
 * A question to a base registry. It prints without the number.
 *
 * @param bsn about whom
 * @param delen what is asked, and no more than that
 * @param doelbinding what the registry or the gateway before it calls our purpose
 * @param verwerking the processing as it stands in our register of processing
 * @param gebruiker who asks, by a key that says nothing outside
 */
public record Inkijkvraag(Bsn bsn, Set<Inkijkdeel> delen, String doelbinding, String verwerking, String gebruiker) {

    public Inkijkvraag {
        delen = Inkijkdeel.opVolgorde(delen);
    }
}
