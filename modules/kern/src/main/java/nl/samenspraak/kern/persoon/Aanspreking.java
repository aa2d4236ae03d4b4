package nl.samenspraak.kern.persoon;

import java.util.Optional;
import nl.samenspraak.kern.Nederlands;

/**
 * How one person is addressed, by the rules of the public API of the BRP (R-ALG-26): naamgebruik decides which surnames
 * stand in which order, gender decides between mevrouw, heer and initials, and nobility has forms of its own.
 */
final class Aanspreking {

    private final Persoonsnaam naam;
    private final Naamgebruik gebruik;
    private final Geslacht geslacht;
    private final AdellijkeTitel eigenTitel;
    private final AdellijkeTitel hoffelijkheidstitel;

    /** Also when the partner's surname is not known: it then decides the first line of a letter, and no name. */
    private final AdellijkeTitel titelVanPartner;

    Aanspreking(Persoonsnaam naam) {
        boolean partner = !naam.partnerGeslachtsnaam().isEmpty();
        this.naam = naam;
        this.geslacht = naam.geslacht();
        this.gebruik = partner ? naam.naamgebruik() : Naamgebruik.EIGEN;
        this.eigenTitel = gebruik.metEigen() && !legtPredicaatAf(partner) ? naam.titel() : null;
        this.titelVanPartner = naam.naamgebruik().metPartner() && deeltTitelVanPartner() ? naam.partnerTitel() : null;
        this.hoffelijkheidstitel = partner ? titelVanPartner : null;
    }

    Optional<String> aanhef() {
        Optional<String> zonderTitel = achternamen("", "").map(n -> "Geachte " + metAanduiding("heer", n));
        return aanspreking(titelVanPartner).map(Nederlands::hoofdletter).or(() -> zonderTitel);
    }

    Optional<String> aanspreekvorm() {
        return aanspreking(hoffelijkheidstitel).map(aanspreking -> "De " + aanspreking);
    }

    Optional<String> aanschrijfwijze() {
        String titel = woord(eigenTitel);
        boolean vooraan = eigenTitel != null && eigenTitel.predicaat() && gebruik.begintMetEigen();
        return achternamen(vooraan ? "" : titel, woord(hoffelijkheidstitel))
                .map(n -> Nederlands.hoofdletter(Tekst.aaneen(vooraan ? titel : "", naam.voorletters(), n)));
    }

    Optional<String> inLopendeTekst() {
        String eerste = gebruik.begintMetEigen() ? woord(eigenTitel) : woord(hoffelijkheidstitel);
        return achternamen(woord(eigenTitel), woord(hoffelijkheidstitel))
                .map(n -> eerste.isEmpty() ? metAanduiding("de heer", n) : n);
    }

    String eigenNaamVoluit() {
        String titel = naam.titel() == null ? "" : naam.titel().woordVoluit(geslacht);
        boolean predicaat = naam.titel() != null && naam.titel().predicaat();
        String voluit =
                Tekst.aaneen(naam.voornamen(), predicaat ? "" : titel, naam.voorvoegsel(), naam.geslachtsnaam());
        return predicaat ? Tekst.aaneen(titel, voluit) : Nederlands.hoofdletter(voluit);
    }

    /** A woman gives up her own predicate while she has a partner, or uses a former partner's name. */
    private boolean legtPredicaatAf(boolean partner) {
        return partner
                && geslacht == Geslacht.VROUW
                && naam.titel() != null
                && naam.titel().predicaat();
    }

    /** A woman may bear her partner's title out of courtesy (titre de courtoisie); a man may not. */
    private boolean deeltTitelVanPartner() {
        return geslacht == Geslacht.VROUW
                && naam.partnerTitel() != null
                && naam.partnerTitel().gaatOverOpEchtgenote();
    }

    private Optional<String> aanspreking(AdellijkeTitel titel) {
        return Optional.ofNullable(titel)
                .or(() -> Optional.ofNullable(eigenTitel))
                .map(gedragen -> gedragen.aanspreking(geslacht))
                .filter(aanspreking -> !aanspreking.isEmpty());
    }

    /** The surnames in the order in which they are used; empty when the own surname is used and not known. */
    private Optional<String> achternamen(String titel, String titelVanPartner) {
        if (gebruik.metEigen() && naam.geslachtsnaam().isEmpty()) {
            return Optional.empty();
        }
        String eigen = Tekst.aaneen(titel, naam.voorvoegsel(), naam.geslachtsnaam());
        String partner = Tekst.aaneen(titelVanPartner, naam.partnerVoorvoegsel(), naam.partnerGeslachtsnaam());
        return Optional.of(
                switch (gebruik) {
                    case EIGEN -> eigen;
                    case PARTNER -> partner;
                    case PARTNER_EIGEN -> partner + "-" + eigen;
                    case EIGEN_PARTNER -> eigen + "-" + partner;
                });
    }

    /** Mevrouw, heer or initials, and then the surnames: with a capital unless initials go before. */
    private String metAanduiding(String heer, String achternamen) {
        String aanduiding = switch (geslacht) {
            case MAN -> heer;
            case VROUW -> "mevrouw";
            case ONBEKEND -> naam.voorletters();
        };
        boolean naVoorletters = geslacht == Geslacht.ONBEKEND && !aanduiding.isEmpty();
        return Tekst.aaneen(aanduiding, naVoorletters ? achternamen : Nederlands.hoofdletter(achternamen));
    }

    private String woord(AdellijkeTitel titel) {
        return titel == null ? "" : titel.woord(geslacht);
    }
}
