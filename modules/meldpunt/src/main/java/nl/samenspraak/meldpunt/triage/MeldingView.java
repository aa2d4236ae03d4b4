package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aanvullen.Aanvulregel;
import nl.samenspraak.meldpunt.melding.BetrokkeneView;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A melding as its behandelaar sees it: what the pet and the purpose open, and nothing else.
 *
 * @param id the melding
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param doel the code of the purpose for which it is handled
 * @param ontvangst when it came in and who took it in
 * @param termijn until when it has to be judged
 * @param status how far it is
 * @param behandelaar the name of who handles it, or empty
 * @param betrokkene whom it is about
 * @param signaal what was said
 * @param melder who said it; {@code null} when that part stays closed
 * @param eerdere the earlier meldingen about the same people, of another's no more than when and how far (R-MEL-16)
 * @param aanvullingen what was added to it later, oldest first
 * @param verloop how it went from hand to hand, oldest first
 * @param afloop how it ended, or {@code null} when it has not
 * @param weging how heavy it weighs, or {@code null} when nobody said so
 * @param vervolg what came of it
 */
public record MeldingView(
        MeldingId id,
        long versie,
        Meldingnummer nummer,
        String doel,
        Ontvangst ontvangst,
        Beoordelingstermijn termijn,
        Meldingstatus status,
        String behandelaar,
        BetrokkeneView betrokkene,
        Signaal signaal,
        Melder melder,
        List<EerdereMeldingregel> eerdere,
        List<Aanvulregel> aanvullingen,
        List<Verloopstap> verloop,
        AfsluitingView afloop,
        WegingView weging,
        Gevolg vervolg)
        implements Inzicht, Serializable {

    public MeldingView {
        eerdere = List.copyOf(eerdere);
        aanvullingen = List.copyOf(aanvullingen);
        verloop = List.copyOf(verloop);
    }

    /**
     * When a melding came in.
     *
     * @param op when it was recorded
     * @param door the name of who took it in; empty when it came by the public form
     * @param kanaal how it came in
     * @param ontvangenOp the day on which it was received, which may be before it was recorded
     */
    public record Ontvangst(Instant op, String door, Kanaal kanaal, LocalDate ontvangenOp) implements Serializable {}

    /**
     * Until when it has to be judged (R-MEL-15).
     *
     * @param uiterlijk the last day
     * @param dringendheid how near that is
     * @param uitleg how that day was computed, in plain Dutch; empty when the term has been set otherwise since
     */
    public record Beoordelingstermijn(LocalDate uiterlijk, Dringendheid dringendheid, String uitleg)
            implements Serializable {}

    /** @return what came of danger, as it stands now */
    public List<Aanvulregel> gevaar() {
        return aanvullingen.stream().filter(Aanvulregel::gevaar).toList();
    }

    /** @return whether it can be opened again, when it was closed by mistake */
    public boolean heropenbaar() {
        return afloop != null;
    }

    /** @return how it went from hand to hand until it ended; all of it when it has not */
    public List<Verloopstap> verloopTotSluiting() {
        return verloop.stream().filter(stap -> !naSluiting(stap)).toList();
    }

    /** @return how it went from hand to hand after it ended, because there was something left to do */
    public List<Verloopstap> verloopNaSluiting() {
        return verloop.stream().filter(this::naSluiting).toList();
    }

    private boolean naSluiting(Verloopstap stap) {
        return afloop != null && stap.op().isAfter(afloop.op());
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return betrokkene.allen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
