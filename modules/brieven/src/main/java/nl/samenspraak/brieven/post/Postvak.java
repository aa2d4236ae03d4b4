package nl.samenspraak.brieven.post;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Poststand;

/** Where notices wait until they are sent. */
public interface Postvak {

    /**
     * Keeps a notice in the running transaction.
     *
     * @param id its identifier
     * @param aankondiging the notice
     * @param nu the moment
     */
    void leg(UUID id, Aankondiging aankondiging, Instant nu);

    /**
     * Takes the notice that waits longest, tries it and notes what came of it, in a transaction of its own that keeps others from it. One that
     * cannot be read is noted as tried in vain, so that it does not keep the others waiting.
     *
     * @param nu the moment
     * @param bezorger tries it
     * @return what came of it; empty when there was none
     */
    Optional<Bezorging> bezorgVolgende(Instant nu, Function<Aankondiging, Bezorging> bezorger);

    /**
     * @param ids identifiers
     * @return how far each of them is, as far as they are known
     */
    Map<UUID, Poststand> stand(Collection<UUID> ids);
}
