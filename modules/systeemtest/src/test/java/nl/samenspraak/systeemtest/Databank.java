package nl.samenspraak.systeemtest;

import java.util.Map;

/**
 * An empty database for one application, as the environment variables that point the application to it.
 *
 * @param soort {@code h2} or {@code postgresql}
 * @param omgeving the environment variables
 */
public record Databank(String soort, Map<String, String> omgeving) {

    /** The database that this run of the tests is for: the property {@code databank}, set by the build. */
    public static final String SOORT = System.getProperty("databank", "h2");

    /** Any 32 bytes in base64; PostgreSQL has no directory in which the application could keep a key of its own. */
    private static final String KEY = "c2FtZW5zcHJhYWstc3lzdGVlbXRlc3Qtc2xldXRlbDE=";

    /** @return an empty database of the kind that this run of the tests is for */
    public static Databank nieuw() {
        return SOORT.equals("postgresql") ? Gedeeld.POSTGRES.nieuweDatabank() : h2();
    }

    /** @return the embedded database in the directory of the server: what the application does when it is told nothing */
    public static Databank h2() {
        return new Databank("h2", Map.of());
    }

    static Databank postgresql(String url, String user, String password) {
        return new Databank(
                "postgresql",
                Map.of(
                        "SAMENSPRAAK_DB_KLASSE", "org.postgresql.xa.PGXADataSource",
                        "SAMENSPRAAK_DB_URL", url,
                        "SAMENSPRAAK_DB_GEBRUIKER", user,
                        "SAMENSPRAAK_DB_WACHTWOORD", password,
                        "SAMENSPRAAK_SLEUTEL", KEY));
    }

    /** One PostgreSQL for the whole run, started when first asked for. */
    private static final class Gedeeld {
        static final Postgres POSTGRES = Postgres.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
        }
    }
}
