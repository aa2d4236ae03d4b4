package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Optional;

/**
 * The name of a person as the BRP registers it, and the ways to write it (R-ALG-26). Parts that are not known are empty, never
 * {@code null}, except the titles; the full stop by which the BRP marks an unknown name counts as empty.
 *
 * @param voornamen the given names, separated by spaces
 * @param titel the noble title or predicate, or {@code null}
 * @param voorvoegsel what stands before the surname: "van", "in het"
 * @param geslachtsnaam the surname
 * @param partnerTitel the noble title of the partner, or {@code null}
 * @param partnerVoorvoegsel what stands before the partner's surname
 * @param partnerGeslachtsnaam the surname of the partner, or of a former partner whose name is still used
 * @param naamgebruik which surname the person is addressed by
 * @param geslacht the gender
 */
public record Persoonsnaam(
        String voornamen,
        AdellijkeTitel titel,
        String voorvoegsel,
        String geslachtsnaam,
        AdellijkeTitel partnerTitel,
        String partnerVoorvoegsel,
        String partnerGeslachtsnaam,
        Naamgebruik naamgebruik,
        Geslacht geslacht)
        implements Serializable {

    /**
     * @param voornamen the given names, or empty
     * @param geslachtsnaam the surname, or empty
     * @return a name of which nothing else is known
     */
    public static Persoonsnaam van(String voornamen, String geslachtsnaam) {
        return van(voornamen, "", geslachtsnaam);
    }

    /**
     * @param voornamen the given names, or empty
     * @param voorvoegsel what stands before the surname, or empty
     * @param geslachtsnaam the surname, or empty
     * @return a name of which nothing else is known
     */
    public static Persoonsnaam van(String voornamen, String voorvoegsel, String geslachtsnaam) {
        return new Persoonsnaam(
                voornamen, null, voorvoegsel, geslachtsnaam, null, "", "", Naamgebruik.EIGEN, Geslacht.ONBEKEND);
    }

    public Persoonsnaam met(Geslacht nieuw) {
        throw new UnsupportedOperationException();
    }

    public Persoonsnaam met(Naamgebruik nieuw) {
        throw new UnsupportedOperationException();
    }

    public Persoonsnaam met(AdellijkeTitel nieuw) {
        throw new UnsupportedOperationException();
    }

    public Persoonsnaam metPartner(String partnerVoorvoegsel, String partnerGeslachtsnaam) {
        throw new UnsupportedOperationException();
    }

    public Persoonsnaam metPartner(AdellijkeTitel partnerTitel, String partnerVoorvoegsel, String partnerGeslachtsnaam) {
        throw new UnsupportedOperationException();
    }

    /** @return "J.R."; empty when no given name is known */
    public String voorletters() {
        throw new UnsupportedOperationException();
    }

    /** @return "Geachte mevrouw Van Velzen"; empty when the name by which to address someone is not known */
    public Optional<String> aanhef() {
        throw new UnsupportedOperationException();
    }

    /** @return "R.M. van Puffelen", as on an envelope; empty when the name by which to address someone is not known */
    public Optional<String> aanschrijfwijze() {
        throw new UnsupportedOperationException();
    }

    /** @return the line above the aanschrijfwijze of nobility: "De hoogwelgeboren heer" */
    public Optional<String> aanspreekvorm() {
        throw new UnsupportedOperationException();
    }

    /** @return "mevrouw Van Velzen" as inside a sentence; empty when the name or the gender is not known */
    public Optional<String> inLopendeTekst() {
        throw new UnsupportedOperationException();
    }

    /** @return the own name in full: "Suzanne Moulin"; "naam onbekend" when nothing is known */
    public String volledig() {
        throw new UnsupportedOperationException();
    }

    /** @return the own name as lists sort it: "Velzen, R.M. van"; "naam onbekend" when nothing is known */
    public String lijstnaam() {
        throw new UnsupportedOperationException();
    }
}
