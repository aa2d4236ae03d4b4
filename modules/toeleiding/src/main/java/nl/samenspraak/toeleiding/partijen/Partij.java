package nl.samenspraak.toeleiding.partijen;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.PartijId;

/** A party as the register knows it. It is ended, never removed: requests and agreements go on being about it. */
@Entity
@Table(schema = "toeleiding", name = "partij")
@VanDossierdeel({Dossierdeel.PARTIJEN, Dossierdeel.TOELEIDINGSDOSSIER})
public class Partij extends Dossierentiteit {

    @Id
    private UUID id;

    private String naam;
    private String zoeknaam;

    @Enumerated(EnumType.STRING)
    private Partijrol rol;

    private String soort;
    private String geheimhouding;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "partijtaak", joinColumns = @JoinColumn(name = "partij"))
    @OrderColumn(name = "rang")
    @Column(name = "taak")
    private List<String> taken = new ArrayList<>();

    private String mandaat;
    private String contact;
    private String functie;
    private String telefoon;
    private String email;
    private String postadres;

    @Column(name = "wams_op")
    private LocalDate wamsOp;

    @Column(name = "begonnen_op")
    private LocalDate begonnenOp;

    @Column(name = "beeindigd_op")
    private LocalDate beeindigdOp;

    private String eindreden;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private UUID gewijzigdDoor;

    protected Partij() {}

    /**
     * @param gegevens what is known of it; it has been held against {@link PartijIsVolledig}
     * @param dag the day from which it takes part
     * @param door who says so
     * @param op when
     */
    Partij(Partijgegevens gegevens, LocalDate dag, UUID door, Instant op) {
        id = PartijId.nieuw().waarde();
        begonnenOp = dag;
        eindreden = "";
        wordt(gegevens, door, op);
    }

    /**
     * Other words in the place of what was.
     *
     * @param gegevens what is known of it; it has been held against {@link PartijIsVolledig}
     * @param door who says so
     * @param op when
     */
    final void wordt(Partijgegevens gegevens, UUID door, Instant op) {
        naam = gegevens.naam();
        zoeknaam = zoek(naam);
        rol = gegevens.rol();
        soort = gegevens.soort();
        geheimhouding = gegevens.geheimhouding();
        if (!taken.equals(gegevens.taken())) {
            taken.clear();
            taken.addAll(gegevens.taken());
        }
        mandaat = gegevens.mandaat();
        contact = gegevens.aanspreekpunt().naam();
        functie = gegevens.aanspreekpunt().functie();
        telefoon = Optional.ofNullable(gegevens.aanspreekpunt().telefoon())
                .map(Telefoonnummer::waarde)
                .orElse(null);
        email = Optional.ofNullable(gegevens.aanspreekpunt().email())
                .map(Emailadres::waarde)
                .orElse(null);
        postadres = gegevens.aanspreekpunt().postadres();
        wamsOp = gegevens.wamsOp();
        gewijzigd(door, op);
    }

    /**
     * It takes part no longer.
     *
     * @param einde the last day, and why
     * @param door who says so
     * @param op when
     * @return why that cannot be; empty when it is done
     */
    Optional<Partijbezwaar> beeindig(Partijeinde einde, UUID door, Instant op) {
        if (beeindigdOp != null) {
            return Optional.of(Partijbezwaar.IS_BEEINDIGD);
        }
        if (einde.op() == null) {
            return Optional.of(Partijbezwaar.EINDE_ONTBREEKT);
        }
        if (einde.op().isBefore(begonnenOp)) {
            return Optional.of(Partijbezwaar.EINDE_VOOR_BEGIN);
        }
        if (einde.reden().isEmpty()) {
            return Optional.of(Partijbezwaar.EINDREDEN_ONTBREEKT);
        }
        beeindigdOp = einde.op();
        eindreden = einde.reden();
        gewijzigd(door, op);
        return Optional.empty();
    }

    /**
     * It takes part after all, or again.
     *
     * @param door who says so
     * @param op when
     * @return why that cannot be; empty when it is done
     */
    Optional<Partijbezwaar> hervat(UUID door, Instant op) {
        if (beeindigdOp == null) {
            return Optional.of(Partijbezwaar.LOOPT_NOG);
        }
        beeindigdOp = null;
        eindreden = "";
        gewijzigd(door, op);
        return Optional.empty();
    }

    private void gewijzigd(UUID door, Instant op) {
        gewijzigdDoor = door;
        gewijzigdOp = op;
    }

    /**
     * @param naam a name, or a part of one
     * @return the same as it is looked for
     */
    static String zoek(String naam) {
        return naam.toLowerCase(Locale.ROOT);
    }

    public PartijId id() {
        return new PartijId(id);
    }

    public String naam() {
        return naam;
    }

    public Partijgegevens gegevens() {
        return new Partijgegevens(
                naam,
                rol,
                soort,
                geheimhouding,
                taken,
                mandaat,
                new Aanspreekpunt(
                        contact,
                        functie,
                        telefoon == null ? null : new Telefoonnummer(telefoon),
                        email == null ? null : new Emailadres(email),
                        postadres),
                wamsOp);
    }

    public LocalDate begonnenOp() {
        return begonnenOp;
    }

    /** @return how it ended, when it did */
    public Optional<Partijeinde> einde() {
        return Optional.ofNullable(beeindigdOp).map(op -> new Partijeinde(op, eindreden));
    }

    /**
     * @param dag a day
     * @return whether it takes part on that day
     */
    public boolean doetMeeOp(LocalDate dag) {
        return beeindigdOp == null || !dag.isAfter(beeindigdOp);
    }

    Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    UUID gewijzigdDoor() {
        return gewijzigdDoor;
    }
}
