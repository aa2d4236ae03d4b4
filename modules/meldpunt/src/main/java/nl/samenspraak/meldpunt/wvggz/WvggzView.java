package nl.samenspraak.meldpunt.wvggz;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What the Wvggz asks about a melding, what was done of it, and until when the rest can be done (R-MEL-08, R-MEL-09, R-MEL-10).
 *
 * @param kop which melding, and whom it is about
 * @param stappen what was done, oldest first; empty when it has not begun
 * @param vervallen what was done about somebody whom the melding turned out not to be about, oldest first
 * @param hersteld what was recorded by mistake and taken back, each followed by why
 * @param teHerstellen the last step, when that can be taken back; otherwise {@code null}
 * @param mogelijk which steps can be taken now
 * @param eerstInformeren whether the officier has to be asked, and whom it is about has to hear of the melding before that (R-AVG-01)
 * @param melder what the melder has to do with it
 * @param afTeRonden whether nothing is left to do
 * @param termijnen until when what can be done
 * @param boodschap what the melder hears of whether the officier is asked; {@code null} while that is not known, or the melder need not be told
 * @param brief the letter to the melder about the decision of the officier; {@code null} while there is none to write
 */
public record WvggzView(
        Dossierkop kop,
        List<Wvggzstand> stappen,
        List<Wvggzstand> vervallen,
        List<Wvggzstand> hersteld,
        Wvggzstand teHerstellen,
        Set<Wvggzsoort> mogelijk,
        boolean eerstInformeren,
        Meldertaak melder,
        boolean afTeRonden,
        Termijnen termijnen,
        Bericht boodschap,
        Bericht brief)
        implements Inzicht, Serializable {

    public WvggzView {
        stappen = List.copyOf(stappen);
        vervallen = List.copyOf(vervallen);
        hersteld = List.copyOf(hersteld);
        mogelijk = Set.copyOf(mogelijk);
    }

    /**
     * What the melder has to do with it.
     *
     * @param hoort whether the melder is one who must be told (R-MEL-09)
     * @param wie the melder; {@code null} when it is not one of those, or the purpose does not open who it is
     * @param nietNoemen whether the melder is not to be named in the aanvraag (5:2 lid 7)
     * @param oneensTot until when the meldpunt waits for a melder who may disagree
     * @param kanNogOneens whether the melder can still disagree with "no" in time
     * @param heropenbaar whether the melding is closed, and opens again when the melder or the college disagrees all the same
     */
    public record Meldertaak(
            boolean hoort,
            Melder wie,
            boolean nietNoemen,
            LocalDate oneensTot,
            boolean kanNogOneens,
            boolean heropenbaar)
            implements Serializable {}

    /**
     * Until when what can be done.
     *
     * @param onderzoek the onderzoek
     * @param aanvraag asking the officier
     * @param college the request of the college after a "no" of the officier; {@code null} while there is no reason to
     * @param collegeKanTot the last day on which a college that agreed can come back on that; {@code null} when it did not, or no longer can
     * @param melder the own request of the melder; {@code null} while there is no reason to
     */
    public record Termijnen(
            Termijnstand onderzoek,
            Termijnstand aanvraag,
            Termijnstand college,
            LocalDate collegeKanTot,
            Termijnstand melder)
            implements Serializable {}

    /**
     * @param soort a step
     * @return how it was taken; {@code null} when it was not
     */
    public Wvggzstand stap(Wvggzsoort soort) {
        return stappen.stream()
                .filter(stap -> stap.soort() == soort)
                .findFirst()
                .orElse(null);
    }

    /** @return the last step that was taken; {@code null} when none was */
    public Wvggzstand laatste() {
        return stappen.isEmpty() ? null : stappen.get(stappen.size() - 1);
    }

    /** @return what the onderzoek found; {@code null} while it has not */
    public Wvggzstand uitkomst() {
        return stappen.stream()
                .filter(stap -> stap.soort().uitkomst())
                .findFirst()
                .orElse(null);
    }

    /** @return what the college thinks of the "no" of the officier, as it does now; {@code null} while it has not said */
    public Wvggzstand standpunt() {
        return stappen.stream()
                .filter(stap -> stap.soort().standpunt())
                .reduce((eerder, later) -> later)
                .orElse(null);
    }

    /**
     * @return how the melder was written what the officier decided; {@code null} while he was not, and when the college changed its mind after that,
     *     so that the letter did not tell him whether he has an own request
     */
    public Wvggzstand geschreven() {
        return stappen.stream()
                .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN
                        || stap.soort().standpunt())
                .reduce((eerder, later) -> later)
                .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN)
                .orElse(null);
    }

    /** @return the letter that the melder got before the college changed its mind, while he has to be written anew; otherwise {@code null} */
    public Wvggzstand eerdereBrief() {
        return geschreven() != null
                ? null
                : stappen.stream()
                        .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN)
                        .reduce((eerder, later) -> later)
                        .orElse(null);
    }

    /** @return what the officier decided; {@code null} while he has not */
    public Wvggzstand besluit() {
        return stappen.stream()
                .filter(stap -> stap.soort().besluit())
                .findFirst()
                .orElse(null);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return kop.betrokkene().allen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
