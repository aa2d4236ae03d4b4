package nl.samenspraak.meting;

import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;

/** The packaged application as it would run at a gemeente, with the accounts of the demo. */
final class Meetserver {

    /** The JVM as it is by default, whatever the tests start a server with: these come after the command line. */
    private static final String GEWONE_JVM = "-XX:TieredStopAtLevel=4 -XX:-UseSerialGC -XX:+UseG1GC";

    private Meetserver() {}

    /** @return one that answers */
    static Server start(Databank databank) {
        return Server.samenspraak(databank)
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_PROXY", "127.0.0.1")
                .omgeving("_JAVA_OPTIONS", GEWONE_JVM)
                .start();
    }

    /** @return a new database of that kind, {@code h2} or {@code postgresql} */
    static Databank databank(String soort) {
        return soort.equals("h2") ? Databank.h2() : Databank.nieuw();
    }
}
