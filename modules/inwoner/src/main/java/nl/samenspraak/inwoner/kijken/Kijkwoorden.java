package nl.samenspraak.inwoner.kijken;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.ui.Teksten;

/** Says a look in words that anybody can read (B1): who, what, for what, and why that is allowed. */
public final class Kijkwoorden {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    /** What somebody in private is called in a line. */
    private static final String DE_INWONER = "de inwoner";

    private Kijkwoorden() {}

    /**
     * @param regel a look
     * @return that look in words
     */
    public static Kijkregel van(Spoorregel regel) {
        return new Kijkregel(
                regel.merk(),
                regel.moment(),
                soort(regel.soort()),
                wie(regel),
                wat(regel),
                regel.doel() == null ? "" : regel.doel(),
                regel.artikel() == null ? "" : TEKSTEN.van("kijk.wet", regel.artikel(), regel.grondslag()),
                wederpartij(regel),
                later(regel),
                Kijkregel.AAN_DE_TELEFOON.equals(regel.pet()),
                Kijkregel.BEANTWOORDER.equals(regel.pet()));
    }

    /**
     * @param regel a look by which something went to somebody
     * @return what went to whom, in words
     */
    public static Verstrekking verstrekking(Spoorregel regel) {
        return new Verstrekking(
                LocalDate.ofInstant(regel.moment(), Nederlands.TIJDZONE),
                DE_INWONER.equals(regel.naar()) ? TEKSTEN.van("verstrekt.uzelf") : regel.naar(),
                TEKSTEN.van("verstrekt.wat", wie(regel), daad(regel)),
                regel.doel() == null ? "" : regel.doel(),
                regel.artikel() == null ? "" : TEKSTEN.van("kijk.wet", regel.artikel(), regel.grondslag()));
    }

    /** Only a supply went to somebody; an answer came from there, and a question that stayed without one is about them as well. */
    private static String wederpartij(Spoorregel regel) {
        if (regel.naar() == null) {
            return "";
        }
        boolean ging = Actie.VERSTREKKEN.code().equals(regel.actie());
        return TEKSTEN.van(ging ? "kijk.naar" : "kijk.met", regel.naar());
    }

    private static String soort(Spoorregel.Soort soort) {
        return switch (soort) {
            case GEDAAN -> "gedaan";
            case GEWEIGERD -> "geweigerd";
            case NOOD -> "nood";
            case BIJ_EEN_ANDER -> "ander";
            case ZELF -> "zelf";
        };
    }

    private static String wie(Spoorregel regel) {
        if (regel.soort() == Spoorregel.Soort.ZELF) {
            return TEKSTEN.van("kijk.uzelf");
        }
        List<String> delen = Stream.of(regel.naam(), regel.functie(), regel.organisatie())
                .filter(deel -> deel != null && !deel.isBlank())
                // The application says no more of itself than its name.
                .filter(deel ->
                        !deel.equals(regel.organisatie()) || !regel.functie().startsWith(deel))
                .toList();
        return delen.isEmpty() ? TEKSTEN.van("kijk.onbekend") : String.join(", ", delen);
    }

    private static String wat(Spoorregel regel) {
        return switch (regel.soort()) {
            case GEWEIGERD -> TEKSTEN.van("kijk.geweigerd");
            case BIJ_EEN_ANDER -> TEKSTEN.van("kijk.ander");
            case NOOD -> TEKSTEN.van("kijk.nood", daad(regel));
            case GEDAAN, ZELF -> daad(regel);
        };
    }

    private static String daad(Spoorregel regel) {
        return regel.daad() == null
                ? TEKSTEN.van("kijk.actie." + regel.actie(), delen(regel.delen()))
                : TEKSTEN.van("kijk.daad", regel.daad(), delen(regel.delen()));
    }

    /** For instance "uw naam, adres en geboortedatum en het onderzoek met u". */
    private static String delen(List<String> codes) {
        if (codes.isEmpty()) {
            return TEKSTEN.van("kijk.iets");
        }
        StringBuilder zin = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            boolean laatste = i == codes.size() - 1;
            zin.append(i == 0 ? "" : laatste ? TEKSTEN.van("kijk.en") : "; ")
                    .append(TEKSTEN.van("deel." + codes.get(i)));
        }
        return zin.toString();
    }

    private static String later(Spoorregel regel) {
        LocalDate tot = regel.laterTot();
        return tot == null ? "" : TEKSTEN.van("kijk.later", DAG.format(tot), regel.laterGrond());
    }
}
