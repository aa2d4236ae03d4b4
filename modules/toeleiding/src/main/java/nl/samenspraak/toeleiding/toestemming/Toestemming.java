package nl.samenspraak.toeleiding.toestemming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;

/** The consent of a client that one party gives, or gets, one kind of data, in one case; with everything that was said about it. */
@Entity
@Table(schema = "toeleiding", name = "toestemming")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Toestemming extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Delingrichting richting;

    private UUID partij;
    private String gegevens;
    private String waarvoor;
    private LocalDate tot;

    @Enumerated(EnumType.STRING)
    private Toestemmingstand stand;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "toestemmingstap", joinColumns = @JoinColumn(name = "toestemming"))
    @OrderColumn(name = "rang")
    private List<Toestemmingstap> stappen = new ArrayList<>();

    protected Toestemming() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * @param toeleiding the case
     * @param nieuw of whom, for what and with what it begins; it has been held against the rules
     * @param door who recorded it
     * @param op when
     */
    Toestemming(ToeleidingId toeleiding, NieuweToestemming nieuw, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        richting = nieuw.richting();
        partij = nieuw.partij().waarde();
        gegevens = nieuw.gegevens();
        waarvoor = nieuw.waarvoor();
        tot = nieuw.tot();
        zet(nieuw.zet(), door, op);
    }

    private void zet(Toestemmingzet zet, UUID door, Instant op) {
        stand = zet.stand();
        stappen.add(new Toestemmingstap(zet.stand(), zet.dag(), zet.toelichting(), door, op));
    }

    /**
     * The client says something else, or says it again in another way.
     *
     * @param zet what
     * @param door who recorded it
     * @param op when
     * @param vandaag the current date
     * @return why it cannot be recorded; empty when it is
     */
    Optional<Toestemmingbezwaar> wordt(Toestemmingzet zet, UUID door, Instant op, LocalDate vandaag) {
        Toestemmingstand nu = standOp(vandaag);
        if (!ToestemmingKanZoVerder.na(nu).contains(zet.stand())) {
            return Optional.of(Toestemmingbezwaar.KAN_ZO_NIET);
        }
        if (zet.dag() == null) {
            return Optional.of(Toestemmingbezwaar.DAG_ONTBREEKT);
        }
        if (zet.dag().isAfter(vandaag)) {
            return Optional.of(Toestemmingbezwaar.DAG_IN_TOEKOMST);
        }
        if (ToestemmingKanZoVerder.vraagtToelichting(nu, zet.stand())
                && zet.toelichting().isEmpty()) {
            return Optional.of(Toestemmingbezwaar.TOELICHTING_ONTBREEKT);
        }
        if (nu == Toestemmingstand.VERLOPEN) {
            tot = null;
        }
        zet(zet, door, op);
        return Optional.empty();
    }

    /**
     * @param dag a day
     * @return how it stands on that day: what had a last day ends by itself
     */
    public Toestemmingstand standOp(LocalDate dag) {
        boolean voorbij = tot != null && dag.isAfter(tot);
        return voorbij && (stand.geldt() || stand == Toestemmingstand.GEVRAAGD) ? Toestemmingstand.VERLOPEN : stand;
    }

    public UUID id() {
        return id;
    }

    /** @return whether the party gives the data, or gets them */
    public Delingrichting richting() {
        return richting;
    }

    public PartijId partij() {
        return new PartijId(partij);
    }

    /** @return whether it is about data going that way between us and that party */
    public boolean isTussen(Delingrichting welke, PartijId met) {
        return richting == welke && partij.equals(met.waarde());
    }

    /** @return whether it is about these data, going that way between us and that party */
    public boolean isOver(Delingrichting welke, PartijId met, String soort) {
        return isTussen(welke, met) && gegevens.equals(soort);
    }

    /** @return the code of the data */
    public String gegevens() {
        return gegevens;
    }

    public String waarvoor() {
        return waarvoor;
    }

    Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
    }

    List<Toestemmingstap> stappen() {
        return List.copyOf(stappen);
    }
}
