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

    /** The most characters in a name. */
    static final int LANGSTE = 80;

    @Inject
    @ConfigProperty(name = "samenspraak.knoop")
    private Optional<String> naam;

    private final String run = UUID.randomUUID().toString().substring(0, 13);

    String naam() {
        return naam(naam.orElse("knoop"), run);
    }

    /** A name that is too long for the log is cut: the run tells apart what begins the same. */
    static String naam(String gegeven, String run) {
        String staart = "/" + run;
        return gegeven.substring(0, Math.min(gegeven.length(), LANGSTE - staart.length())) + staart;
    }
}
