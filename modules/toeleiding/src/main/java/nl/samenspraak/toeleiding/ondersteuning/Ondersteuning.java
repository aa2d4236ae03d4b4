package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
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

    @Column(name = "aanwezig_op")
    private LocalDate aanwezigOp;

    @Column(name = "was_aanwezig")
    private Boolean wasAanwezig;

    protected Ondersteuning() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Ondersteuning(ToeleidingId toeleiding) {
        this.toeleiding = toeleiding.waarde();
        naam = "";
    }

    void zet(Ondersteuningsantwoord antwoord) {
        aangebodenOp = antwoord.aangebodenOp();
        gewenst = antwoord.gewenst();
        naam = antwoord.naam();
        sinds = antwoord.sinds();
    }

    void wasErbij(boolean erbij, LocalDate dag) {
        wasAanwezig = erbij;
        aanwezigOp = dag;
    }

    /** @return whether it was offered and the client answered (R-TOE-06) */
    public boolean isBeantwoord() {
        return aangebodenOp != null && gewenst != null;
    }

    /** @return what the screen shows of it */
    OndersteuningView view() {
        return new OndersteuningView(aangebodenOp, gewenst, naam, sinds, wasAanwezig, aanwezigOp);
    }
}
