package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * The name of a person as the BRP registers it, and the official ways to write it (R-ALG-26). Any part may be unknown:
 * people with one name, without given names, or found without a name exist. Parts that are not known are empty, never
 * {@code null}, except the titles; the full stop by which the BRP marks an unknown name counts as empty.
 *
 * <pre>{@code
 * Persoonsnaam.van("Vera Loes", "uit de", "Wilgen")
 *         .met(Geslacht.VROUW)
 *         .metPartner("van", "Hoorne")
 *         .met(Naamgebruik.PARTNER_EIGEN)
 * }</pre>
 *
 * <p>The partner is the present partner, or a former one whose name the person still uses. Leave out a former partner
 * whose name is not used: a jonkvrouw bears her predicate again then.
 *
 * @param voornamen the given names, separated by spaces
 * @param titel the noble title or predicate, or {@code null}
 * @param voorvoegsel what stands before the surname: "van", "in het"
 * @param geslachtsnaam the surname
 * @param partnerTitel the noble title or predicate of the partner, or {@code null}
 * @param partnerVoorvoegsel what stands before the partner's surname
 * @param partnerGeslachtsnaam the partner's surname
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

    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_VOORVOEGSEL = 10;
    private static final String ONBEKEND = "naam onbekend";

    /** @throws OngeldigeWaarde when a part is longer than the BRP allows */
    public Persoonsnaam {
        voornamen = deel(voornamen, LANGSTE_NAAM, "Voornamen hebben");
        voorvoegsel = deel(voorvoegsel, LANGSTE_VOORVOEGSEL, "Een voorvoegsel heeft");
        geslachtsnaam = deel(geslachtsnaam, LANGSTE_NAAM, "Een achternaam heeft");
        partnerVoorvoegsel = deel(partnerVoorvoegsel, LANGSTE_VOORVOEGSEL, "Een voorvoegsel heeft");
        partnerGeslachtsnaam = deel(partnerGeslachtsnaam, LANGSTE_NAAM, "Een achternaam heeft");
        Objects.requireNonNull(naamgebruik, "naamgebruik");
        Objects.requireNonNull(geslacht, "geslacht");
    }

    /**
     * @param voornamen the given names, or empty
     * @param geslachtsnaam the surname, or empty
     * @return a name of which nothing else is known
     * @throws OngeldigeWaarde when a part is longer than the BRP allows
     */
    public static Persoonsnaam van(String voornamen, String geslachtsnaam) {
        return van(voornamen, "", geslachtsnaam);
    }

    /**
     * @param voornamen the given names, or empty
     * @param voorvoegsel what stands before the surname, or empty
     * @param geslachtsnaam the surname, or empty
     * @return a name of which nothing else is known
     * @throws OngeldigeWaarde when a part is longer than the BRP allows
     */
    public static Persoonsnaam van(String voornamen, String voorvoegsel, String geslachtsnaam) {
        return new Persoonsnaam(
                voornamen, null, voorvoegsel, geslachtsnaam, null, "", "", Naamgebruik.EIGEN, Geslacht.ONBEKEND);
    }

    /**
     * @param nieuw the gender
     * @return the same name with this gender
     */
    public Persoonsnaam met(Geslacht nieuw) {
        return new Persoonsnaam(
                voornamen,
                titel,
                voorvoegsel,
                geslachtsnaam,
                partnerTitel,
                partnerVoorvoegsel,
                partnerGeslachtsnaam,
                naamgebruik,
                nieuw);
    }

    /**
     * @param nieuw which surname the person is addressed by
     * @return the same name used in this way
     */
    public Persoonsnaam met(Naamgebruik nieuw) {
        return new Persoonsnaam(
                voornamen,
                titel,
                voorvoegsel,
                geslachtsnaam,
                partnerTitel,
                partnerVoorvoegsel,
                partnerGeslachtsnaam,
                nieuw,
                geslacht);
    }

    /**
     * @param nieuw the noble title or predicate, or {@code null}
     * @return the same name with this title
     */
    public Persoonsnaam met(AdellijkeTitel nieuw) {
        return new Persoonsnaam(
                voornamen,
                nieuw,
                voorvoegsel,
                geslachtsnaam,
                partnerTitel,
                partnerVoorvoegsel,
                partnerGeslachtsnaam,
                naamgebruik,
                geslacht);
    }

    /**
     * @param voorvoegselVanPartner what stands before the partner's surname, or empty
     * @param geslachtsnaamVanPartner the partner's surname, or empty
     * @return the same name with this partner
     * @throws OngeldigeWaarde when a part is longer than the BRP allows
     */
    public Persoonsnaam metPartner(String voorvoegselVanPartner, String geslachtsnaamVanPartner) {
        return metPartner(null, voorvoegselVanPartner, geslachtsnaamVanPartner);
    }

    /**
     * @param titelVanPartner the partner's noble title or predicate, or {@code null}
     * @param voorvoegselVanPartner what stands before the partner's surname, or empty
     * @param geslachtsnaamVanPartner the partner's surname, or empty
     * @return the same name with this partner
     * @throws OngeldigeWaarde when a part is longer than the BRP allows
     */
    public Persoonsnaam metPartner(
            AdellijkeTitel titelVanPartner, String voorvoegselVanPartner, String geslachtsnaamVanPartner) {
        return new Persoonsnaam(
                voornamen,
                titel,
                voorvoegsel,
                geslachtsnaam,
                titelVanPartner,
                voorvoegselVanPartner,
                geslachtsnaamVanPartner,
                naamgebruik,
                geslacht);
    }

    /** @return whether neither given names nor surname are known */
    public boolean onbekend() {
        return voornamen.isEmpty() && geslachtsnaam.isEmpty();
    }

    /**
     * @return the first letter of each given name with a full stop, without spaces: "J.R."; a given name that is a
     *     single letter stays as it is, with the space behind it: "J P"; so do initials; empty when no given name is known
     */
    public String voorletters() {
        return Tekst.woorden(voornamen)
                .map(Persoonsnaam::voorletter)
                .map(letter -> letter.endsWith(".") ? letter : letter + " ")
                .collect(Collectors.joining())
                .strip();
    }

    /**
     * @return the first line of a letter: "Geachte mevrouw Van Velzen"; empty when the name to address someone by is
     *     unknown
     */
    public Optional<String> aanhef() {
        return new Aanspreking(this).aanhef();
    }

    /** @return the name on an envelope: "R.M. van Puffelen"; empty when the name to address someone by is unknown */
    public Optional<String> aanschrijfwijze() {
        return new Aanspreking(this).aanschrijfwijze();
    }

    /** @return the line above the name on an envelope to nobility: "De hoogwelgeboren heer" */
    public Optional<String> aanspreekvorm() {
        return new Aanspreking(this).aanspreekvorm();
    }

    /**
     * @return the name inside a sentence: "mevrouw Van Velzen"; empty when the name to address someone by is unknown
     */
    public Optional<String> inLopendeTekst() {
        return new Aanspreking(this).inLopendeTekst();
    }

    /** @return the own name in full: "Suzanne Moulin"; "naam onbekend" when nothing is known of it */
    public String volledig() {
        return onbekend() ? ONBEKEND : new Aanspreking(this).eigenNaamVoluit();
    }

    /** @return the own name as lists sort it: "Velzen, R.M. van"; "naam onbekend" when nothing is known of it */
    public String lijstnaam() {
        if (onbekend()) {
            return ONBEKEND;
        }
        if (geslachtsnaam.isEmpty()) {
            return voornamen;
        }
        String rest = Tekst.aaneen(voorletters(), voorvoegsel);
        return rest.isEmpty() ? geslachtsnaam : geslachtsnaam + ", " + rest;
    }

    private static String deel(String invoer, int langste, String begin) {
        String deel = Tekst.opgeschoond(invoer);
        if (deel.length() > langste) {
            throw new OngeldigeWaarde(begin + " ten hoogste " + langste + " tekens.");
        }
        return deel.equals(".") ? "" : deel;
    }

    private static String voorletter(String voornaam) {
        int eerste = voornaam.offsetByCodePoints(0, 1);
        return eerste == voornaam.length() || voornaam.endsWith(".") ? voornaam : voornaam.substring(0, eerste) + ".";
    }
}
