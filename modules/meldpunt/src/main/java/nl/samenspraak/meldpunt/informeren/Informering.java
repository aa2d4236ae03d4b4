package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.kolom.Persoonsleutel;

/** That the betrokkene was told, with how; or that this was postponed, with why (R-MEL-12). */
@Embeddable
public class Informering {

    @Convert(converter = Persoonsleutel.class)
    private PersoonId persoon;

    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private String vertegenwoordiger;
    private String reden;
    private String postreden;
    private String grond;
    private String grondnaam;
    private String artikel;
    private boolean herroept;
    private Instant op;
    private UUID door;

    protected Informering() {}

    Informering(NieuweInformering nieuw, PersoonId persoon, Uitstelgrond waarop, UUID door, Instant op) {
        this.persoon = persoon;
        boolean gedaan = nieuw.keuze() == NieuweInformering.Keuze.GEINFORMEERD;
        dag = nieuw.dag();
        wijze = gedaan ? nieuw.wijze() : null;
        vertegenwoordiger = gedaan && !nieuw.vertegenwoordiger().isEmpty() ? nieuw.vertegenwoordiger() : null;
        reden = gedaan ? null : nieuw.reden();
        postreden = gedaan && !nieuw.reden().isEmpty() ? nieuw.reden() : null;
        grond = gedaan ? null : waarop.code();
        grondnaam = gedaan ? null : waarop.naam();
        artikel = gedaan ? null : waarop.artikel();
        this.op = op;
        this.door = door;
    }

    /** What was recorded of this person was wrong. */
    static Informering herroeping(String reden, PersoonId persoon, UUID door, Instant op) {
        Informering stap = new Informering();
        stap.persoon = persoon;
        stap.dag = LocalDate.ofInstant(op, Nederlands.TIJDZONE);
        stap.reden = reden;
        stap.herroept = true;
        stap.op = op;
        stap.door = door;
        return stap;
    }

    /** @return whether it takes back what was recorded before it of this person */
    public boolean herroept() {
        return herroept;
    }

    /** @return which of the three it is */
    NieuweInformering.Keuze keuze() {
        if (herroept) {
            return NieuweInformering.Keuze.HERROEPEN;
        }
        return gedaan() ? NieuweInformering.Keuze.GEINFORMEERD : NieuweInformering.Keuze.UITGESTELD;
    }

    /** @return who was told, or not yet */
    public PersoonId persoon() {
        return persoon;
    }

    /** @return whether the betrokkene was told */
    public boolean gedaan() {
        return wijze != null;
    }

    /** @return when told: on which day; when postponed: the day on which it is looked at again */
    public LocalDate dag() {
        return dag;
    }

    /** @return how, or {@code null} */
    public Contactwijze wijze() {
        return wijze;
    }

    /** @return who heard it for a child, and why that one speaks for it; empty for somebody who heard it himself */
    public String vertegenwoordiger() {
        return vertegenwoordiger == null ? "" : vertegenwoordiger;
    }

    /** @return why somebody was told so all the same, when the BRP says something of that one or the address; or empty */
    public String postreden() {
        return postreden == null ? "" : postreden;
    }

    /** @return why it was postponed or taken back, or empty */
    public String reden() {
        return reden == null ? "" : reden;
    }

    /** @return the code of that ground, or {@code null} */
    String grondcode() {
        return grond;
    }

    /** @return the ground on which it was postponed, as it was called then, with its article; empty when it was not */
    public String grond() {
        return grond == null ? "" : grondnaam + " (" + artikel + ")";
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }
}
