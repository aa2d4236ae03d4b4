package nl.samenspraak.klachten.termijnen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtaanvang;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Klachttermijnstand;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The clock of a klacht as its behandelaar sees it: which terms there are, how each was computed, and what can be done about them.
 *
 * @param id the klacht
 * @param versie the version that was read, to be given back with a change
 * @param betrokkenen who complains, as far as known in the register
 * @param formeel whether the formal rules apply (9:4)
 * @param begin the day from which the first term counts, as it is known now
 * @param termijnen the terms, in the order of the chapter
 * @param verdaagbaarTot the last day to which the handling can be postponed now (9:11 lid 2); {@code null} when it cannot
 * @param uitstelbaar whether the klager could agree to more time now (9:11 lid 3)
 * @param verdagingMeeTeDelen whether a verdaging was decided and not told yet
 * @param verdagingInTeTrekken whether a verdaging was decided of which nobody was told yet
 * @param teBevestigen whether the klager has no word yet that it was received (9:6)
 * @param aanTeVullen whether the klager was not asked yet for anything that is missing (9:4 lid 2)
 * @param opSchriftTeStellen whether it has only been said so far
 */
public record KlachtklokView(
        KlachtId id,
        long versie,
        Set<PersoonId> betrokkenen,
        boolean formeel,
        LocalDate begin,
        List<Termijn> termijnen,
        LocalDate verdaagbaarTot,
        boolean uitstelbaar,
        boolean verdagingMeeTeDelen,
        boolean verdagingInTeTrekken,
        boolean teBevestigen,
        boolean aanTeVullen,
        boolean opSchriftTeStellen)
        implements Inzicht, Serializable {

    public KlachtklokView {
        betrokkenen = Set.copyOf(betrokkenen);
        termijnen = List.copyOf(termijnen);
    }

    /**
     * One term.
     *
     * @param soort which
     * @param naam what it is called
     * @param bron the article it comes from, or that it is a choice of the municipality
     * @param aanvang the event from which it counts
     * @param begin the day of that event
     * @param einde the last day
     * @param stand how it stands today
     * @param dagenOver calendar days until the last day, negative after it
     * @param deel how much of it has passed, 0 to 100
     * @param plicht whether the municipality has to do something for it
     * @param dringend whether it is time to warn
     * @param uitleg how the end follows from the law, in plain Dutch
     * @param wijzigingen what moved the end, or failed to, in order
     * @param eerst the end as it was before the day of receipt was last corrected; {@code null} when that changed nothing
     * @param afgelopenOp when it was met or lapsed; {@code null} while it has not
     * @param afgelopenDoor which fact met it or made it lapse; {@code null} while none has
     * @param overDatum whether that was, or it stands open, after the last day
     */
    public record Termijn(
            Klachttermijnsoort soort,
            String naam,
            String bron,
            Klachtaanvang aanvang,
            LocalDate begin,
            LocalDate einde,
            Klachttermijnstand stand,
            int dagenOver,
            int deel,
            boolean plicht,
            boolean dringend,
            String uitleg,
            List<Klachttermijnwijziging> wijzigingen,
            LocalDate eerst,
            LocalDate afgelopenOp,
            Klachtstapsoort afgelopenDoor,
            boolean overDatum)
            implements Serializable {

        public Termijn {
            wijzigingen = List.copyOf(wijzigingen);
        }
    }

    /**
     * @param soort which term
     * @return that term; empty when the klacht has none of this kind
     */
    public Optional<Termijn> termijn(Klachttermijnsoort soort) {
        return termijnen.stream().filter(termijn -> termijn.soort() == soort).findFirst();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
