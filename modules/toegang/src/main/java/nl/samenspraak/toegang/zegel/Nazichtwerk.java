package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does the check that the FG asked for, on whichever server is first; how far it is stands in the database, so that any server can show it. */
@ApplicationScoped
class Nazichtwerk {

    /** The most characters that are kept of what was found. */
    static final int LANGSTE = 4000;

    /** What stands there when the check itself failed. */
    static final String MISLUKT = "MISLUKT";

    private static final Logger LOG = Logger.getLogger(Nazichtwerk.class.getName());
    private static final Duration VERLATEN = Duration.ofMinutes(2);
    private static final Duration TELKENS = Duration.ofSeconds(1);

    private Gang gang;
    private Nazicht nazicht;
    private Clock klok;

    protected Nazichtwerk() {}

    @Inject
    Nazichtwerk(Gang gang, Nazicht nazicht, Clock klok) {
        this.gang = gang;
        this.nazicht = nazicht;
        this.klok = klok;
    }

    void maak() {
        Instant nu = klok.instant();
        Instant verlaten = nu.minus(VERLATEN);
        if (gang.<Boolean>lees(verbinding -> new SqlNazichten(verbinding).wacht(verlaten))) {
            gang.<Optional<UUID>>doe(verbinding -> new SqlNazichten(verbinding).pak(nu, verlaten))
                    .ifPresent(this::maak);
        }
    }

    private void maak(UUID id) {
        Instant[] gezegd = {klok.instant()};
        try {
            Uitslag uitslag = nazicht.maak((gedaan, totaal) -> {
                Instant nu = klok.instant();
                if (gedaan == 0 || !nu.isBefore(gezegd[0].plus(TELKENS))) {
                    gezegd[0] = nu;
                    bewaar(boek -> boek.vordert(id, gedaan, totaal, nu));
                }
            });
            String tekst = uitslag.tekst(klok.getZone());
            bewaar(boek -> boek.klaar(
                    id,
                    uitslag.oordeel().name(),
                    tekst.substring(0, Math.min(tekst.length(), LANGSTE)),
                    klok.instant()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Het nazicht van het logboek is mislukt", e);
            bewaar(boek -> boek.klaar(
                    id,
                    MISLUKT,
                    "Het nazicht is niet afgemaakt. Waardoor, staat in het log van de server.",
                    klok.instant()));
        }
    }

    /** One change of the table. */
    @FunctionalInterface
    private interface Wijziging {
        void in(SqlNazichten boek) throws SQLException;
    }

    private void bewaar(Wijziging wijziging) {
        gang.doe(verbinding -> {
            wijziging.in(new SqlNazichten(verbinding));
            return null;
        });
    }
}
