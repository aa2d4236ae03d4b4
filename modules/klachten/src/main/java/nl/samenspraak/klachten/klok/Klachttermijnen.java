package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * The clock of Awb chapter 9: which terms a klacht has, according to its facts. It keeps nothing; from the same facts come the same
 * terms, so that every change of a day recomputes all of them (R-ALG-11).
 */
public final class Klachttermijnen {

    private static final String GEGEVENSVERZOEK = "klacht-gegevensverzoek";
    private static final String REACTIE_MINSTENS = "klacht-reactie-minstens";
    private static final String NA_HOREN = "klacht-na-horen";

    private final Klachtrekenaar rekenaar;
    private final List<Klachttermijnregel> regels;

    /** @param termijnen how long each term is, according to the reference data */
    public Klachttermijnen(Termijnen termijnen) {
        rekenaar = new Klachtrekenaar(termijnen);
        Klachttermijnregel afhandelen = new KlachtWordtAfgehandeld(rekenaar);
        regels = List.of(
                new OntvangstWordtBevestigd(rekenaar),
                new KlaagschriftWordtAangevuld(rekenaar),
                new NietBehandelenWordtMeegedeeld(rekenaar),
                afhandelen,
                new KlagerAntwoordtOpUitnodiging(rekenaar),
                new KlachtZonderVormWordtBeantwoord(rekenaar),
                new KlagerKanNaarOmbudsman(rekenaar, afhandelen),
                this::gegevensverzoek,
                new OmbudsmanKrijgtAntwoord(rekenaar));
    }

    /** Who asks for his own data in a klacht has asked: the month counts from its receipt, and runs on whatever becomes of the klacht. */
    private Optional<Klachttermijn> gegevensverzoek(Klachtfeiten feiten) {
        return feiten.laatste(Klachtstapsoort.GEGEVENSVERZOEK)
                .map(verzoek -> rekenaar.termijn(
                                Klachttermijnsoort.GEGEVENSVERZOEK,
                                GEGEVENSVERZOEK,
                                Klachtaanvang.VERZOEK_ONTVANGEN,
                                feiten.ontvangen())
                        .met(Termijnafloop.van(
                                feiten.eersteNa(verzoek, Klachtstapsoort.GEGEVENSVERZOEK_BESLOTEN), Optional.empty())));
    }

