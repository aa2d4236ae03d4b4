package nl.samenspraak.klachten.sjablonen;

import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * The letters of Awb chapter 9, in its order: to whom, and which step of the klacht it is that such a letter is sent.
 *
 * <p>A letter that the law wants sent to both sides has two kinds here, because each side gets words of its own.
 */
public enum Klachtbriefsoort {
    /** That the klaagschrift was received (9:6), and who will advise on it (9:15 lid 1). */
    ONTVANGSTBEVESTIGING(Aan.KLAGER, Klachtstapsoort.ONTVANGST_BEVESTIGD, true),
    /** That a klacht was received to which 9:5 up to 9:12 do not apply, and when the answer comes (9:2; R-KLA-01). */
    ONTVANGST_GEWOON(Aan.KLAGER, Klachtstapsoort.ONTVANGST_BEVESTIGD, true),
    /** What is missing, and until when it can be added (9:4 lid 2; R-KLA-02). */
    AANVULLING(Aan.KLAGER, Klachtstapsoort.AANVULLING_GEVRAAGD, false),
    /** That it is not handled, on which ground, and where the klager can go (9:8 lid 3, 9:12 lid 2). */
    NIET_BEHANDELEN(Aan.KLAGER, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD, true),
    /** That a part of it is not handled, on which ground, and where the klager can go with that (9:8 lid 3, 9:12 lid 2). */
    DEEL_NIET_BEHANDELEN(Aan.KLAGER, Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD, false),
    /** A copy of the klaagschrift (9:9). */
    AFSCHRIFT(Aan.BEKLAAGDE, Klachtstapsoort.AFSCHRIFT_VERZONDEN, false),
    /** That the klager can be heard, and until when he can say so (9:10). */
    UITNODIGING_KLAGER(Aan.KLAGER, Klachtstapsoort.UITGENODIGD, false),
    /** That the beklaagde can be heard (9:10). */
    UITNODIGING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** The report of hearing the klager (9:10 lid 3). */
    VERSLAG(Aan.KLAGER, Klachtstapsoort.VERSLAG_VERZONDEN, false),
    /** The report of hearing the beklaagde (9:10 lid 3). */
    VERSLAG_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.VERSLAG_BEKLAAGDE_VERZONDEN, false),
    /** That it takes longer (9:11 lid 2); it counts as told once all beklaagden have been told as well. */
    VERDAGING(Aan.KLAGER, Klachtstapsoort.VERDAGING_MEEGEDEELD, true),
    /** The same, to a beklaagde (9:11 lid 2). */
    VERDAGING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.VERDAGING_MEEGEDEELD, true),
    /** That the last day passed without an oordeel, and that the klager can go to the ombudsman now (9:24 lid 1, onder b). */
    TE_LAAT(Aan.KLAGER, Klachtstapsoort.TE_LAAT_GEMELD, false),
    /** Whether the klager agrees to still more time (9:11 lid 3). */
    INSTEMMING(Aan.KLAGER, Klachtstapsoort.INSTEMMING_GEVRAAGD, false),
    /** The klacht itself, to who advises: what is asked, what goes with it, and by when (9:14, 9:15). */
    ADVIESVRAAG(Aan.ADVISEUR, Klachtstapsoort.ADVIESVRAAG_VERZONDEN, false),
    /** Who advises on it, when that was asked after the receipt was confirmed (9:15 lid 1). */
    ADVIES_KLAGER(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** The same, to a beklaagde (9:15 lid 1). */
    ADVIES_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** That nobody advises on it any more, and by which day there is an oordeel now (9:11 lid 1). */
    ADVIES_INGETROKKEN_KLAGER(Aan.KLAGER, Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD, true),
    /** The same, to a beklaagde. */
    ADVIES_INGETROKKEN_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD, true),
    /** That it was sent on to where it belongs (2:3; R-KLA-17). */
    DOORZENDING(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** The klacht itself, to who it belongs to, with the day of receipt (2:3; R-KLA-17). */
    DOORZENDING_ONTVANGER(Aan.ELDERS, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** That his request for his own data goes on, and until when he gets a decision (AVG 12 lid 3; UAVG 34). */
    GEGEVENSVERZOEK(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** That its klager withdrew it, and what that means. */
    INTREKKING(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** Under which number it goes on, because it was joined to another of his about the same. */
    VOEGING(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** The answer to a klacht to which 9:5 up to 9:12 do not apply (9:2, 9:4; R-KLA-01, R-KLA-02). */
    ANTWOORD(Aan.KLAGER, Klachtstapsoort.BEANTWOORD, true),
    /** That it is closed because the klager is satisfied (9:5). */
    INFORMEEL(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** Bevindingen, oordeel, conclusies, and where the klager can go (9:12, 9:16). */
    AFDOENING(Aan.KLAGER, Klachtstapsoort.AFDOENING_MEEGEDEELD, true),
    /** What came of it, to a beklaagde: the law does not ask for it, decency does. */
    AFDOENING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.UITKOMST_BEKLAAGDE, true),
    /** What is thought of it in place of what he was told before, with a year for the ombudsman from now (9:12, 9:24). */
    AFDOENING_VERBETERD(Aan.KLAGER, Klachtstapsoort.VERBETERING_MEEGEDEELD, true),
    /** The same, to a beklaagde. */
    AFDOENING_VERBETERD_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.UITKOMST_BEKLAAGDE, true),
    /** That there is a klacht about him of which he gets no copy: it is not handled, or gets an answer only (AVG 14; 9:4, 9:8). */
    BERICHT_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BERICHT_BEKLAAGDE, true),
    /** That it ends without an oordeel about him, to a beklaagde who has a copy and was promised to hear (9:9). */
    EINDE_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.UITKOMST_BEKLAAGDE, true),
    /** That it goes on after all, to a beklaagde who was told what came of it (9:9, 9:10). */
    HEROPENING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.HEROPENING_BEKLAAGDE, false),
    /** That it is handled after all, and by which day, to a klager who was told that it ended (9:8, 9:11). */
    HEROPENING_KLAGER(Aan.KLAGER, Klachtstapsoort.HEROPENING_KLAGER, false),
    /** That it is handled here after all, to who got it because it seemed to belong there (2:3). */
    HEROPENING_ONTVANGER(Aan.ELDERS, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** That the klager agreed to more time, to a beklaagde (9:11 lid 3). */
    UITSTEL_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** That the copy was sent to him by mistake (9:9), to who got it. */
    VERGISSING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, true),
    /** What was wrong in an earlier letter, what is right, and what counts for a term that hung on it; both letters stay. */
    HERSTEL(Aan.KLAGER, Klachtstapsoort.BRIEF_HERSTELD, false),
    /** The same, to a beklaagde. */
    HERSTEL_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_HERSTELD, false),
    /** The same, to who got a klacht that was sent on. */
    HERSTEL_ONTVANGER(Aan.ELDERS, Klachtstapsoort.BRIEF_HERSTELD, false);

    /** To whom. */
    public enum Aan {
        KLAGER,
        BEKLAAGDE,
        /** Who gets a klacht that was sent on. */
        ELDERS,
        /** Who advises (9:14). */
        ADVISEUR
    }

    /** What kind of letter it is, as far as an e-mail may say: anybody can read that along the way. */
    public enum Aard {
        BEVESTIGING,
        VRAAG,
        UITNODIGING,
        BERICHT,
        ANTWOORD
    }

    private final Aan aan;
    private final Klachtstapsoort stap;
    private final boolean eenmalig;

    Klachtbriefsoort(Aan aan, Klachtstapsoort stap, boolean eenmalig) {
        this.aan = aan;
        this.stap = stap;
        this.eenmalig = eenmalig;
    }

    /** @return to whom it goes */
    public Aan aan() {
        return aan;
    }

    /** @return what happened to the klacht once it is sent */
    public Klachtstapsoort stap() {
        return stap;
    }

    /** @return whether the same person gets it once only */
    public boolean eenmalig() {
        return eenmalig;
    }

    /** @return what kind of letter it is to who gets it */
    public Aard aard() {
        return switch (this) {
            case ONTVANGSTBEVESTIGING, ONTVANGST_GEWOON, GEGEVENSVERZOEK, INTREKKING, VOEGING, INFORMEEL ->
                Aard.BEVESTIGING;
            case AANVULLING, INSTEMMING, ADVIESVRAAG -> Aard.VRAAG;
            case UITNODIGING_KLAGER, UITNODIGING_BEKLAAGDE -> Aard.UITNODIGING;
            case NIET_BEHANDELEN, DEEL_NIET_BEHANDELEN, ANTWOORD, AFDOENING, AFDOENING_VERBETERD -> Aard.ANTWOORD;
            default -> Aard.BERICHT;
        };
    }

    /** @return which term of the law proposes the day that the letter names; empty when it names none or leaves it open */
    public Optional<Klachttermijnsoort> termijn() {
        return switch (this) {
            case AANVULLING -> Optional.of(Klachttermijnsoort.AANVULLEN);
            case UITNODIGING_KLAGER, UITNODIGING_BEKLAAGDE -> Optional.of(Klachttermijnsoort.HOORREACTIE);
            default -> Optional.empty();
        };
    }

    /** @return whether it says who advises, when that was asked (9:15 lid 1) */
    public boolean noemtAdvies() {
        return switch (this) {
            case ONTVANGSTBEVESTIGING, AFSCHRIFT, ADVIES_KLAGER, ADVIES_BEKLAAGDE -> true;
            default -> false;
        };
    }

    /** @return whether it says that nobody advises any more */
    public boolean zegtAdviesAf() {
        return stap == Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD;
    }

    /** @return whether it says that the oordeel is another than was told before */
    public boolean verbetertOordeel() {
        return this == AFDOENING_VERBETERD || this == AFDOENING_VERBETERD_BEKLAAGDE;
    }

    /** @return what it tells of, when that can happen again, so that a letter that goes once goes again after it */
    public Optional<Klachtstapsoort> overStap() {
        return switch (this) {
            case ADVIES_KLAGER, ADVIES_BEKLAAGDE -> Optional.of(Klachtstapsoort.ADVIES_GEVRAAGD);
            case ADVIES_INGETROKKEN_KLAGER, ADVIES_INGETROKKEN_BEKLAAGDE ->
                Optional.of(Klachtstapsoort.ADVIES_INGETROKKEN);
            case AFDOENING_VERBETERD, AFDOENING_VERBETERD_BEKLAAGDE -> Optional.of(Klachtstapsoort.OORDEEL_VERBETERD);
            default -> Optional.empty();
        };
    }

    /** @return whether something counts from the day of the letter, so that it goes again only when it was made anew */
    public boolean teltVanDeBrief() {
        return vraagtDag()
                || switch (this) {
                    case NIET_BEHANDELEN,
                            DEEL_NIET_BEHANDELEN,
                            INFORMEEL,
                            INTREKKING,
                            ANTWOORD,
                            AFDOENING,
                            AFDOENING_VERBETERD -> true;
                    default -> false;
                };
    }

    /** @return whether it tells until when was postponed: a letter that corrects it cannot name another day (9:11 lid 2) */
    public boolean verdaagt() {
        return stap == Klachtstapsoort.VERDAGING_MEEGEDEELD;
    }

    /** @return whether it corrects an earlier letter */
    public boolean herstelt() {
        return stap == Klachtstapsoort.BRIEF_HERSTELD;
    }

    /** @return whether it names a day on which something ends, so that who corrects it says which day counts */
    public boolean noemtTermijn() {
        return teltVanDeBrief()
                || switch (this) {
                    case ONTVANGSTBEVESTIGING,
                            ONTVANGST_GEWOON,
                            TE_LAAT,
                            HEROPENING_BEKLAAGDE,
                            HEROPENING_KLAGER,
                            AFSCHRIFT,
                            UITSTEL_BEKLAAGDE,
                            ADVIES_KLAGER,
                            ADVIES_BEKLAAGDE,
                            ADVIES_INGETROKKEN_KLAGER,
                            ADVIES_INGETROKKEN_BEKLAAGDE,
                            GEGEVENSVERZOEK,
                            DOORZENDING -> true;
                    default -> false;
                };
    }

    /** @return whether it invites to a hearing, and so says when and where that is (9:10 lid 1) */
    public boolean nodigtUit() {
        return this == UITNODIGING_KLAGER || this == UITNODIGING_BEKLAAGDE;
    }

    /** @return whether the letter names a day that its writer chooses */
    public boolean vraagtDag() {
        return this == INSTEMMING || this == ADVIESVRAAG || termijn().isPresent();
    }

    /** @return its code in the reference data */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Klachtbriefsoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
