package nl.samenspraak.systeemtest;

/**
 * A second demo gemeente, which the tests that need one share, for a start takes longer than such a test: the Wams is no law there, and it stands on
 * a PostgreSQL of its own that a test may stop, when that is the database of this run. Ask for it as for a {@link Server}; leave it running.
 *
 * @param server the application
 * @param postgres its database; null on the embedded one
 */
public record Losstaand(Server server, Postgres postgres) implements AutoCloseable {

    static Losstaand start() {
        if (!Databank.SOORT.equals("postgresql")) {
            return new Losstaand(zonderWams(Databank.h2()), null);
        }
        Postgres postgres = Postgres.start();
        return new Losstaand(zonderWams(postgres.nieuweDatabank()), postgres);
    }

    private static Server zonderWams(Databank databank) {
        return Server.samenspraak(databank)
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_WAMS_IN_WERKING", "false")
                .start();
    }

    @Override
    public void close() {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
