package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.noodzaak.Noodzaakvraag;

/** Knows to which parties something went in an onderzoek: whoever has to hear of it when that was not so (R-TOE-28). */
@ApplicationScoped
public class GevraagdePartijen {

    private Verzoeken verzoeken;

    GevraagdePartijen() {
        // The container makes its proxy with this.
    }

    @Inject
    GevraagdePartijen(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return the parties to which a request went
     */
    public Set<PartijId> van(ToeleidingId toeleiding) {
        return verzoeken.van(toeleiding).stream()
                .filter(verzoek -> verzoek.verstuurdOp() != null)
                .map(Verzoek::partij)
                .collect(Collectors.toSet());
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return of each party to which a request went the words it read: the reasons tell something too
     */
    public Map<PartijId, String> lazen(ToeleidingId toeleiding) {
        return verzoeken.van(toeleiding).stream()
                .filter(verzoek -> verzoek.verstuurdOp() != null)
                .collect(Collectors.groupingBy(
                        Verzoek::partij,
                        Collectors.flatMapping(
                                verzoek -> Arrays.stream(Noodzaakvraag.values()).map(verzoek.noodzaak()::antwoord),
                                Collectors.joining("\n"))));
    }
}
