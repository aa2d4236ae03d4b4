package nl.samenspraak.klachten.klacht;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * One thing that was done or left undone, and what is thought of it (9:1, 9:12).
 *
 * @param omschrijving what it was; at least this makes it a klacht (9:4 lid 2 c)
 * @param dag on which day, or {@code null} when that is not known
 * @param beklaagde whose conduct it was
 * @param bevindingen what was found; empty until there is an oordeel
 * @param oordeel what is thought of it; {@code null} until then
 * @param afschriftOp on which day the beklaagde was sent a copy of the klacht (9:9); {@code null} until then
 * @param nietGrond on which ground it is not handled (9:8); {@code null} when it is
 * @param nietUitleg why that ground holds, as the klager reads it; empty when it is handled
 * @param einde how it ended by what the klager said; {@code null} when it did not
 */
public record Gedraging(
        String omschrijving,
        LocalDate dag,
        Beklaagde beklaagde,
        String bevindingen,
        Klachtoordeel oordeel,
        LocalDate afschriftOp,
        NietBehandelgrond nietGrond,
        String nietUitleg,
        Gedragingeinde einde)
        implements Serializable {

    /** The most characters in {@link #omschrijving}. */
    public static final int LANGSTE_OMSCHRIJVING = 1000;

    /** The most characters in {@link #bevindingen}. */
    public static final int LANGSTE_BEVINDINGEN = 4000;

    /** The most characters in {@link #nietUitleg}. */
    public static final int LANGSTE_UITLEG = 2000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Gedraging {
        Objects.requireNonNull(beklaagde, "beklaagde");
        omschrijving = Invoer.alinea(omschrijving, LANGSTE_OMSCHRIJVING);
        bevindingen = Invoer.alinea(bevindingen, LANGSTE_BEVINDINGEN);
        nietUitleg = Invoer.alinea(nietUitleg, LANGSTE_UITLEG);
    }

    /** A gedraging that is handled. */
    public Gedraging(
            String omschrijving,
            LocalDate dag,
            Beklaagde beklaagde,
            String bevindingen,
            Klachtoordeel oordeel,
            LocalDate afschriftOp) {
        this(omschrijving, dag, beklaagde, bevindingen, oordeel, afschriftOp, null, "", null);
    }

    /**
     * @param omschrijving what it was
     * @param dag on which day, or {@code null}
     * @param beklaagde whose conduct it was
     * @return a gedraging about which nothing is thought yet
     * @throws OngeldigeWaarde when a text is too long
     */
    public static Gedraging van(String omschrijving, LocalDate dag, Beklaagde beklaagde) {
        return new Gedraging(omschrijving, dag, beklaagde, "", null, null);
    }

    /**
     * @param gevonden what was found
     * @param gedacht what is thought of it
     * @return the same gedraging with an oordeel
     * @throws OngeldigeWaarde when what was found is too long
     */
    public Gedraging geoordeeld(String gevonden, Klachtoordeel gedacht) {
        return new Gedraging(
                omschrijving, dag, beklaagde, gevonden, gedacht, afschriftOp, nietGrond, nietUitleg, einde);
    }

    /**
     * @param verzonden on which day
     * @return the same gedraging, of which the beklaagde was sent a copy of the klacht
     */
    public Gedraging metAfschrift(LocalDate verzonden) {
        return new Gedraging(
                omschrijving, dag, beklaagde, bevindingen, oordeel, verzonden, nietGrond, nietUitleg, einde);
    }

    /**
     * @param gebeurd when it happened, or {@code null}
     * @return the same gedraging, which has that day when none was known
     */
    public Gedraging metDag(LocalDate gebeurd) {
        return dag == null
                ? new Gedraging(
                        omschrijving,
                        gebeurd,
                        beklaagde,
                        bevindingen,
                        oordeel,
                        afschriftOp,
                        nietGrond,
                        nietUitleg,
                        einde)
                : this;
    }

    /** @return the same conduct, of somebody else */
    public Gedraging van(Beklaagde ander) {
        return new Gedraging(omschrijving, dag, ander, bevindingen, oordeel, afschriftOp, nietGrond, nietUitleg, einde);
    }

    /** @return whether it can still be said which colleague it was of: he was sent nothing, and nothing was thought of it */
    public boolean wieIsTeKiezen() {
        return beklaagde.heeftAlleenEenNaam() || beklaagde.account() != null && afschriftOp == null && oordeel == null;
    }

    /** @return the same conduct, of somebody who is not known yet; whoever got a copy because of it had nothing to do with it */
    public Gedraging vanOnbekend() {
        return new Gedraging(
                omschrijving,
                dag,
                new Beklaagde(Beklaagdesoort.AFDELING, null, "", ""),
                "",
                null,
                null,
                nietGrond,
                nietUitleg,
                einde);
    }

    /** @return whether it is handled: it is, unless it was decided that it need not be (9:8), or the klager said that it need not */
    public boolean behandeld() {
        return nietGrond == null && einde == null;
    }

    /** @return whether it was decided that it need not be handled (9:8) */
    public boolean buiten() {
        return nietGrond != null;
    }

    /**
     * @param hoe how it ended, by what the klager said
     * @return the same gedraging, about which nothing is thought
     */
    public Gedraging geeindigd(Gedragingeinde hoe) {
        return new Gedraging(omschrijving, dag, beklaagde, "", null, afschriftOp, null, "", hoe);
    }

    /**
     * @param grond on which ground it is not handled
     * @param uitleg why that holds
     * @return the same gedraging, about which nothing is thought
     * @throws OngeldigeWaarde when the explanation is too long
     */
    public Gedraging nietBehandeld(NietBehandelgrond grond, String uitleg) {
        return new Gedraging(omschrijving, dag, beklaagde, "", null, afschriftOp, grond, uitleg, null);
    }

    /** @return the same gedraging, which is handled after all */
    public Gedraging tochBehandeld() {
        return new Gedraging(omschrijving, dag, beklaagde, bevindingen, oordeel, afschriftOp);
    }
}
