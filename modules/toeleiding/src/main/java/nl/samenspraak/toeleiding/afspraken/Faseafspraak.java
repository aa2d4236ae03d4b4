package nl.samenspraak.toeleiding.afspraken;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/** What is shared in one step of the process, and what for. */
@Embeddable
public class Faseafspraak implements Serializable {

    /** The most characters in each text. */
    public static final int LANGSTE = 500;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Procesfase fase;

    private String doel;
    private String gegevens;

    protected Faseafspraak() {}

    /**
     * @param fase the step
     * @param doel what for
     * @param gegevens which data
     * @throws OngeldigeWaarde when a text is too long
     */
    public Faseafspraak(Procesfase fase, String doel, String gegevens) {
        this.fase = fase;
        this.doel = Invoer.alinea(doel, LANGSTE);
        this.gegevens = Invoer.alinea(gegevens, LANGSTE);
    }

    /** @return whether nothing is shared in this step */
    boolean isLeeg() {
        return doel.isEmpty() && gegevens.isEmpty();
    }

    /** @return whether it is said which data are shared, and what for: the one says nothing without the other */
    boolean isHeel() {
        return !doel.isEmpty() && !gegevens.isEmpty();
    }

    public Procesfase fase() {
        return fase;
    }

    public String doel() {
        return doel;
    }

    public String gegevens() {
        return gegevens;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Faseafspraak zelfde
                && fase == zelfde.fase
                && doel.equals(zelfde.doel)
                && gegevens.equals(zelfde.gegevens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fase, doel, gegevens);
    }
}
