package nl.samenspraak.toeleiding.afspraken;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toegang.kolom.Sleutelkolom;
import nl.samenspraak.toeleiding.PartijId;

/** An agreement with parties, as the register keeps it. It ends on its last day and is not removed: what was shared under it stays explained. */
@Entity
@Table(schema = "toeleiding", name = "afspraak")
@VanDossierdeel(Dossierdeel.PARTIJEN)
public class Afspraak extends Dossierentiteit {

    @Id
    private UUID id;

    private String naam;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "afspraakpartij", joinColumns = @JoinColumn(name = "afspraak"))
    @OrderColumn(name = "rang")
    @Column(name = "partij")
    @Convert(converter = Sleutelkolom.class)
    private List<UUID> partijen = new ArrayList<>();

    private String grondslagen;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "afspraakfase", joinColumns = @JoinColumn(name = "afspraak"))
    @OrderColumn(name = "rang")
    private List<Faseafspraak> fasen = new ArrayList<>();

    private String zorgvuldigheid;
    private String informeren;
    private String beveiliging;
    private String datalek;
    private String bewaartermijn;
    private LocalDate van;
    private LocalDate tot;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private UUID gewijzigdDoor;

    protected Afspraak() {}

    /**
     * @param gegevens what it says; it has been held against {@link AfspraakIsVolledig}
     * @param door who recorded it
     * @param op when
     */
    Afspraak(Afspraakgegevens gegevens, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        wordt(gegevens, door, op);
    }

    /**
     * Other words in the place of what was.
     *
     * @param gegevens what it says; it has been held against {@link AfspraakIsVolledig}
     * @param door who says so
     * @param op when
     */
    final void wordt(Afspraakgegevens gegevens, UUID door, Instant op) {
        naam = gegevens.naam();
        if (!Set.copyOf(partijen).equals(gegevens.sleutels())) {
            partijen.clear();
            partijen.addAll(gegevens.sleutels());
        }
        grondslagen = gegevens.grondslagen();
        if (!fasen.equals(gegevens.fasen())) {
            fasen.clear();
            fasen.addAll(gegevens.fasen());
        }
        zorgvuldigheid = gegevens.regels().zorgvuldigheid();
        informeren = gegevens.regels().informeren();
        beveiliging = gegevens.regels().beveiliging();
        datalek = gegevens.regels().datalek();
        bewaartermijn = gegevens.regels().bewaartermijn();
        van = gegevens.van();
        tot = gegevens.tot();
        gewijzigdDoor = door;
        gewijzigdOp = op;
    }

    UUID id() {
        return id;
    }

    Afspraakgegevens gegevens() {
        return new Afspraakgegevens(
                naam,
                partijen.stream().map(PartijId::new).collect(Collectors.toSet()),
                grondslagen,
                fasen,
                new Afspraakregels(zorgvuldigheid, informeren, beveiliging, datalek, bewaartermijn),
                van,
                tot);
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    UUID gewijzigdDoor() {
        return gewijzigdDoor;
    }
}
