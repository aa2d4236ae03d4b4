package nl.samenspraak.systeemtest.verpakt;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;

/**
 * The data source of the application under test: the driver that belongs to the address, and a note of every statement that is sent.
 * The environment names it as the class of the data source, as an operator names that of PostgreSQL.
 */
public final class Tellendebron implements XADataSource {

    private static final Queue<String> VERZONDEN = new ConcurrentLinkedQueue<>();
    private static final List<String> VANZELF = List.of(
            "brieven.post",
            "toegang.dagtaak",
            "toegang.zegel",
            "toegang.knoop",
            "toegang.nazicht",
            "l.knoop = ?",
            "select knoop from");

    /** What is sent before somebody asks is not kept: a server sends much in its life. */
    private static volatile boolean telt;

    private String url;
    private String gebruiker;
    private String wachtwoord;

    /** Begins to note anew. */
    static void begin() {
        VERZONDEN.clear();
        telt = true;
    }

    /** @return the statements since {@link #begin}, in order; without those of work that the server does by itself meanwhile */
    static List<String> verzonden() {
        telt = false;
        return VERZONDEN.stream()
                .filter(sql -> VANZELF.stream().noneMatch(sql::contains))
                .toList();
    }

    /** The embedded database need not write every commit at once here: nothing kills this server, and the tests that kill one use its own source. */
    public void setUrl(String nieuw) {
        url = nieuw.replace("WRITE_DELAY=0", "WRITE_DELAY=500");
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String naam) {
        gebruiker = naam;
    }

    public String getUser() {
        return gebruiker;
    }

    public void setPassword(String woord) {
        wachtwoord = woord;
    }

    public String getPassword() {
        return wachtwoord;
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        boolean ingebouwd = url.startsWith("jdbc:h2:");
        try {
            Class<?> soort =
                    Class.forName(ingebouwd ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.xa.PGXADataSource");
            XADataSource echt = (XADataSource) soort.getDeclaredConstructor().newInstance();
            soort.getMethod("setUrl", String.class).invoke(echt, url);
            soort.getMethod("setUser", String.class).invoke(echt, gebruiker);
            soort.getMethod("setPassword", String.class).invoke(echt, wachtwoord);
            return meekijkend(XAConnection.class, echt.getXAConnection(), null);
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public XAConnection getXAConnection(String ander, String woord) throws SQLException {
        return getXAConnection();
    }

    /** The same object, of which calls that send a statement are noted. */
    private static <T> T meekijkend(Class<T> soort, T echt, String sql) {
        return soort.cast(Proxy.newProxyInstance(
                Tellendebron.class.getClassLoader(), new Class<?>[] {soort}, (proxy, methode, argumenten) -> {
                    noteer(methode, argumenten, sql);
                    try {
                        return ingepakt(methode, methode.invoke(echt, argumenten), argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void noteer(Method methode, Object[] argumenten, String sql) {
        if (telt
                && methode.getName().startsWith("execute")
                && Statement.class.isAssignableFrom(methode.getDeclaringClass())) {
            VERZONDEN.add(sql == null ? String.valueOf(argumenten[0]) : sql);
        }
    }

    private static Object ingepakt(Method methode, Object gekregen, Object[] argumenten) {
        if (gekregen instanceof Connection verbinding && methode.getName().equals("getConnection")) {
            return meekijkend(Connection.class, verbinding, null);
        }
        if (gekregen instanceof PreparedStatement opdracht && methode.getReturnType() == PreparedStatement.class) {
            return meekijkend(PreparedStatement.class, opdracht, String.valueOf(argumenten[0]));
        }
        if (gekregen instanceof Statement opdracht && methode.getReturnType() == Statement.class) {
            return meekijkend(Statement.class, opdracht, null);
        }
        return gekregen;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter uit) {
        // Nothing is written.
    }

    @Override
    public void setLoginTimeout(int seconden) {
        // The driver's own will do.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Tellendebron.class.getName());
    }
}