    /**
     * @param feiten what is known of the klacht
     * @return its terms, also those that were met or lapsed, in the order of the chapter
     */
    public List<Klachttermijn> van(Klachtfeiten feiten) {
        return regels.stream()
                .map(regel -> regel.volgtUit(feiten))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * @param feiten what is known of the klacht
     * @return the term that ends first of those for which the municipality still has to do something
     */
    public Optional<Klachttermijn> eerstvolgend(Klachtfeiten feiten) {
        return van(feiten).stream().filter(Klachttermijn::bewaakt).min(Comparator.comparing(Klachttermijn::einde));
    }

    /**
     * @param feiten what is known of the klacht
     * @return the term of handling (9:11); empty when the formal rules do not apply
     */
    public Optional<Klachttermijn> afhandelen(Klachtfeiten feiten) {
        return van(feiten).stream()
                .filter(termijn -> termijn.soort() == Klachttermijnsoort.AFHANDELEN)
                .findFirst();
    }

    /**
     * @param feiten what is known of the klacht
     * @param stap that who was asked to advise, is so no longer
     * @return the last day of handling it once that is recorded (9:11 lid 1); empty when the formal rules do not apply
     */
    public Optional<LocalDate> zonderAdvies(Klachtfeiten feiten, Klachtstap stap) {
        List<Klachtstap> straks = new ArrayList<>(feiten.stappen());
        straks.add(stap);
        return afhandelen(new Klachtfeiten(feiten.schriftelijk(), feiten.jegensKlager(), feiten.anoniem(), straks))
                .map(Klachttermijn::einde);
    }

    /**
     * @param feiten what is known of the klacht
     * @return the last day to which the handling can be postponed without consent (9:11 lid 2); empty when it has been postponed
     *     already, or the formal rules do not apply
     */
    public Optional<LocalDate> verdaagbaarTot(Klachtfeiten feiten) {
        return Schriftontvangst.van(feiten)
                .filter(schrift -> !feiten.nietBehandeld())
                .flatMap(schrift -> new Afhandelduur(rekenaar, schrift, feiten).verdaagbaarTot());
    }

    /**
     * @param feiten what is known of the klacht
     * @param vandaag the current day
     * @return whether the klager could agree to more time (9:11 lid 3)
     */
    public boolean uitstelbaar(Klachtfeiten feiten, LocalDate vandaag) {
        return !feiten.nietBehandeld() && loopt(afhandelen(feiten), vandaag).isEmpty();
    }

    /**
     * @param feiten what is known of the klacht
     * @param vandaag the current day
     * @return whether the last day for an oordeel, or for an answer when the formal rules do not apply, passed without it
     */
    public boolean teLaat(Klachtfeiten feiten, LocalDate vandaag) {
        return van(feiten).stream()
                .filter(termijn -> termijn.soort() == Klachttermijnsoort.AFHANDELEN
                        || termijn.soort() == Klachttermijnsoort.BEANTWOORDEN
                        || termijn.soort() == Klachttermijnsoort.LEZEN)
                .anyMatch(termijn -> termijn.afloop() == null && vandaag.isAfter(termijn.einde()));
    }

    /** More time can only be had while the term of handling runs: for a klaagschrift of 9:4, not ended, and not after the end (9:11). */
    static Optional<Weigerreden> loopt(Optional<Klachttermijn> afhandelen, LocalDate dag) {
        if (afhandelen.isEmpty()) {
            return Optional.of(Weigerreden.NIET_FORMEEL);
        }
        if (afhandelen.get().afloop() != null) {
            return Optional.of(Weigerreden.TERMIJN_GESTOPT);
        }
        return dag.isAfter(afhandelen.get().einde()) ? Optional.of(Weigerreden.TERMIJN_VERSTREKEN) : Optional.empty();
    }

    /**
     * The first day that can be named as the last on which somebody answers: whoever has to answer gets a reasonable time (9:4 lid 2, 9:10 lid 2).
     *
     * @param begin the day of the letter
     * @return that day
     */
    public LocalDate reactieVanaf(LocalDate begin) {
        return rekenaar.bereken(REACTIE_MINSTENS, begin).ongewijzigdEinde();
    }

    /**
     * Until when a report and an oordeel are still written, once somebody was heard.
     *
     * @param gehoord the day of the hearing
     * @return that day, as many days on as the municipality takes for it
     */
    public LocalDate schrijftijdTot(LocalDate gehoord) {
        return rekenaar.bereken(NA_HOREN, gehoord).ongewijzigdEinde();
    }

    /**
     * The last day that a letter to the klager names, as the municipality usually sets it.
     *
     * @param soort completing the klaagschrift, or answering an invitation
     * @param begin the day of the letter
     * @return that day; the letter may name another
     * @throws IllegalArgumentException for any other term, which no letter sets: a fault in the program
     */
    public LocalDate voorstel(Klachttermijnsoort soort, LocalDate begin) {
        return switch (soort) {
            case AANVULLEN ->
                rekenaar.bereken(KlaagschriftWordtAangevuld.CODE, begin).einde();
            case HOORREACTIE ->
                rekenaar.bereken(KlagerAntwoordtOpUitnodiging.CODE, begin).einde();
            case OMBUDSMAN ->
                rekenaar.bereken(KlagerKanNaarOmbudsman.CODE, begin).einde();
            default -> throw new IllegalArgumentException("Geen brief bepaalt de termijn " + soort);
        };
    }
}
