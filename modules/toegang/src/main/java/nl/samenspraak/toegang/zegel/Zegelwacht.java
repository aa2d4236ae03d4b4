package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks whether sealing keeps up. That it does not, the log of the server says once. */
@ApplicationScoped
class Zegelwacht {

    private static final Logger LOG = Logger.getLogger(Zegelwacht.class.getName());

    /** Longer than this no line waits for its seal. */
    private static final Duration LANGST = Duration.ofMinutes(1);

    private Gang gang;
    private Clock klok;
    private boolean gezegd;

    protected Zegelwacht() {}

    @Inject
    Zegelwacht(Gang gang, Clock klok) {
        this.gang = gang;
        this.klok = klok;
    }

    /** @return since when lines wait that should have been sealed; empty when sealing keeps up */
    Optional<Instant> achterSinds() {
        return gang.<Optional<Instant>>lees(verbinding -> new SqlZegelboek(verbinding).oudsteOpen())
                .filter(oudste -> oudste.isBefore(klok.instant().minus(LANGST)));
    }

    void kijk() {
        Optional<Instant> achter = achterSinds();
        if (achter.isPresent() && !gezegd) {
            LOG.log(
                    Level.WARNING,
                    "Het zegel op het logboek loopt achter: regels sinds {0} zijn niet verzegeld",
                    achter.get());
        } else if (achter.isEmpty() && gezegd) {
            LOG.info("Het zegel op het logboek is weer bij");
        }
        gezegd = achter.isPresent();
    }
}
