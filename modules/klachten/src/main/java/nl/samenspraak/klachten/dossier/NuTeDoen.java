package nl.samenspraak.klachten.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Tells from what happened so far what has to be done now with a klacht: the next thing of each line of work, and not what can only be
 * done later.
 */
public final class NuTeDoen {

    private final Klacht klacht;
    private final boolean formeel;
    private final Set<Klachtstapsoort> gedaan;
    private final List<Klachttaak> taken = new ArrayList<>();

    private NuTeDoen(Klacht klacht) {
        this.klacht = klacht;
        formeel = klacht.feiten().formeel();
        gedaan = klacht.feiten().stappen().stream().map(Klachtstap::soort).collect(Collectors.toSet());
    }

    /**
     * @param klacht a klacht
     * @return what has to be done, in the order of the law; after its end what was left open
     */
    public static List<Klachttaak> van(Klacht klacht) {
        NuTeDoen nu = new NuTeDoen(klacht);
        return List.copyOf(klacht.status().open() ? nu.open() : nu.dicht());
    }

    /**
     * @param klacht a klacht
     * @param vandaag the current day
     * @return the same, with what has to be decided because a day passed
     */
    public static List<Klachttaak> van(Klacht klacht, LocalDate vandaag) {
        boolean beslis = klacht.status().open()
                && !klacht.klager().anoniem()
                && !klacht.feiten().nietBehandeld()
                && HersteltermijnIsVoorbij.toets(klacht, vandaag).isEmpty();
        return Stream.concat(beslis ? Stream.of(Klachttaak.HERSTELTERMIJN) : Stream.empty(), van(klacht).stream())
                .toList();
    }

    /**
     * @param klacht a klacht
     * @param taak something that has to be done with it now
     * @return the law and the article that ask for it
     */
    static String bron(Klacht klacht, Klachttaak taak) {
        return taak.bron(!Doorzendbericht.isAlleenGoedgevonden(klacht));
    }

