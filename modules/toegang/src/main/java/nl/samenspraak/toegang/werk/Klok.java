package nl.samenspraak.toegang.werk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that everything asks for the time: that of the Netherlands, because terms end at midnight there. */
@Dependent
class Klok {

    @Produces
    Clock klok() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
