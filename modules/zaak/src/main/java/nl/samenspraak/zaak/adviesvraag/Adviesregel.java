package nl.samenspraak.zaak.adviesvraag;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Something that was said in a question: nothing of it is changed afterwards. */
@Embeddable
public class Adviesregel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Adviesregelsoort soort;

    private String tekst;
    private String bron;
    private Boolean gevolgd;
    private Instant op;
    private UUID door;

    protected Adviesregel() {}

    Adviesregel(Adviesregelsoort soort, String tekst, String bron, Boolean gevolgd, UUID door, Instant op) {
        this.soort = soort;
        this.tekst = tekst;
        this.bron = bron;
        this.gevolgd = gevolgd;
        this.door = door;
        this.op = op;
    }

    Adviesregelsoort soort() {
        return soort;
    }

    String tekst() {
        return tekst;
    }

    String bron() {
        return bron;
    }

    Boolean gevolgd() {
        return gevolgd;
    }

    Instant op() {
        return op;
    }

    UUID door() {
        return door;
    }
}
