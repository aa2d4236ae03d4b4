package nl.samenspraak.toeleiding.onderzoeksverzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * A request of a professional, and what was decided on it (R-TOE-02, R-TOE-03). Of a refused one stays who asked and why it was refused; what it said
 * about the client is not kept.
 */
@Entity
@Table(schema = "toeleiding", name = "onderzoeksverzoek")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Onderzoeksverzoek extends Dossierentiteit {

    @Id
    private UUID toeleiding;

    private String naam;
    private String organisatie;
    private String functie;
    private String betrokkenheid;
    private String onderbouwing;
    private String verwachting;
    private String achteruitgang;
    private String hulp;
    private String overlast;
    private String gronden;

    /** Who of the FG agreed to deviate from a refusal of client or family; empty when there was none. */
    @Column(name = "afwijking_fg")
    private String afwijkingFg;

    @Column(name = "afwijking_reden")
    private String afwijkingReden;

    @Column(name = "besloten_op")
    private Instant beslotenOp;

    @Column(name = "besloten_door")
    private UUID beslotenDoor;

    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;

    @Column(name = "verteld_op")
    private Instant verteldOp;

    protected Onderzoeksverzoek() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Onderzoeksverzoek(
            ToeleidingId toeleiding, NieuwOnderzoeksverzoek nieuw, List<Afwijsgrond> gronden, UUID door, Instant op) {
        boolean afgewezen = !gronden.isEmpty();
        this.toeleiding = toeleiding.waarde();
        naam = nieuw.verzoeker().naam();
        organisatie = nieuw.verzoeker().organisatie();
        functie = nieuw.verzoeker().functie();
        betrokkenheid = afgewezen ? "" : nieuw.betrokkenheid();
        onderbouwing = afgewezen ? "" : nieuw.onderbouwing();
        verwachting = afgewezen ? "" : nieuw.verwachting();
        achteruitgang = afgewezen ? "" : nieuw.achteruitgang();
        hulp = afgewezen ? "" : nieuw.hulp();
        overlast = afgewezen ? "" : nieuw.overlast();
        this.gronden = gronden.stream().map(Enum::name).collect(Collectors.joining(","));
        afwijkingFg = afgewezen ? "" : nieuw.afwijking().fg();
        afwijkingReden = afgewezen ? "" : nieuw.afwijking().reden();
        beslotenDoor = door;
        beslotenOp = op;
    }

    /**
     * Who asked for it knows what was decided (R-TOE-03).
     *
     * @param op when the letter went
     */
    public void isVerstuurd(Instant op) {
        verstuurdOp = op;
    }

    /**
     * The client knows that it was asked and refused (AVG 14).
     *
     * @param op when the letter went
     */
    public void isVerteld(Instant op) {
        verteldOp = op;
    }

    /** @return for what it was refused; empty when it was granted */
    public List<Afwijsgrond> gronden() {
        return gronden.isEmpty()
                ? List.of()
                : Arrays.stream(gronden.split(",")).map(Afwijsgrond::valueOf).toList();
    }

    /** @return what the screen shows of it */
    public OnderzoeksverzoekView view() {
        return new OnderzoeksverzoekView(
                naam,
                organisatie,
                functie,
                betrokkenheid,
                onderbouwing,
                verwachting,
                achteruitgang,
                hulp,
                overlast,
                gronden(),
                afwijkingFg,
                afwijkingReden,
                beslotenOp);
    }
}
