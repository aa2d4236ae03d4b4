package nl.samenspraak.toeleiding.samenhang;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/** Who helps, with what, on which indication: buitenkant-informatie, the only kind that the third step adds (R-TOE-09). */
@Entity
@Table(schema = "toeleiding", name = "buitenkant")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Buitenkant extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;
    private String terrein;
    private String helper;
    private String hulp;
    private String indicatie;
    private boolean beperkt;

    @Embedded
    private Bronvermelding bron;

    protected Buitenkant() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Buitenkant(UUID id, ToeleidingId toeleiding, int rang, NieuweBuitenkant nieuw) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        terrein = nieuw.terrein();
        helper = nieuw.helper();
        hulp = nieuw.hulp();
        indicatie = nieuw.indicatie();
        bron = nieuw.bron();
    }

    /** @param nu which help it is, which stood otherwise */
    void verbeter(String nu) {
        hulp = nu;
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

    /** @return in which terrein */
    public Terrein terrein() {
        return Terrein.vanCode(terrein);
    }

    /** @return who helps */
    public String helper() {
        return helper;
    }

    /** @return which help */
    public String hulp() {
        return hulp;
    }

    /** @return on which indication, or empty text */
    public String indicatie() {
        return indicatie;
    }

    /** @return from whom this comes */
    public Bronvermelding bron() {
        return bron;
    }
}
