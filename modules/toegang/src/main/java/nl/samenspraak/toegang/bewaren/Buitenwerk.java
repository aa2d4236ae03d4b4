package nl.samenspraak.toegang.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets the running transaction aside while other work is done. */
@ApplicationScoped
class Buitenwerk {

    /** For work that opens transactions of its own, as every gate does. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void doe(Runnable werk) {
        werk.run();
    }

    /** For what has to be there for others before the running transaction ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apart(Runnable werk) {
        werk.run();
    }
}
