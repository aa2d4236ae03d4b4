package nl.samenspraak.meldpunt.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets the running transaction aside while work goes on that opens its own, as every gate does. */
@ApplicationScoped
class Buitenwerk {

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void doe(Runnable werk) {
        werk.run();
    }
}
