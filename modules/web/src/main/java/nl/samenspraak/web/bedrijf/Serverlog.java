package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts the {@link Foutzeef} before everything that the server writes, from before the first connection to the database. */
@ApplicationScoped
class Serverlog {

    void zeef(@Observes @Priority(0) Startup start) {
        for (Handler schrijver : Logger.getLogger("").getHandlers()) {
            schrijver.setFilter(new Foutzeef());
        }
    }
}
