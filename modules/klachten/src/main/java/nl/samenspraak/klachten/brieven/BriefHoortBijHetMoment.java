package nl.samenspraak.klachten.brieven;

import java.util.Optional;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Gehoord;
import nl.samenspraak.klachten.dossier.Heropening;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/** A letter tells of what has happened: not of an oordeel that nobody gave, nor again of a receipt that was confirmed (9:6, 9:8, 9:11, 9:12). */
final class BriefHoortBijHetMoment {

    private BriefHoortBijHetMoment() {}

    /**
     * @param soort a kind of letter
     * @param klacht the klacht
     * @param teLaat whether the last day for its outcome passed without it
     * @return why it cannot be made now; empty when it can
     */
    public static Optional<Weigerreden> toets(Klachtbriefsoort soort, Klacht klacht, boolean teLaat) {
        boolean past = switch (soort) {
            case ONTVANGSTBEVESTIGING ->
                klacht.status().open() && klacht.feiten().formeel() && !bevestigd(klacht);
            case ONTVANGST_GEWOON -> klacht.status().open() && !klacht.feiten().formeel() && !bevestigd(klacht);
            case ADVIESVRAAG ->
                klacht.status().open()
                        && klacht.feiten().adviesGevraagd().isPresent()
                        && !is(klacht, Klachtstapsoort.ADVIES_ONTVANGEN);
            case ADVIES_KLAGER, ADVIES_BEKLAAGDE ->
                klacht.status().open()
                        && klacht.feiten().adviesGevraagd().isPresent()
                        && klacht.feiten().adviesMeegedeeld().isEmpty();
            case ADVIES_INGETROKKEN_KLAGER, ADVIES_INGETROKKEN_BEKLAAGDE ->
                klacht.feiten().adviesIngetrokken().isPresent();
            case ANTWOORD -> klacht.status().open() && !klacht.feiten().formeel();
            case VOEGING -> is(klacht, Klachtstapsoort.GEVOEGD);
            case INTREKKING -> is(klacht, Klachtstapsoort.INGETROKKEN);
            case AFSCHRIFT -> klacht.status().open();
            // What is decided needs nothing added and nobody heard any more.
            case AANVULLING, UITNODIGING_KLAGER, UITNODIGING_BEKLAAGDE ->
                klacht.status().open() && !klacht.feiten().nietBehandeld() && !is(klacht, Klachtstapsoort.GEOORDEELD);
            // Consent is asked while the term runs, and only where it is the term of 9:11.
            case INSTEMMING -> wordtBehandeld(klacht) && !teLaat;
            case TE_LAAT -> wordtBehandeld(klacht) && teLaat;
            case HEROPENING_BEKLAAGDE ->
                !BeklaagdeDoetMee.zonderHeropening(klacht).isEmpty();
            case HEROPENING_KLAGER -> Heropening.nogTeMelden(klacht).isPresent();
            case HEROPENING_ONTVANGER -> !Heropening.ontvangers(klacht).isEmpty();
            case NIET_BEHANDELEN ->
                is(klacht, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)
                        && !is(klacht, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD);
            case DEEL_NIET_BEHANDELEN ->
                klacht.status().open() && klacht.feiten().deelNogTeMelden();
            case VERSLAG -> Gehoord.klager(klacht);
            case VERSLAG_BEKLAAGDE -> is(klacht, Klachtstapsoort.GEHOORD);
            case VERDAGING, VERDAGING_BEKLAAGDE ->
                is(klacht, Klachtstapsoort.VERDAAGD) && !is(klacht, Klachtstapsoort.VERDAGING_MEEGEDEELD);
            case DOORZENDING, DOORZENDING_ONTVANGER ->
                is(klacht, Klachtstapsoort.DOORGEZONDEN) || is(klacht, Klachtstapsoort.KOPIE_DOORGEZONDEN);
            case GEGEVENSVERZOEK -> is(klacht, Klachtstapsoort.GEGEVENSVERZOEK);
            case INFORMEEL -> is(klacht, Klachtstapsoort.TEVREDEN);
            case AFDOENING ->
                is(klacht, Klachtstapsoort.GEOORDEELD) && !is(klacht, Klachtstapsoort.AFDOENING_MEEGEDEELD);
            case AFDOENING_BEKLAAGDE -> is(klacht, Klachtstapsoort.GEOORDEELD);
            case AFDOENING_VERBETERD -> klacht.feiten().verbeteringTeMelden();
            case AFDOENING_VERBETERD_BEKLAAGDE -> is(klacht, Klachtstapsoort.OORDEEL_VERBETERD);
            case EINDE_BEKLAAGDE -> !BeklaagdeDoetMee.zonderOordeel(klacht).isEmpty();
            case BERICHT_BEKLAAGDE -> !BeklaagdeDoetMee.zonderBericht(klacht).isEmpty();
            case VERGISSING_BEKLAAGDE -> is(klacht, Klachtstapsoort.AFSCHRIFT_VERGISSING);
            case UITSTEL_BEKLAAGDE -> klacht.status().open() && is(klacht, Klachtstapsoort.INSTEMMING_UITSTEL);
            // Which letter there is to correct, the archive of letters knows.
            case HERSTEL, HERSTEL_BEKLAAGDE, HERSTEL_ONTVANGER -> true;
        };
        return past ? Optional.empty() : Optional.of(Weigerreden.BRIEF_NIET_NU);
    }

    private static boolean wordtBehandeld(Klacht klacht) {
        return klacht.status().open()
                && klacht.feiten().formeel()
                && !klacht.feiten().nietBehandeld();
    }

    private static boolean bevestigd(Klacht klacht) {
        return klacht.feiten().ontvangstBevestigd().isPresent();
    }

    private static boolean is(Klacht klacht, Klachtstapsoort soort) {
        return klacht.feiten().stappen().stream().anyMatch(stap -> stap.soort() == soort);
    }
}
