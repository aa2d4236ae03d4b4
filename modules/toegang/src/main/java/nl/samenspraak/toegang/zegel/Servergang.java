package nl.samenspraak.toegang.zegel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.samenspraak.toegang.LogboekOnbereikbaar;

/** The data source and the transactions of the server. */
@ApplicationScoped
class Servergang implements Gang {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private UserTransaction transactie;

    @Override
    public <T> T doe(Werk<T> werk) {
        try {
            transactie.begin();
            try (Connection verbinding = bron.getConnection()) {
                T resultaat = werk.met(verbinding);
                transactie.commit();
                return resultaat;
            } catch (SQLException | RuntimeException e) {
                transactie.rollback();
                throw new LogboekOnbereikbaar(e);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    @Override
    public <T> T lees(Werk<T> werk) {
        try (Connection verbinding = bron.getConnection()) {
            return werk.met(verbinding);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
