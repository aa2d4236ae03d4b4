package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * The transaction around a gated method. Everything that goes wrong with it is one thing here: the line could not be kept, so there are no
 * data. What made it go wrong, {@link Bewaarfout} tells.
 */
@ApplicationScoped
class Transactie {

    @Inject
    private UserTransaction transactie;

    /**
     * @throws IllegalStateException when a transaction is running already: then something other than the gate would decide
     *     whether the line is committed before the data are handed out
     */
    void begin() {
        try {
            if (transactie.getStatus() != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException(
                        "De poort opent zelf de transactie; roep @Inzage niet aan binnen een andere");
            }
            transactie.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    /** Refuses to go on when something swallowed a failure and left the transaction doomed: its line would be lost. */
    void eisOngeschonden() {
        try {
            if (transactie.getStatus() != Status.STATUS_ACTIVE) {
                throw new LogboekOnbereikbaar(
                        new IllegalStateException("De transactie is gemarkeerd voor terugdraaien"));
            }
        } catch (SystemException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    /**
     * Commits.
     *
     * @throws VastleggingOnzeker when that failed, also when the server says that it rolled back: of a commit whose answer was lost it
     *     says the same
     */
    void leg() {
        try {
            transactie.commit();
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException
                | RuntimeException e) {
            throw new VastleggingOnzeker(e);
        }
    }

    void draaiTerug() {
        try {
            if (transactie.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactie.rollback();
            }
        } catch (SystemException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
