package nl.samenspraak.toeleiding.conclusie;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/** What was found on one of the five points: a fact or an opinion, and from whom. */
@Entity
@Table(schema = "toeleiding", name = "bevinding")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Bevinding extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;

    @Enumerated(EnumType.STRING)
    private Onderzoekspunt punt;

    private String tekst;

    @Enumerated(EnumType.STRING)
    private Gegevenssoort soort;

    private boolean beperkt;

    @Embedded
    private Bronvermelding bron;

    protected Bevinding() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Bevinding(UUID id, ToeleidingId toeleiding, int rang, NieuweBevinding nieuw) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        punt = nieuw.punt();
        tekst = nieuw.tekst();
        soort = nieuw.soort();
        bron = nieuw.bron();
    }

    /** @param nu how it is, which stood otherwise */
    void verbeter(String nu) {
        tekst = nu;
    }

    /** @param nu whether the client contests it, and it is not used until that is decided (AVG 18) */
    void beperk(boolean nu) {
        beperkt = nu;
    }

    /** @return whether the client contests it, and it is not used until that is decided (AVG 18) */
    public boolean isBeperkt() {
        return beperkt;
    }

    /** @return its key */
    public UUID id() {
        return id;
    }

    /** @return on which point */
    public Onderzoekspunt punt() {
        return punt;
    }

    /** @return what was found */
    public String tekst() {
        return tekst;
    }

    /** @return whether it is a fact or an opinion */
    public Gegevenssoort soort() {
        return soort;
    }

    /** @return from whom it comes */
    public Bronvermelding bron() {
        return bron;
    }
}
