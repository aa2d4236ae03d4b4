package nl.samenspraak.klachten.afhandelen;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Klachtstap;

/** The decision not to handle a klacht (9:8); the klacht ends when the klager is told, not before. */
@Entity
@Table(schema = "klachten", name = "nietbehandeling")
public class Nietbehandeling extends Behandelstuk {

    @Enumerated(EnumType.STRING)
    private NietBehandelgrond grond;

    private String toelichting;

    protected Nietbehandeling() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was decided
     * @param besluit the decision; it has been held against {@link NietBehandelen}
     */
    public Nietbehandeling(KlachtId klacht, Klachtstap stap, NietBehandelbesluit besluit) {
        super(klacht, stap);
        grond = besluit.grond();
        toelichting = besluit.toelichting();
    }

    public NietBehandelgrond grond() {
        return grond;
    }

    /** @return why that ground holds, as the klager reads it */
    public String toelichting() {
        return toelichting;
    }
}
