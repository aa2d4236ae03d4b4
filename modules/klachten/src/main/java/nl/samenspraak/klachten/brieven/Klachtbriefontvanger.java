package nl.samenspraak.klachten.brieven;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Gehoord;
import nl.samenspraak.klachten.dossier.Heropening;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/**
 * To whom a letter about a klacht goes.
 *
 * @param sleutel tells recipients of one klacht apart
 * @param naam as it stands on the envelope
 * @param aanspreking by what name he is greeted: without his function; empty when only that is known
 * @param adresregels the lines below it; empty for a beklaagde, who gets it at work
 */
record Klachtbriefontvanger(String sleutel, String naam, String aanspreking, List<String> adresregels) {

    static final String KLAGER = "klager";
    static final String ELDERS = "elders";

    private static final String VERGISSING = "vergissing";

    /** Who advises gets it at an address of its own (9:14). */
    /** @return whom the log names: an organisation by its name, and somebody in private by what he is here (R-LOG-01, R-LOG-02) */
    static String inLogboek(Klachtbriefsoort soort, String naam) {
        return switch (soort.aan()) {
            case KLAGER -> "degene die klaagt";
            case BEKLAAGDE ->
                soort == Klachtbriefsoort.VERGISSING_BEKLAAGDE
                        ? "iemand over wie de klacht niet gaat"
                        : Klachtwerk.BEKLAAGDE;
            case ELDERS, ADVISEUR -> naam;
        };
    }

    String inLogboek(Klachtbriefsoort soort) {
        return inLogboek(soort, naam);
    }

    static Klachtbriefontvanger adviseur(String naam, List<String> adresregels) {
        return new Klachtbriefontvanger("adviseur", naam, "", adresregels);
    }

    /**
     * @param college what the college is called when nobody of it is named
     * @return to whom a letter of this kind can go: nobody when the klager is anonymous, everybody once whose conduct it is about
     */
    static List<Klachtbriefontvanger> van(Klachtbriefsoort soort, Klacht klacht, String college) {
        if (soort.aan() == Klachtbriefsoort.Aan.ELDERS) {
            return (soort == Klachtbriefsoort.HEROPENING_ONTVANGER
                            ? Heropening.ontvangers(klacht)
                            : Doorzendbericht.van(klacht))
                    .stream()
                            .map(bericht -> new Klachtbriefontvanger(
                                    ELDERS + "|" + bericht.naam(), bericht.naam(), "", bericht.adresregels()))
                            .toList();
        }
        if (soort == Klachtbriefsoort.VERGISSING_BEKLAAGDE) {
            return BeklaagdeDoetMee.vergissingen(klacht).stream()
                    .map(wie -> new Klachtbriefontvanger(
                            VERGISSING + "|" + wie, wie, BeklaagdeDoetMee.zonderFunctie(wie), List.of()))
                    .toList();
        }
        return soort.aan() == Klachtbriefsoort.Aan.KLAGER
                ? klager(klacht.klager()).stream().toList()
                : klacht.gedragingen().stream()
                        .filter(gedraging -> krijgt(soort, klacht, gedraging))
                        .map(Gedraging::beklaagde)
                        .map(beklaagde -> beklaagde(beklaagde, college))
                        .filter(ontvanger -> !ontvanger.naam().isEmpty())
                        .distinct()
                        .toList();
    }

    /** Whoever has a copy stays somebody to write to, whether what he did is handled or not (9:9). */
    private static boolean krijgt(Klachtbriefsoort soort, Klacht klacht, Gedraging gedraging) {
        return switch (soort) {
            case EINDE_BEKLAAGDE ->
                BeklaagdeDoetMee.zonderOordeel(klacht)
                        .contains(gedraging.beklaagde().weergave());
            case BERICHT_BEKLAAGDE ->
                BeklaagdeDoetMee.zonderBericht(klacht)
                        .contains(gedraging.beklaagde().weergave());
            case HEROPENING_BEKLAAGDE ->
                BeklaagdeDoetMee.zonderHeropening(klacht)
                        .contains(gedraging.beklaagde().weergave());
            case AFDOENING_BEKLAAGDE -> gedraging.behandeld() && BeklaagdeDoetMee.krijgtOordeel(klacht, gedraging);
            // What somebody else said is not told to who was not there (9:10).
            case VERSLAG_BEKLAAGDE ->
                gedraging.behandeld()
                        && Gehoord.is(klacht, gedraging.beklaagde().weergave());
            // Who was never told the first oordeel is told the one that holds.
            case AFDOENING_VERBETERD_BEKLAAGDE ->
                gedraging.behandeld()
                        && klacht.feiten().hoordeUitkomst(gedraging.beklaagde().weergave());
            case HERSTEL_BEKLAAGDE -> gedraging.behandeld() || gedraging.afschriftOp() != null;
            default -> gedraging.behandeld();
        };
    }

    /** @return what this one is said to have done, as far as it is handled */
    List<Gedraging> gedragingen(Klacht klacht) {
        return alle(klacht).stream().filter(Gedraging::behandeld).toList();
    }

    /** @return what this one is said to have done, handled or not */
    List<Gedraging> alle(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(gedraging -> is(gedraging.beklaagde()))
                .toList();
    }

    /** @return whether this one was sent a copy of the klacht (9:9) */
    boolean heeftAfschrift(Klacht klacht) {
        return klacht.gedragingen().stream()
                .anyMatch(gedraging -> gedraging.afschriftOp() != null && is(gedraging.beklaagde()));
    }

    private boolean is(Beklaagde beklaagde) {
        return sleutel(beklaagde).equals(sleutel);
    }

    /** @return whose conduct it is about, so that the law wants each of them told; a department is nobody */
    static Set<String> beklaagden(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(Gedraging::behandeld)
                .map(Gedraging::beklaagde)
                .filter(beklaagde -> beklaagde.bekend() && beklaagde.soort() != Beklaagdesoort.AFDELING)
                .map(Klachtbriefontvanger::sleutel)
                .collect(Collectors.toSet());
    }

    static String sleutel(Beklaagde beklaagde) {
        return beklaagde.account() == null
                ? beklaagde.soort() + "|" + beklaagde.weergave()
                : beklaagde.account().toString();
    }

    private static Optional<Klachtbriefontvanger> klager(Klager klager) {
        return klager.anoniem() || klager.naam().isEmpty()
                ? Optional.empty()
                : Optional.of(new Klachtbriefontvanger(KLAGER, klager.naam(), klager.naam(), klager.adresregels()));
    }

    private static Klachtbriefontvanger beklaagde(Beklaagde beklaagde, String college) {
        boolean naamloos = beklaagde.soort() == Beklaagdesoort.BESTUUR
                && beklaagde.weergave().isEmpty();
        return new Klachtbriefontvanger(
                sleutel(beklaagde),
                naamloos ? college : beklaagde.weergave(),
                // Whoever filled in the form may have put the function behind the name.
                BeklaagdeDoetMee.zonderFunctie(beklaagde.naam()),
                List.of());
    }
}
