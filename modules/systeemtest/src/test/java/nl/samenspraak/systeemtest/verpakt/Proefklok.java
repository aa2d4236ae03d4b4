package nl.samenspraak.systeemtest.verpakt;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.samenspraak.kern.Nederlands;

/**
 * The clock of the application under test: that of the machine, until a test moves it forward. Whoever does so puts it back, because
 * all tests on a server share it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Proefklok {

    private static volatile Duration verder = Duration.ZERO;

    void zetVooruit(Duration hoever) {
        Proefklok.verder = hoever;
    }

    void zetGelijk() {
        Proefklok.verder = Duration.ZERO;
    }

    @Produces
    Clock klok() {
        return new Verzetbaar(Nederlands.TIJDZONE);
    }

    /** Beans that go along with a session keep their clock. */
    private static final class Verzetbaar extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ZoneId zone;

        private Verzetbaar(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId andere) {
            return new Verzetbaar(andere);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(verder);
        }
    }
}
