package nl.samenspraak.klachten.klacht;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/**
 * Who complains and how to reach that person (9:4 lid 2 a). Of an anonymous klager this holds nothing, whatever was typed before:
 * an answer under the formal rules is then not possible.
 *
 * @param anoniem whether the klager wants to stay unknown
 * @param naam the name, or empty
 * @param adres street and house number, or empty
 * @param postcode the postcode, or {@code null}
 * @param plaats the place, or empty
 * @param email the e-mail address, or empty
 * @param telefoon the number to call, or {@code null}
 * @param persoon who it is in the register; {@code null} when that was not looked up or is not known
 * @param machtiging for whom somebody else complains and on which ground (R-ALG-17), or empty
 * @param emailAkkoord whether the klager said that letters may come by e-mail (2:8): giving an address is not saying so
 */
public record Klager(
        boolean anoniem,
        String naam,
        String adres,
        Postcode postcode,
        String plaats,
        String email,
        Telefoonnummer telefoon,
        PersoonId persoon,
        String machtiging,
        boolean emailAkkoord)
        implements Serializable {

    /** The most characters in a name or an address. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in a place. */
    public static final int LANGSTE_PLAATS = 80;

    /** The most characters in an e-mail address. */
    public static final int LANGSTE_EMAIL = 254;

    /** The most characters in {@link #machtiging}. */
    public static final int LANGSTE_MACHTIGING = 200;

    private static final int LAATSTE_CIJFERS = 4;

    /** @throws OngeldigeWaarde when a text is too long, or no e-mail can go to the address */
    public Klager {
        naam = anoniem ? "" : Invoer.regel(naam, LANGSTE_NAAM);
        adres = anoniem ? "" : Invoer.regel(adres, LANGSTE_NAAM);
        postcode = anoniem ? null : postcode;
        plaats = anoniem ? "" : Invoer.regel(plaats, LANGSTE_PLAATS);
        telefoon = anoniem ? null : telefoon;
        persoon = anoniem ? null : persoon;
        machtiging = anoniem ? "" : Invoer.regel(machtiging, LANGSTE_MACHTIGING);
        email = anoniem || email == null || email.isBlank()
                ? ""
                : Emailadres.van(email, LANGSTE_EMAIL).waarde();
        emailAkkoord = emailAkkoord && !email.isEmpty();
    }

    /** A klager who did not say that letters may come by e-mail. */
    public Klager(
            boolean anoniem,
            String naam,
            String adres,
            Postcode postcode,
            String plaats,
            String email,
            Telefoonnummer telefoon,
            PersoonId persoon,
            String machtiging) {
        this(anoniem, naam, adres, postcode, plaats, email, telefoon, persoon, machtiging, false);
    }

    /** @return the name of whom somebody else complains for, without the ground for that; empty when he complains for himself */
    public Optional<String> namens() {
        return Optional.of(machtiging.split("[(,:]", 2)[0].strip()).filter(wie -> !wie.isEmpty());
    }

    /** @return a klager of whom nothing is kept */
    public static Klager onbekend() {
        return new Klager(true, "", "", null, "", "", null, null, "");
    }

    /**
     * @param gevonden who it is in the register, or {@code null}
     * @return the same klager, known in the register as that person
     */
    public Klager als(PersoonId gevonden) {
        return new Klager(anoniem, naam, adres, postcode, plaats, email, telefoon, gevonden, machtiging, emailAkkoord);
    }

    /** @return the same klager, who said that letters may come by e-mail */
    public Klager metEmailAkkoord() {
        return new Klager(anoniem, naam, adres, postcode, plaats, email, telefoon, persoon, machtiging, true);
    }

    /**
     * Whoever has no postcode and no telephone opens his letters with the number of his klacht: who sent it with the form on the internet got that on
     * the page that he keeps, and nobody else has it beside the link.
     *
     * @param kanaal how his klacht came in
     * @return whether letters can come by e-mail: he said so, and knows something with which he opens them beside the link
     */
    public boolean leestPerEmail(Klachtkanaal kanaal) {
        return emailAkkoord && (heeftKenmerk() || kanaal == Klachtkanaal.WEBFORMULIER);
    }

    /** @return whether he gave something of himself with which he opens a letter beside its link */
    public boolean heeftKenmerk() {
        return postcode != null || telefoon != null;
    }

    /**
     * A link can go astray; so whoever follows it shows that he is the klager, with his postcode, or the last digits of his telephone number
     * when he gave no postcode.
     *
     * @return what he types; empty when he gave neither
     */
    public Optional<String> kenmerk() {
        return postcode != null
                ? Optional.of(postcode.waarde())
                : Optional.ofNullable(telefoon)
                        .map(Telefoonnummer::waarde)
                        .map(nummer -> nummer.substring(nummer.length() - LAATSTE_CIJFERS));
    }

    /** @return whether name and address are there, as 9:4 lid 2 a asks; an e-mail address is enough as an address by e-mail */
    public boolean volledig() {
        return !naam.isEmpty() && heeftAdres();
    }

    /** @return whether there is somewhere to send an answer to (9:4 lid 2 a) */
    public boolean heeftAdres() {
        return heeftPostadres() || !email.isEmpty();
    }

    /** @return whether a letter can be posted */
    public boolean heeftPostadres() {
        return !adres.isEmpty() && !plaats.isEmpty();
    }

    /**
     * @param ander the same klager, as he gave it another time
     * @return whether he is to be reached in another way there: of what he left out at one of them, nothing is to be chosen
     */
    public boolean andersBereikt(Klager ander) {
        boolean adressen = heeftPostadres()
                && ander.heeftPostadres()
                && !Naamgelijkenis.plat(adres + plaats).equals(Naamgelijkenis.plat(ander.adres + ander.plaats));
        boolean mail = !email.isEmpty() && !ander.email.isEmpty() && !email.equalsIgnoreCase(ander.email);
        boolean nummers = telefoon != null && ander.telefoon != null && !telefoon.equals(ander.telefoon);
        return adressen || mail || nummers;
    }

    /**
     * @param ander the same klager, as he gave it another time
     * @return the same klager, reached as there; what he left out there stays
     */
    public Klager bereiktAls(Klager ander) {
        Klager post = ander.heeftPostadres() ? ander : this;
        Klager mail = ander.email.isEmpty() ? this : ander;
        return new Klager(
                anoniem,
                naam,
                post.adres,
                post.postcode,
                post.plaats,
                mail.email,
                ander.telefoon == null ? telefoon : ander.telefoon,
                persoon,
                machtiging,
                mail.emailAkkoord);
    }

    /** @return the lines under the name on an envelope; empty when there is no address */
    public List<String> adresregels() {
        String woonplaats = (postcode == null ? "" : postcode.weergave() + "  ") + plaats;
        return Stream.of(adres, woonplaats.strip())
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    /** @return who it is in the register, when that is known */
    public Optional<PersoonId> bekendAls() {
        return Optional.ofNullable(persoon);
    }
}
