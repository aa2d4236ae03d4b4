package nl.samenspraak.toegang.zegel;

import java.sql.Connection;
import java.sql.SQLException;

/** The way to the database. */
interface Gang {

    /** What is done with a connection. */
    @FunctionalInterface
    interface Werk<T> {
        T met(Connection verbinding) throws SQLException;
    }

    /** Does it in one transaction of its own. */
    <T> T doe(Werk<T> werk);

    /** Only looks: each statement by itself. */
    <T> T lees(Werk<T> werk);
}
