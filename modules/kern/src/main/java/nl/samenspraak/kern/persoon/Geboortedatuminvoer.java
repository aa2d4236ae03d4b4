package nl.samenspraak.kern.persoon;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;

/** Reads a date of birth as people type it. */
final class Geboortedatuminvoer {

    private static final int OUDSTE_LEEFTIJD = 130;

    /** Each gives day, month and year; a part that is not typed is an empty group. */
    private static final List<Pattern> VORMEN = List.of(
            Pattern.compile("(?<dag>\\d{1,2})[-/. ](?<maand>\\d{1,2})[-/. ](?<jaar>\\d{4})"),
            Pattern.compile("(?<dag>\\d{2})(?<maand>\\d{2})(?<jaar>\\d{4})"),
            Pattern.compile("(?<jaar>\\d{4})-(?<maand>\\d{2})-(?<dag>\\d{2})"),
            Pattern.compile("(?<dag>)(?<maand>\\d{1,2})[-/. ](?<jaar>\\d{4})"),
            Pattern.compile("(?<dag>)(?<maand>)(?<jaar>\\d{4})"),
            Pattern.compile("(?<dag>\\d{0,2}) ?(?<maand>[a-z]{3,})\\.? (?<jaar>\\d{4})"));

    private Geboortedatuminvoer() {}

    static Geboortedatum lees(String invoer, LocalDate vandaag) {
        String tekst = Tekst.opgeschoond(invoer).toLowerCase(Locale.ROOT);
        if (tekst.equals("onbekend")) {
            return Geboortedatum.ONBEKEND;
        }
        Geboortedatum gelezen = VORMEN.stream()
                .map(vorm -> vorm.matcher(tekst))
                .filter(Matcher::matches)
                .findFirst()
                .map(Geboortedatuminvoer::datum)
                .orElseThrow(Geboortedatuminvoer::onleesbaar);
        if (!gelezen.equals(Geboortedatum.ONBEKEND)) {
            controleer(gelezen, vandaag);
        }
        return gelezen;
    }

    private static Geboortedatum datum(Matcher delen) {
        return Geboortedatum.van(
                "%s%02d%02d".formatted(delen.group("jaar"), maand(delen.group("maand")), getal(delen.group("dag"))));
    }

    private static int maand(String tekst) {
        if (tekst.isEmpty() || Character.isDigit(tekst.charAt(0))) {
            return getal(tekst);
        }
        return Arrays.stream(Month.values())
                .filter(maand -> naam(maand).startsWith(tekst) || tekst.equals("mrt") && maand == Month.MARCH)
                .findFirst()
                .map(Month::getValue)
                .orElseThrow(Geboortedatuminvoer::onleesbaar);
    }

    private static String naam(Month maand) {
        return maand.getDisplayName(TextStyle.FULL, Nederlands.TAAL);
    }

    private static int getal(String cijfers) {
        return cijfers.isEmpty() ? 0 : Integer.parseInt(cijfers);
    }

    private static void controleer(Geboortedatum datum, LocalDate vandaag) {
        if (datum.vroegst().isAfter(vandaag)) {
            throw new OngeldigeWaarde("Een geboortedatum kan niet in de toekomst liggen.");
        }
        if (datum.laatst().isBefore(vandaag.minusYears(OUDSTE_LEEFTIJD))) {
            throw new OngeldigeWaarde("Een geboortedatum ligt niet meer dan 130 jaar terug. Controleer het jaar.");
        }
    }

    private static OngeldigeWaarde onleesbaar() {
        return new OngeldigeWaarde("Vul een geboortedatum in als dd-mm-jjjj, bijvoorbeeld 03-05-1958."
                + " Vul 00 in voor een dag of maand die onbekend is.");
    }
}