    /**
     * @param klacht a klacht
     * @param taak something that has to be done with it now
     * @return for which beklaagden, by name and function; empty when it is not about one of them
     */
    static List<String> voorWie(Klacht klacht, Klachttaak taak) {
        Klachtfeiten feiten = klacht.feiten();
        return switch (taak) {
            case AFSCHRIFT -> BeklaagdeDoetMee.zonderAfschrift(klacht);
            case BERICHT_BEKLAAGDE -> BeklaagdeDoetMee.zonderBericht(klacht);
            case VERSLAG_BEKLAAGDE -> BeklaagdeDoetMee.zonderVerslag(klacht);
            case HEROPENING_BEKLAAGDE -> BeklaagdeDoetMee.zonderHeropening(klacht);
            case EINDE_BEKLAAGDE -> zonder(BeklaagdeDoetMee.zonderOordeel(klacht), feiten::hoordeUitkomst);
            case UITKOMST_BEKLAAGDE -> zonder(BeklaagdeDoetMee.horenUitkomst(klacht), feiten::hoordeUitkomst);
            case AFDOENING_VERBETERD_BEKLAAGDE ->
                zonder(BeklaagdeDoetMee.horenUitkomst(klacht), feiten::weetUitkomst).stream()
                        .filter(feiten::hoordeUitkomst)
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> zonder(List<String> namen, Predicate<String> gedaan) {
        return namen.stream().filter(gedaan.negate()).toList();
    }

    /** What was told by a letter that ends a klacht, was told; the rest stays to be done. */
    private List<Klachttaak> dicht() {
        boolean bereikbaar = !klacht.klager().anoniem();
        Afdoening hoe = klacht.afdoening().orElseThrow();
        boolean doorBrief = Afdoening.doorBericht(hoe) || hoe == Afdoening.GELEZEN;
        neem(zonderWerkendAdres(), Klachttaak.ANDER_ADRES);
        // Nobody reads that it was sent on before it was.
        neem(isNogTeSturen(), Klachttaak.DOORZENDBRIEF);
        neem(bereikbaar && !doorBrief && !gezegd(klager()), sluitbrief(hoe));
        neem(bereikbaar && moetNog(Klachtstapsoort.KOPIE_DOORGEZONDEN, klager()), Klachttaak.KOPIEBRIEF);
        vergissingen();
        adviesIngetrokken();
        gegevensbrief();
        neem(klacht.feiten().verzoekOpen(), Klachttaak.GEGEVENSBESLUIT);
        berichtBeklaagde();
        verslag();
        neem(klacht.feiten().verbeteringTeMelden(), Klachttaak.AFDOENING_VERBETERD);
        if (hoe == Afdoening.OORDEEL) {
            uitkomstBeklaagde();
        }
        eindeBeklaagde();
        neem(
                klacht.gedragingen().stream()
                                .anyMatch(gedraging -> gedraging.nietGrond() == NietBehandelgrond.STRAFZAAK)
                        && !is(Klachtstapsoort.STRAFZAAK_KLAAR),
                Klachttaak.STRAFZAAK);
        // What goes on under another number is counted there (9:12a).
        neem(hoe != Afdoening.GEVOEGD && !klacht.indeling().volledig(), Klachttaak.INDELING);
        vraagtOmbudsman();
        return taken;
    }

    private static Klachttaak sluitbrief(Afdoening hoe) {
        return switch (hoe) {
            case INGETROKKEN -> Klachttaak.INTREKKINGSBRIEF;
            case GEVOEGD -> Klachttaak.VOEGINGSBRIEF;
            case DOORGEZONDEN -> Klachttaak.DOORZENDMELDING;
            default -> Klachttaak.SLUITBRIEF;
        };
    }

    /** Whoever got a copy by mistake hears that, whatever becomes of the klacht. */
    private void vergissingen() {
        neem(
                klacht.feiten().stappen().stream()
                        .filter(stap -> stap.soort() == Klachtstapsoort.AFSCHRIFT_VERGISSING)
                        .anyMatch(stap -> isNietGevolgdDoorBrief(stap, BeklaagdeDoetMee.wie(stap))),
                Klachttaak.VERGISSING_BEKLAAGDE);
    }

    /** Whoever was told something else before, is told that it is another (9:12). */
    private void uitkomstBeklaagde() {
        neemVoor(Klachttaak.UITKOMST_BEKLAAGDE);
        neemVoor(Klachttaak.AFDOENING_VERBETERD_BEKLAAGDE);
    }

    /** Who knew or was told who would advise, hears that nobody does any more. */
    private void adviesIngetrokken() {
        klacht.feiten().adviesIngetrokken().ifPresent(stap -> {
            neem(!klacht.klager().anoniem() && moetAfgezegd(stap, klager()), Klachttaak.ADVIES_INGETROKKEN_KLAGER);
            neem(
                    BeklaagdeDoetMee.van(klacht).stream().anyMatch(wie -> moetAfgezegd(stap, wie)),
                    Klachttaak.ADVIES_INGETROKKEN_BEKLAAGDE);
        });
    }

    private boolean moetAfgezegd(Klachtstap ingetrokken, String aan) {
        List<Klachtstap> stappen = klacht.feiten().stappen();
        int einde = stappen.lastIndexOf(ingetrokken);
        int begin = stappen.subList(0, einde).stream()
                .filter(stap -> stap.soort() == Klachtstapsoort.ADVIES_GEVRAAGD)
                .mapToInt(stappen::lastIndexOf)
                .max()
                .orElse(einde);
        boolean weet = stappen.subList(begin, einde).stream()
                .anyMatch(stap -> stap.soort() == Klachtstapsoort.ADVIES_MEEGEDEELD || stap.isAan(aan));
        return weet
                && stappen.subList(einde, stappen.size()).stream()
                        .noneMatch(stap -> is(stap, Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD, aan));
    }

    /** His request for his own data has a term of its own, which what becomes of the klacht leaves alone (AVG 12 lid 3). */
    private void gegevensbrief() {
        neem(
                !klacht.klager().anoniem()
                        && klacht.feiten().verzoekOpen()
                        && moetNog(Klachtstapsoort.GEGEVENSVERZOEK, klager()),
                Klachttaak.GEGEVENSBRIEF);
    }

    private String klager() {
        return klacht.klager().naam();
    }

    /** Whether anybody to whom it, or a copy, went has no letter with it yet. */
    private boolean isNogTeSturen() {
        List<Klachtstap> stappen = klacht.feiten().stappen();
        return stappen.stream()
                .filter(Doorzendbericht::isDoorzending)
                .anyMatch(stap ->
                        isNietGevolgdDoorBrief(stap, Doorzendbericht.van(stap).naam()));
    }

    /** Whether a letter to this one went after the klacht came to its end. */
    private boolean gezegd(String aan) {
        return klacht.afgedaanOp()
                .filter(einde -> klacht.feiten().stappen().stream()
                        .filter(stap -> !stap.op().isBefore(einde))
                        .anyMatch(stap -> is(stap, Klachtstapsoort.BRIEF_VERZONDEN, aan)))
                .isPresent();
    }

    /** Whether this happened, and no letter to this one went since. */
    private boolean moetNog(Klachtstapsoort soort, String aan) {
        return klacht.feiten()
                .laatste(soort)
                .filter(gebeurd -> isNietGevolgdDoorBrief(gebeurd, aan))
                .isPresent();
    }

    private boolean isNietGevolgdDoorBrief(Klachtstap gebeurd, String aan) {
        List<Klachtstap> stappen = klacht.feiten().stappen();
        return stappen.subList(stappen.lastIndexOf(gebeurd) + 1, stappen.size()).stream()
                .noneMatch(stap -> is(stap, Klachtstapsoort.BRIEF_VERZONDEN, aan));
    }

    private static boolean is(Klachtstap stap, Klachtstapsoort soort, String aan) {
        return stap.soort() == soort && stap.isAan(aan);
    }

    private void vraagtOmbudsman() {
        boolean wacht = !klacht.feiten().ombudsmanVragen().isEmpty();
        neem(wacht && klacht.feiten().ombudsmanBezig(), Klachttaak.OMBUDSMAN);
    }

    private List<Klachttaak> open() {
        vraagtOmbudsman();
        neem(klacht.behandelaar().isEmpty(), Klachttaak.BEHANDELAAR);
        neem(zonderWerkendAdres(), Klachttaak.ANDER_ADRES);
        neem(isNogTeSturen(), Klachttaak.DOORZENDBRIEF);
        vergissingen();
        adviesIngetrokken();
        gegevensbrief();
        if (is(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)) {
            neem(!is(Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD), Klachttaak.NIET_BEHANDELEN);
            berichtBeklaagde();
            return taken;
        }
        boolean schriftelijk = klacht.kanaal().schriftelijk() || is(Klachtstapsoort.OP_SCHRIFT_GESTELD);
        boolean bereikbaar = !klacht.klager().anoniem();
        // The letter that it is handled after all says when it was received.
        boolean bevestigd = klacht.feiten().ontvangstBevestigd().isPresent()
                || Heropening.nogTeMelden(klacht).isPresent();
        neem(schriftelijk && bereikbaar && !bevestigd, Klachttaak.ONTVANGST);
        neem(!schriftelijk && bereikbaar && klacht.jegensKlager() && !bevestigd, Klachttaak.OPGESCHREVEN);
        neem(Heropening.nogTeMelden(klacht).isPresent(), Klachttaak.HEROPENING_KLAGER);
        neem(!Heropening.ontvangers(klacht).isEmpty(), Klachttaak.HEROPENING_ONTVANGER);
        neem(bereikbaar && moetNog(Klachtstapsoort.KOPIE_DOORGEZONDEN, klager()), Klachttaak.KOPIEBRIEF);
        neem(is(Klachtstapsoort.BRIEF_ONGELEZEN), Klachttaak.BRIEF_ONGELEZEN);
        neem(
                schriftelijk && bereikbaar && onvolledig() && !is(Klachtstapsoort.AANVULLING_GEVRAAGD),
                Klachttaak.AANVULLING);
        neem(klacht.gedragingen().isEmpty(), Klachttaak.GEDRAGINGEN);
        neem(!klacht.indeling().volledig(), Klachttaak.INDELING);
        berichtBeklaagde();
        if (formeel) {
            behandel();
        } else {
            neem(!is(Klachtstapsoort.BEANTWOORD), bereikbaar ? Klachttaak.ANTWOORD : Klachttaak.LEZEN);
        }
        return taken;
    }

    /** Whoever gets no copy hears that he stands in a klacht, whatever becomes of it (AVG 14). */
    private void berichtBeklaagde() {
        neemVoor(Klachttaak.BERICHT_BEKLAAGDE);
    }

    private void behandel() {
        boolean gehoord = is(Klachtstapsoort.GEHOORD) || isVanWieHoort(Klachtstapsoort.NIET_GEHOORD);
        neemVoor(Klachttaak.AFSCHRIFT);
        boolean adviseert = klacht.feiten().adviesGevraagd().isPresent() && !is(Klachtstapsoort.ADVIES_ONTVANGEN);
        neem(adviseert && !is(Klachtstapsoort.ADVIESVRAAG_VERZONDEN), Klachttaak.ADVIESVRAAG);
        neem(adviseert && klacht.feiten().adviesMeegedeeld().isEmpty(), Klachttaak.ADVIES_MELDEN);
        neem(
                !adviseert
                        && !gehoord
                        && !isVanWieHoort(Klachtstapsoort.HOREN_GEPLAND)
                        && !isVanWieHoort(Klachtstapsoort.UITGENODIGD),
                Klachttaak.HOREN);
        neem(klacht.feiten().deelNogTeMelden(), Klachttaak.DEEL_NIET_BEHANDELEN);
        verslag();
        neem(is(Klachtstapsoort.VERDAAGD) && !is(Klachtstapsoort.VERDAGING_MEEGEDEELD), Klachttaak.VERDAGING);
        eindeBeklaagde();
        neemVoor(Klachttaak.HEROPENING_BEKLAAGDE);
        neem(
                klacht.feiten()
                        .laatste(Klachtstapsoort.INSTEMMING_UITSTEL)
                        .filter(this::weetIemandNiet)
                        .isPresent(),
                Klachttaak.UITSTEL_BEKLAAGDE);
        neem(gehoord && !is(Klachtstapsoort.GEOORDEELD), Klachttaak.OORDEEL);
        neem(is(Klachtstapsoort.GEOORDEELD), Klachttaak.AFDOENING);
    }

    /** Whoever had a copy by then read an earlier day in it; a later copy names the new one. */
    private boolean weetIemandNiet(Klachtstap uitstel) {
        return klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.behandeld() && gedraging.afschriftOp() != null)
                .filter(gedraging -> !gedraging.afschriftOp().isAfter(uitstel.dag()))
                .anyMatch(gedraging ->
                        isNietGevolgdDoorBrief(uitstel, gedraging.beklaagde().weergave()));
    }

    /** Each side gets the report of its own hearing; that of who advises goes to the klager with the outcome (9:15 lid 4, 9:16). */
    private void verslag() {
        boolean metUitkomst = klacht.feiten().adviesGevraagd().isPresent();
        neem(!metUitkomst && Gehoord.klager(klacht) && !is(Klachtstapsoort.VERSLAG_VERZONDEN), Klachttaak.VERSLAG);
        neemVoor(Klachttaak.VERSLAG_BEKLAAGDE);
    }

    private void eindeBeklaagde() {
        neemVoor(Klachttaak.EINDE_BEKLAAGDE);
    }

    /** An e-mail did not arrive, there is no other address, and nothing of the klager was changed since. */
    private boolean zonderWerkendAdres() {
        List<Klachtstap> stappen = klacht.stappen();
        int mislukt = -1;
        for (int plaats = 0; plaats < stappen.size(); plaats++) {
            Klachtstap stap = stappen.get(plaats);
            boolean ander = stap.soort() == Klachtstapsoort.GEGEVENS_GEWIJZIGD
                    && !stap.toelichting().startsWith(Klachtrubrieken.INDELING);
            if (stap.soort() == Klachtstapsoort.NIET_AANGEKOMEN) {
                mislukt = plaats;
            } else if (ander || stap.soort() == Klachtstapsoort.BRIEF_GELEZEN) {
                mislukt = -1;
            }
        }
        return mislukt >= 0 && !klacht.klager().anoniem() && !klacht.klager().heeftPostadres();
    }

    private boolean onvolledig() {
        return !KlaagschriftIsVolledig.gebreken(klacht).isEmpty();
    }

    private boolean is(Klachtstapsoort soort) {
        return gedaan.contains(soort);
    }

    /** What who advised did for the hearing, the college does anew once that is its own again (9:10). */
    private boolean isVanWieHoort(Klachtstapsoort soort) {
        List<Klachtstap> stappen = klacht.feiten().stappen();
        int sinds = klacht.feiten()
                .laatste(Klachtstapsoort.ADVIES_INGETROKKEN)
                .map(stappen::lastIndexOf)
                .orElse(0);
        return stappen.subList(sinds, stappen.size()).stream().anyMatch(stap -> stap.soort() == soort);
    }

    private void neemVoor(Klachttaak taak) {
        neem(!voorWie(klacht, taak).isEmpty(), taak);
    }

    private void neem(boolean nodig, Klachttaak taak) {
        if (nodig) {
            taken.add(taak);
        }
    }
}
