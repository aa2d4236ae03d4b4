package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This run of this server. Its name holds a part that is new at every start, because the numbers of its lines start anew
 * then too.
 */
@ApplicationScoped
class Knoop {

    @Inject
    @ConfigProperty(name = "samenspraak.knoop")
    private Optional<String> naam;

    private final String run = UUID.randomUUID().toString().substring(0, 13);

    String naam() {
        return naam.orElse("knoop") + "/" + run;
    }
}
