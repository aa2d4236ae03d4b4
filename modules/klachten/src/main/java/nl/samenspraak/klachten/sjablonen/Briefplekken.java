package nl.samenspraak.klachten.sjablonen;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.toegang.recht.Blad;

/** Which places a text of a letter may have, and which it has to have because the law wants them named. */
final class Briefplekken {

    /** What is filled in within a sentence. */
    private static final Set<String> ZINNEN = Set.of(
            "nummer",
            "onderwerp",
            "ontvangen",
            "uiterlijk",
            "tot",
            "verdaagd",
            "verzoekdag",
            "ombudsmandag",
            "gemeente",
            "behandelaar",
            "formulier",
            "privacy",
            "fg",
            "ap",
            "bewaren",
            "eerderedag",
            "eerderebrief",
            "commissie",
            "oordeeldag",
            "kreegklacht",
            "hoofdnummer",
            "verslaggesprek",
            "verslagartikel",
            "wilhoren",
            "maaktverslag",
            "heropend");

    /** What is filled in on a line of its own. */
    private static final Set<String> BLOKKEN = Set.of(
            "klacht",
            "oordelen",
            "advies",
            "grond",
            "buiten",
            "gesprek",
            "ombudsman",
            "bijlagen",
            "overu",
            "punten",
            "bereik");

    /** An e-mail can be read along the way: it says what kind of letter there is, whether it asks for an answer, and nothing about whom or what. */
    private static final Set<String> MAIL = Set.of("gemeente", "adres", "tot", "kenmerk", "aard", "reactie");

    private Briefplekken() {}

    static void toetsMail(Briefteksten.Mail mail, Blad rij) {
        Set<String> gebruikt = Briefsjabloon.plekken(mail.onderwerp() + mail.tekst());
        if (!gebruikt.equals(MAIL)) {
            rij.fout("tekst", "gebruikt " + gebruikt + ", maar hier horen " + new TreeSet<>(MAIL));
        }
    }

    static void toetsOnderdeel(Briefsjabloon deel, Blad rij) {
        toets(deel.plekken(), Set.of(), rij);
    }

    static void toets(Klachtbriefsoort soort, Briefsjabloon sjabloon, Map<String, Briefsjabloon> onderdelen, Blad rij) {
        Set<String> eigen = sjabloon.velden().stream().map(Briefveld::code).collect(Collectors.toSet());
        Set<String> extra = new TreeSet<>(eigen);
        extra.addAll(onderdelen.keySet());
        toets(sjabloon.plekken(), extra, rij);

        Set<String> gebruikt = new TreeSet<>(sjabloon.plekken());
        onderdelen.forEach((code, deel) -> {
            if (sjabloon.plekken().contains(code)) {
                gebruikt.addAll(deel.plekken());
            }
        });
        Set<String> ontbreekt = new TreeSet<>(verplicht(soort));
        ontbreekt.addAll(eigen);
        ontbreekt.removeAll(gebruikt);
        if (!ontbreekt.isEmpty()) {
            rij.fout("tekst", "moet ook noemen: " + ontbreekt);
        }
    }

    private static void toets(Set<String> gebruikt, Set<String> extra, Blad rij) {
        Set<String> onbekend = new TreeSet<>(gebruikt);
        onbekend.removeAll(ZINNEN);
        onbekend.removeAll(BLOKKEN);
        onbekend.removeAll(extra);
        if (!onbekend.isEmpty()) {
            rij.fout("tekst", "gebruikt onbekende plekken: " + onbekend);
        }
    }

    private static Set<String> verplicht(Klachtbriefsoort soort) {
        return switch (soort) {
            case ONTVANGSTBEVESTIGING -> Set.of("nummer", "ontvangen", "uiterlijk", "commissie");
            case AANVULLING, INSTEMMING -> Set.of("nummer", "tot");
            case UITNODIGING_KLAGER, UITNODIGING_BEKLAAGDE -> Set.of("nummer", "gesprek", "tot");
            case NIET_BEHANDELEN -> Set.of("nummer", "grond", "ombudsman", "ombudsmandag", "geen-beroep");
            case DEEL_NIET_BEHANDELEN ->
                Set.of("nummer", "buiten", "uiterlijk", "ombudsman", "ombudsmandag", "geen-beroep");
            case AFSCHRIFT -> Set.of("nummer", "klacht", "overu", "bijlagen", "fg", "ap", "bewaren");
            case VERDAGING, VERDAGING_BEKLAAGDE -> Set.of("nummer", "verdaagd");
            case UITSTEL_BEKLAAGDE, HEROPENING_BEKLAAGDE -> Set.of("nummer", "uiterlijk");
            case HEROPENING_KLAGER -> Set.of("nummer", "uiterlijk", "heropend", "ombudsman", "ombudsmandag");
            case TE_LAAT -> Set.of("nummer", "uiterlijk", "ombudsman", "ombudsmandag");
            case ONTVANGST_GEWOON -> Set.of("nummer", "ontvangen", "uiterlijk");
            case ADVIES_KLAGER, ADVIES_BEKLAAGDE -> Set.of("nummer", "commissie", "uiterlijk");
            case ADVIES_INGETROKKEN_KLAGER, ADVIES_INGETROKKEN_BEKLAAGDE -> Set.of("nummer", "commissie", "uiterlijk");
            case DOORZENDING -> Set.of("nummer", "ontvangen", "ombudsman", "ombudsmandag");
            case GEGEVENSVERZOEK -> Set.of("nummer", "ontvangen", "verzoekdag");
            case DOORZENDING_ONTVANGER -> Set.of("nummer", "ontvangen", "klacht", "bijlagen");
            case ADVIESVRAAG -> Set.of("nummer", "ontvangen", "klacht", "punten", "bereik", "bijlagen", "tot");
            case VOEGING -> Set.of("nummer", "hoofdnummer", "uiterlijk");
            case INTREKKING, ANTWOORD -> Set.of("nummer", "ombudsman", "ombudsmandag");
            case INFORMEEL -> Set.of("nummer", "ombudsman", "ombudsmandag");
            case AFDOENING ->
                Set.of(
                        "nummer",
                        "oordelen",
                        "advies",
                        "ombudsman",
                        "ombudsmandag",
                        "commissie",
                        "geen-beroep",
                        "bijlagen");
            case AFDOENING_VERBETERD ->
                Set.of(
                        "nummer",
                        "oordeeldag",
                        "oordelen",
                        "advies",
                        "ombudsman",
                        "ombudsmandag",
                        "commissie",
                        "geen-beroep");
            case BERICHT_BEKLAAGDE -> Set.of("nummer", "ontvangen", "overu", "fg", "ap", "bewaren");
            case VERSLAG,
                    VERSLAG_BEKLAAGDE,
                    AFDOENING_BEKLAAGDE,
                    AFDOENING_VERBETERD_BEKLAAGDE,
                    EINDE_BEKLAAGDE,
                    HEROPENING_ONTVANGER,
                    VERGISSING_BEKLAAGDE -> Set.of("nummer");
            case HERSTEL, HERSTEL_BEKLAAGDE, HERSTEL_ONTVANGER -> Set.of("nummer", "eerderedag", "eerderebrief");
        };
    }
}
