package nl.samenspraak.coordinatie.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** What somebody does in a plan, for whom and by when (R-COO-17). */
@Entity
@Table(schema = "coordinatie", name = "activiteit")
@VanDossierdeel(Dossierdeel.PLAN)
public class Activiteit extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;
    private UUID doel;

    @Enumerated(EnumType.STRING)
    private Activiteitsoort soort;

    private String wat;
    private String bevoegdheid;
    private UUID partij;
    private UUID lid;
    private int volgorde;
    private LocalDate begint;
    private LocalDate eindigt;

    @Column(name = "afgerond_op")
    private LocalDate afgerondOp;

    private String opmerking;

    @ElementCollection
    @CollectionTable(schema = "coordinatie", name = "activiteitlid", joinColumns = @JoinColumn(name = "activiteit"))
    private List<Activiteitlid> leden = new ArrayList<>();

    protected Activiteit() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    Activiteit(UUID id, CoordinatieId coordinatie, NieuweActiviteit nieuw) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        wordt(nieuw);
    }

    void wordt(NieuweActiviteit nieuw) {
        doel = nieuw.doel();
        soort = nieuw.soort();
        wat = nieuw.wat();
        bevoegdheid = nieuw.bevoegdheid();
        partij = nieuw.uitvoerder().partij();
        lid = nieuw.uitvoerder().lid();
        volgorde = nieuw.volgorde();
        begint = nieuw.begint();
        eindigt = nieuw.eindigt();
        opmerking = nieuw.opmerking();
        if (!voor().equals(nieuw.voor()) || !gedeeld().equals(nieuw.gedeeld())) {
            leden.clear();
            nieuw.voor().forEach(wie -> leden.add(new Activiteitlid(wie, false)));
            nieuw.gedeeld().forEach(wie -> leden.add(new Activiteitlid(wie, true)));
        }
    }

    /** @param dag when it was done; {@code null} when it is not done after all */
    void isKlaar(LocalDate dag) {
        afgerondOp = dag;
    }

    UUID id() {
        return id;
    }

    UUID doel() {
        return doel;
    }

    String wat() {
        return wat;
    }

    Activiteitsoort soort() {
        return soort;
    }

    String bevoegdheid() {
        return bevoegdheid;
    }

    Uitvoerder uitvoerder() {
        return new Uitvoerder(partij, lid);
    }

    int volgorde() {
        return volgorde;
    }

    LocalDate begint() {
        return begint;
    }

    LocalDate eindigt() {
        return eindigt;
    }

    Optional<LocalDate> afgerondOp() {
        return Optional.ofNullable(afgerondOp);
    }

    String opmerking() {
        return opmerking;
    }

    /** For whom; empty for everybody. */
    Set<UUID> voor() {
        return wie(false);
    }

    /** Whether it is for this person; what is for nobody in particular, is for everybody. */
    boolean isVoor(UUID lid) {
        return voor().isEmpty() || voor().contains(lid);
    }

    Set<UUID> gedeeld() {
        return wie(true);
    }

    private Set<UUID> wie(boolean gedeeld) {
        return leden.stream()
                .filter(wie -> wie.gedeeld() == gedeeld)
                .map(Activiteitlid::lid)
                .collect(Collectors.toSet());
    }
}
