package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.samenspraak.toegang.Sessieboek;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/** Throws away once a day what is known of sessions that ended by themselves. */
@ApplicationScoped
public class Sessieveger implements Dagwerk {

    @Inject
    private Sessieboek boek;

    @Inject
    private Clock klok;

    @Override
    public String naam() {
        return "sessies";
    }

    @Override
    public void doe() {
        boek.ruimOp(klok.instant());
    }
}
