package nl.samenspraak.personen.identificeren;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.samenspraak.toegang.Gebruiker;

/**
 * Who did something in the register, and when. The name is stored beside the key, because it must still be readable when the
 * colleague has left.
 */
@Embeddable
public class Vastlegging {

    private UUID door;
    private String naam;
    private OffsetDateTime op;

    protected Vastlegging() {}

    private Vastlegging(Gebruiker gebruiker, OffsetDateTime op) {
        this.door = gebruiker.id();
        this.naam = gebruiker.naam();
        this.op = op;
    }

    /**
     * @param gebruiker who does it
     * @param klok tells when; kept in microseconds, as the database does
     * @return that
     */
    public static Vastlegging nu(Gebruiker gebruiker, Clock klok) {
        return new Vastlegging(gebruiker, OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS));
    }

    public Handeling handeling() {
        return new Handeling(naam, op);
    }
}
