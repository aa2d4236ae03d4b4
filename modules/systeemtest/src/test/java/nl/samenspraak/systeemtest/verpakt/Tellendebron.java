package nl.samenspraak.systeemtest.verpakt;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source of the application under test: the driver that belongs to the address, and a note of every statement that is sent.
 * The environment names it as the class of the data source, as an operator names that of PostgreSQL.
 */
public final class Tellendebron implements DataSource {

    private static final List<String> VERZONDEN = new CopyOnWriteArrayList<>();

    private final Properties inlog = new Properties();
    private String url;

    /** Begins to note anew. */
    static void begin() {
        VERZONDEN.clear();
    }

    /** @return the statements since {@link #begin}, in order */
    static List<String> verzonden() {
        return List.copyOf(VERZONDEN);
    }

    public void setUrl(String nieuw) {
        url = nieuw;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String gebruiker) {
        inlog.setProperty("user", gebruiker);
    }

    public String getUser() {
        return inlog.getProperty("user");
    }

    public void setPassword(String wachtwoord) {
        inlog.setProperty("password", wachtwoord);
    }

    public String getPassword() {
        return inlog.getProperty("password");
    }

    @Override
    public Connection getConnection() throws SQLException {
        String driver = url.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver";
        try {
            Driver echt =
                    (Driver) Class.forName(driver).getDeclaredConstructor().newInstance();
            return meekijkend(Connection.class, echt.connect(url, inlog), null);
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public Connection getConnection(String gebruiker, String wachtwoord) throws SQLException {
        return getConnection();
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
        if (methode.getName().startsWith("execute")) {
            VERZONDEN.add(sql == null ? String.valueOf(argumenten[0]) : sql);
        }
    }

    private static Object ingepakt(Method methode, Object gekregen, Object[] argumenten) {
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

    @Override
    public <T> T unwrap(Class<T> soort) throws SQLException {
        throw new SQLException("Niets om uit te pakken");
    }

    @Override
    public boolean isWrapperFor(Class<?> soort) {
        return false;
    }
}
