package nl.samenspraak.personen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/**
 * What someone typed in the one search box, and the question that is in it. Tried in turn: digits only, a postcode, a date, a
 * street with a number.
 */
final class Zoektekst {

    private static final int CIJFERS_BSN = 9;
    private static final String NUMMER =
            "([0-9]{1,5})(?![0-9])[ -]*([A-Za-z0-9]{0,4}(?:-[A-Za-z0-9]{1,4})?)(?![A-Za-z0-9])";
    private static final String MAAND =
            "(?:jan(?:uari)?|febr?(?:uari)?|maart|mrt|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?"
                    + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Pattern CIJFERS = Pattern.compile("\\+?[0-9][0-9 .()/-]*");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)(.*?)(?<![0-9/.-])([1-9][0-9]{3} ?[a-z]{2})(?![a-z])(|[ ,0-9].*)");
    private static final Pattern ALLEEN_NUMMER = Pattern.compile(NUMMER);
    private static final Pattern NUMMER_VOORAAN = Pattern.compile("[ ,]*" + NUMMER + ".*");
    private static final Pattern NUMMER_ACHTERAAN = Pattern.compile("(?:.*?[ ,])?" + NUMMER + "[ ,]*");
    private static final Pattern STRAAT = Pattern.compile("(.*\\p{L}.*?)(?:[ ,]+|(?<=\\p{L}))" + NUMMER);
    private static final String JAAR = "(?:18|19|20)[0-9]{2}";
    private static final Pattern ALLEEN_JAAR = Pattern.compile("(?<![0-9])" + JAAR + "(?![\\p{L}0-9])");
    private static final Pattern DATUM = Pattern.compile("(?i)(?<![\\p{L}0-9])("
            + "[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ](?:[0-9]{4}|[0-9]{2})"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}"
            + "|(?:[0-9]{1,2} )?" + MAAND + " [0-9]{4}"
            + "|[0-9]{1,2}[-/][0-9]{4}"
            + "|" + JAAR
            + ")(?![\\p{L}0-9])");

    private static final Pattern KORT_JAAR = Pattern.compile("([0-9]{1,2}[-/. ][0-9]{1,2}[-/. ])([0-9]{2})");
    private static final int EEUW = 100;

    private final String tekst;
    private final LocalDate vandaag;

    Zoektekst(String tekst, LocalDate vandaag) {
        this.tekst = tekst == null ? "" : tekst.replaceAll("[\\s\\u00a0]+", " ").strip();
        this.vandaag = vandaag;
    }

    /** @throws OngeldigeWaarde when the text is no huisnummer */
    static Zoekvraag.OpPostcode opPostcode(Postcode postcode, String huisnummer) {
        Matcher nummer = ALLEEN_NUMMER.matcher(huisnummer == null ? "" : huisnummer.strip());
        if (!nummer.matches()) {
            throw new OngeldigeWaarde("Vul een huisnummer in, bijvoorbeeld 31, 31a of 31a-2.");
        }
        return new Zoekvraag.OpPostcode(postcode, Integer.parseInt(nummer.group(1)), nummer.group(2));
    }

    /** @throws OngeldigeWaarde when nothing can be made of it, or it is too broad */
    Zoekvraag vraag() {
        if (tekst.isEmpty()) {
            throw new OngeldigeWaarde("Vul in wie u zoekt: een BSN, een telefoonnummer, een naam met geboortedatum,"
                    + " of een adres met huisnummer.");
        }
        if (CIJFERS.matcher(tekst).matches()) {
            return opCijfers();
        }
        return opPostcode()
                .or(this::opNaam)
                .or(this::opStraat)
                .orElseThrow(() -> new OngeldigeWaarde("Met alleen een naam vindt u te veel mensen."
                        + " Typ er een geboortedatum achter, of zoek met postcode en huisnummer."));
    }

    private Zoekvraag opCijfers() {
        int aantal = tekst.replaceAll("[^0-9]", "").length();
        if (tekst.startsWith("+") || aantal > CIJFERS_BSN) {
            return new Zoekvraag.OpTelefoon(Telefoonnummer.van(tekst));
        }
        if (aantal < CIJFERS_BSN && !tekst.matches("[0-9 ]{8,}")) {
            throw new OngeldigeWaarde(
                    DATUM.matcher(tekst).matches()
                            ? "Typ bij de geboortedatum ook een naam."
                            : "Een BSN heeft 9 cijfers, een telefoonnummer 10.");
        }
        return new Zoekvraag.OpBsn(Bsn.van(tekst));
    }

    /** Postcode with a number behind it, or before it as on an envelope. */
    private Optional<Zoekvraag> opPostcode() {
        Matcher delen = POSTCODE.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        Matcher erachter = NUMMER_VOORAAN.matcher(delen.group(3));
        Matcher ervoor = NUMMER_ACHTERAAN.matcher(delen.group(1));
        Matcher nummer = erachter.matches() ? erachter : ervoor;
        if (nummer == ervoor && !ervoor.matches()) {
            return alleenPostcode(delen.group(3));
        }
        Postcode postcode = Postcode.van(delen.group(2));
        return Optional.of(new Zoekvraag.OpPostcode(postcode, Integer.parseInt(nummer.group(1)), nummer.group(2)));
    }

    /** "1234 AB" lacks a number; "1958 de Vries" is no postcode at all. */
    private static Optional<Zoekvraag> alleenPostcode(String erachter) {
        if (erachter.isBlank()) {
            throw new OngeldigeWaarde("Typ achter de postcode ook een huisnummer.");
        }
        return Optional.empty();
    }

    private Optional<Zoekvraag> opNaam() {
        Matcher datum = DATUM.matcher(tekst);
        if (!datum.find()) {
            return Optional.empty();
        }
        Matcher jaar = ALLEEN_JAAR.matcher(tekst);
        return Optional.of(
                heetZoAlsEenMaand(datum) && jaar.find()
                        ? opNaam(jaar.start(), jaar.end())
                        : opNaam(datum.start(), datum.end()));
    }

    /** "Jan 1985" and "mei 1960" ask for a Jan and a Mei: there is no other name in them, and the month has no day. */
    private boolean heetZoAlsEenMaand(Matcher datum) {
        return Character.isLetter(datum.group(1).charAt(0))
                && zonder(datum.start(), datum.end()).isBlank();
    }

    private Zoekvraag opNaam(int van, int tot) {
        String datum = voluit(tekst.substring(van, tot));
        return new Zoekvraag.OpNaam(zonder(van, tot), Geboortedatum.vanInvoer(datum, vandaag));
    }

    /** "3-5-58" is of 1958: the latest year that has begun. Only in a search, where one sees who it was; what is recorded, is typed in full. */
    private String voluit(String datum) {
        Matcher kort = KORT_JAAR.matcher(datum);
        if (!kort.matches()) {
            return datum;
        }
        int jaar = vandaag.getYear() / EEUW * EEUW + Integer.parseInt(kort.group(2));
        return kort.group(1) + (jaar > vandaag.getYear() ? jaar - EEUW : jaar);
    }

    private String zonder(int van, int tot) {
        return tekst.substring(0, van) + " " + tekst.substring(tot);
    }

    private Optional<Zoekvraag> opStraat() {
        Matcher delen = STRAAT.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Zoekvraag.OpStraat(delen.group(1), Integer.parseInt(delen.group(2)), delen.group(3)));
    }
}
