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
    /** What is missing, and until when it can be added (9:4 lid 2; R-KLA-02). */
    AANVULLING(Aan.KLAGER, Klachtstapsoort.AANVULLING_GEVRAAGD, false),
    /** That it is not handled, on which ground, and where the klager can go (9:8 lid 3, 9:12 lid 2). */
    NIET_BEHANDELEN(Aan.KLAGER, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD, true),
    /** A copy of the klaagschrift (9:9). */
    AFSCHRIFT(Aan.BEKLAAGDE, Klachtstapsoort.AFSCHRIFT_VERZONDEN, false),
    /** That the klager can be heard, and until when he can say so (9:10). */
    UITNODIGING_KLAGER(Aan.KLAGER, Klachtstapsoort.UITGENODIGD, false),
    /** That the beklaagde can be heard (9:10). */
    UITNODIGING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** The report of hearing the klager (9:10 lid 3). */
    VERSLAG(Aan.KLAGER, Klachtstapsoort.VERSLAG_VERZONDEN, false),
    /** The report of hearing the beklaagde (9:10 lid 3). */
    VERSLAG_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** That it takes longer (9:11 lid 2); it counts as told once all beklaagden have been told as well. */
    VERDAGING(Aan.KLAGER, Klachtstapsoort.VERDAGING_MEEGEDEELD, true),
    /** The same, to a beklaagde (9:11 lid 2). */
    VERDAGING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.VERDAGING_MEEGEDEELD, true),
    /** Whether the klager agrees to still more time (9:11 lid 3). */
    INSTEMMING(Aan.KLAGER, Klachtstapsoort.INSTEMMING_GEVRAAGD, false),
    /** That it was sent on to where it belongs (2:3; R-KLA-17). */
    DOORZENDING(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** That it is closed because the klager is satisfied (9:5). */
    INFORMEEL(Aan.KLAGER, Klachtstapsoort.BRIEF_VERZONDEN, false),
    /** Bevindingen, oordeel, conclusies, and where the klager can go (9:12, 9:16). */
    AFDOENING(Aan.KLAGER, Klachtstapsoort.AFDOENING_MEEGEDEELD, true),
    /** What came of it, to a beklaagde: the law does not ask for it, decency does. */
    AFDOENING_BEKLAAGDE(Aan.BEKLAAGDE, Klachtstapsoort.BRIEF_VERZONDEN, true);

    /** To whom. */
    public enum Aan {
        KLAGER,
        BEKLAAGDE
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

    /** @return which term of the law proposes the day that the letter names; empty when it names none or leaves it open */
    public Optional<Klachttermijnsoort> termijn() {
        return switch (this) {
            case AANVULLING -> Optional.of(Klachttermijnsoort.AANVULLEN);
            case UITNODIGING_KLAGER, UITNODIGING_BEKLAAGDE -> Optional.of(Klachttermijnsoort.HOORREACTIE);
            default -> Optional.empty();
        };
    }

    /** @return whether the letter names a day that its writer chooses */
    public boolean vraagtDag() {
        return this == INSTEMMING || termijn().isPresent();
    }

    /** @return its code in the reference data */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Klachtbriefsoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
