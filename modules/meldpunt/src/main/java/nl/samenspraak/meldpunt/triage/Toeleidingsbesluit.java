package nl.samenspraak.meldpunt.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * On what a melding went to toeleiding: in which fields help seems needed, and whether these may hang together (R-MEL-11). Why,
 * when and by whom stands with the outcome of the melding.
 */
@Entity
@Table(schema = "meldpunt", name = "toeleiding")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Toeleidingsbesluit extends Dossierentiteit {

    @Id
    private UUID melding;

    @Enumerated(EnumType.STRING)
    private Gedrag gedrag;

    private String terreinen;
    private boolean meervoudig;

    @Column(name = "zonder_verhaal")
    private boolean zonderVerhaal;

    protected Toeleidingsbesluit() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /**
     * @param melding the melding
     * @param verzoek what the triagist found; it has been held against the rules
     */
    public Toeleidingsbesluit(MeldingId melding, Toeleidingsverzoek verzoek) {
        this.melding = melding.waarde();
        gedrag = verzoek.gedrag();
        terreinen = verzoek.terreinen().stream().map(Terrein::code).sorted().collect(Collectors.joining(","));
        meervoudig = EenVoorvalIsNietMeervoudig.meervoudig(verzoek.gedrag(), verzoek.terreinen());
        zonderVerhaal = verzoek.zonderVerhaal();
    }

    public Gedrag gedrag() {
        return gedrag;
    }

    /** @return the fields in which help seems needed */
    public List<Terrein> terreinen() {
        return Arrays.stream(terreinen.split(",")).map(Terrein::vanCode).toList();
    }

    /** @return whether problems in these fields may hang together */
    public boolean meervoudig() {
        return meervoudig;
    }

    /** @return whether what the melder said stayed here (R-MEL-05) */
    public boolean zonderVerhaal() {
        return zonderVerhaal;
    }
}
