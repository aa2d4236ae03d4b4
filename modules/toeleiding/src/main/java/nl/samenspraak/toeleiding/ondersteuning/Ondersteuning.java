package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.Ondersteuner;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Free cliëntondersteuning: that it was offered, what the client answered, and who was at the table, are three facts (R-TOE-34). */
@Entity
@Table(schema = "toeleiding", name = "ondersteuning")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Ondersteuning extends Dossierentiteit {

    @Id
    private UUID toeleiding;

    @Column(name = "aangeboden_op")
    private LocalDate aangebodenOp;

    private Boolean gewenst;
    private String naam;
    private LocalDate sinds;

    private String opent;

    @ElementCollection
    @CollectionTable(
            schema = "toeleiding",
            name = "ondersteuningsgesprek",
            joinColumns = @JoinColumn(name = "toeleiding"))
    @OrderBy("dag")
    private List<Ondersteuningsgesprek> gesprekken = new ArrayList<>();

    protected Ondersteuning() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Ondersteuning(ToeleidingId toeleiding) {
        this.toeleiding = toeleiding.waarde();
        naam = "";
        opent = "";
    }

    void zet(Ondersteuningsantwoord antwoord) {
        aangebodenOp = antwoord.aangebodenOp();
        gewenst = antwoord.gewenst();
        naam = antwoord.naam();
        sinds = antwoord.sinds();
        opent = antwoord.opent();
    }

    /** Of one day there is one answer: what is said later, stands. */
    void wasErbij(boolean erbij, LocalDate dag) {
        gesprekken.removeIf(gesprek -> gesprek.dag().equals(dag));
        gesprekken.add(new Ondersteuningsgesprek(dag, erbij));
    }

    /** @return whether it was offered and the client answered (R-TOE-06) */
    public boolean isBeantwoord() {
        return aangebodenOp != null && gewenst != null;
    }

    /** @return who supports the client now, when the client wants so and it is known who (R-TOE-34) */
    public Optional<Ondersteuner> ondersteuner() {
        return Boolean.TRUE.equals(gewenst) && !naam.isEmpty()
                ? Optional.of(new Ondersteuner(naam, sinds, opent))
                : Optional.empty();
    }

    /** @return what the screen shows of it */
    OndersteuningView view() {
        return new OndersteuningView(
                aangebodenOp,
                gewenst,
                naam,
                sinds,
                opent,
                gesprekken.stream()
                        .map(gesprek -> new OndersteuningView.Gesprek(gesprek.dag(), gesprek.aanwezig()))
                        .sorted(Comparator.comparing(OndersteuningView.Gesprek::dag))
                        .toList());
    }
}
