package nl.samenspraak.toeleiding.deling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import nl.samenspraak.toeleiding.deelwijzer.Deelantwoord;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingswissel;
import nl.samenspraak.zaak.noodzaak.Noodzaakkaart;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** A share: of which kind the data were, with whom, for what and on which answer of the deelwijzer. What was said itself is not here. */
@Entity
@Table(schema = "toeleiding", name = "deling")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Deling extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Delingrichting richting;

    private UUID partij;
    private String persoon;
    private String soort;
    private String wet;
    private String fase;
    private LocalDate dag;

    @Embedded
    private Delingantwoord antwoord;

    @Embedded
    private Noodzaakkaart noodzaak;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "delingeis", joinColumns = @JoinColumn(name = "deling"))
    @OrderColumn(name = "rang")
    private List<Delingeis> eisen = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Delingstand stand;

    private UUID vervangt;
    private String reden = "";

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    @Column(name = "vastgelegd_door")
    private UUID vastgelegdDoor;

    protected Deling() {}

    /**
     * @param toeleiding the case
     * @param nieuw what was filled in; it has been held against the rules
     * @param uitslag what came of that
     * @param stand a concept, or done
     * @param door who recorded it
     * @param op when
     */
    Deling(
            ToeleidingId toeleiding,
            NieuweDeling nieuw,
            Delingtoets.Uitslag uitslag,
            Delingstand stand,
            UUID door,
            Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        richting = nieuw.richting();
        partij = nieuw.partij().waarde();
        persoon = nieuw.persoon();
        soort = nieuw.soort();
        wet = nieuw.wet();
        fase = uitslag.fase();
        dag = nieuw.dag();
        antwoord = new Delingantwoord(uitslag.regelversie(), uitslag.gezegd());
        noodzaak = new Noodzaakkaart(nieuw.noodzaak());
        neem(uitslag.gezegd().nu(), nieuw);
        this.stand = stand;
        vastgelegdDoor = door;
        vastgelegdOp = op;
    }

    private void neem(Deelantwoord gezegd, NieuweDeling nieuw) {
        gezegd.voorwaarden()
                .forEach((eis, regel) -> eisen.add(new Delingeis(
                        eis,
                        regel,
                        false,
                        nieuw.aangevinkt().contains(eis.code()),
                        nieuw.gronden().get(eis.code()))));
        gezegd.doorgeven().forEach((eis, regel) -> eisen.add(new Delingeis(eis, regel, true, false, "")));
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * Another one stands in its place from now on; both stay.
     *
     * @param door the one that stands in its place
     * @param waarom why
     */
    void wordtVervangen(Deling door, String waarom) {
        stand = Delingstand.VERVANGEN;
        reden = waarom;
        door.vervangt = id;
    }

    /** @return whether it was done with the data of that consent, and a law alone does not open it */
    boolean staatOfValtMet(Toestemmingswissel nee) {
        return stand == Delingstand.GEDAAN
                && richting == nee.richting()
                && partij.equals(nee.partij().waarde())
                && soort.equals(nee.gegevens())
                && antwoord.nu().uitkomst() != Deeluitkomst.JA;
    }

    /** @return whether nothing in it is otherwise, but by whom it was recorded and when */
    boolean zegtHetzelfdeAls(Deling ander) {
        return richting == ander.richting
                && partij.equals(ander.partij)
                && persoon.equals(ander.persoon)
                && soort.equals(ander.soort)
                && wet.equals(ander.wet)
                && dag.equals(ander.dag)
                && noodzaak().equals(ander.noodzaak())
                && eisen.stream()
                        .map(Delingeis::view)
                        .toList()
                        .equals(ander.eisen.stream().map(Delingeis::view).toList());
    }

    UUID id() {
        return id;
    }

    Delingrichting richting() {
        return richting;
    }

    PartijId partij() {
        return new PartijId(partij);
    }

    String persoon() {
        return persoon;
    }

    String soort() {
        return soort;
    }

    String wet() {
        return wet;
    }

    String fase() {
        return fase;
    }

    LocalDate dag() {
        return dag;
    }

    Delingantwoord antwoord() {
        return antwoord;
    }

    Noodzaaktoets noodzaak() {
        return noodzaak.toets();
    }

    List<Delingeis> eisen() {
        return List.copyOf(eisen);
    }

    Delingstand stand() {
        return stand;
    }

    Optional<UUID> vervangt() {
        return Optional.ofNullable(vervangt);
    }

    String reden() {
        return reden;
    }

    Instant vastgelegdOp() {
        return vastgelegdOp;
    }

    UUID vastgelegdDoor() {
        return vastgelegdDoor;
    }
}
