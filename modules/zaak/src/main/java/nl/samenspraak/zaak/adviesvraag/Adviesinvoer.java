package nl.samenspraak.zaak.adviesvraag;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What somebody types on a page with questions: a new one, what is added to one, or what was decided on one. */
public final class Adviesinvoer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.zaak.adviesteksten");

    private final Tekstlaag tekst = new Tekstlaag();
    private UUID gekozen;
    private boolean besluit;
    private Boolean gevolgd;

    /**
     * Opens the fields to add something to a question.
     *
     * @param welke which question
     */
    public void vulAan(UUID welke) {
        open(welke, false);
    }

    /**
     * Opens the fields to record what was decided.
     *
     * @param welke which question
     */
    public void beslis(UUID welke) {
        open(welke, true);
    }

    private void open(UUID welke, boolean omTeBeslissen) {
        gekozen = welke;
        besluit = omTeBeslissen;
        gevolgd = null;
        tekst.vergeet("meer");
        Scherm.vergeetInvoer("meerblok");
    }

    /** @return what was typed as a new question */
    public String vraag() {
        return tekst.get("vraag");
    }

    /** @return what was typed to add to the question that was chosen */
    public String meer() {
        return tekst.get("meer");
    }

    /** @return what was decided on the question that was chosen */
    public Adviesbesluit besluit() {
        return new Adviesbesluit(meer(), gevolgd);
    }

    /**
     * Says why something cannot be done, at its field.
     *
     * @param bezwaar why not
     */
    public void meld(Adviesbezwaar bezwaar) {
        String zin = TEKSTEN.van("bezwaar." + bezwaar);
        switch (bezwaar) {
            case TEKST_ONTBREEKT, NOEMT_IEMAND -> Scherm.fout(gekozen == null ? "vraag" : "meer", zin);
            case KEUZE_ONTBREEKT -> Scherm.fout("gevolgd", zin);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * @param sleutel what for
     * @return good news
     */
    public static String nieuws(String sleutel) {
        return TEKSTEN.van(sleutel);
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    public UUID getGekozen() {
        return gekozen;
    }

    public boolean isBesluit() {
        return besluit;
    }

    public Boolean getGevolgd() {
        return gevolgd;
    }

    public void setGevolgd(Boolean gevolgd) {
        this.gevolgd = gevolgd;
    }
}
