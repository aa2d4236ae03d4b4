package nl.samenspraak.meldpunt.wvggz;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What the Wvggz asks about a melding, what was done of it, and until when the rest can be done (R-MEL-08, R-MEL-09, R-MEL-10).
 *
 * @param kop which melding, and whom it is about
 * @param stappen what was done, oldest first; empty when it has not begun
 * @param mogelijk which steps can be taken now
 * @param melderHoort whether the melder is one who must be told (R-MEL-09)
 * @param afTeRonden whether nothing is left to do
 * @param onderzoek until when the onderzoek has to be done
 * @param aanvraag until when the officier can be asked
 * @param eigenVerzoek until when the melder can make an own request; {@code null} while there is no reason to
 * @param brief the letter to the melder about the decision of the officier; {@code null} while there is none to write
 */
public record WvggzView(
        Dossierkop kop,
        List<Wvggzstand> stappen,
        Set<Wvggzsoort> mogelijk,
        boolean melderHoort,
        boolean afTeRonden,
        Termijnstand onderzoek,
        Termijnstand aanvraag,
        Termijnstand eigenVerzoek,
        Bericht brief)
        implements Inzicht, Serializable {

    public WvggzView {
        stappen = List.copyOf(stappen);
        mogelijk = Set.copyOf(mogelijk);
    }

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

    /** @return what the officier decided; {@code null} while he has not */
    public Wvggzstand besluit() {
        return stappen.stream()
                .filter(stap -> stap.soort().besluit())
                .findFirst()
                .orElse(null);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(kop.betrokkene().id()).map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
