package nl.samenspraak.meldpunt.wvggz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.uitgang.Verwisseling;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * What was done about a melding under the Wvggz.
 *
 * <p>Its life: the triage finds that a verkennend onderzoek is needed. The onderzoek ends with "aanvraag" or "geen aanvraag", each
 * with a reason (R-MEL-08). A melder who must hear so is told, and who disagrees with "no" has it his way: the officier is asked
 * all the same (R-MEL-09). The officier decides. Where he says "no" the college agrees, or asks him itself to go to court after all; that
 * melder is told in writing as soon as the college knows what it thinks, and where the college agrees knows until when an own request is possible (R-MEL-10). Then it is finished, and the
 * melding can be closed. Steps are added, and the last can be taken back when it was recorded by mistake; whoever disagrees after it was closed has it opened again. When the melding turns out to
 * be about somebody else, what was done lapses: it stays readable as a mistake, counts for nothing, and for the right one it begins anew.
 */
@Entity
@Table(schema = "meldpunt", name = "wvggzdossier")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Wvggzdossier extends Dossierentiteit {

    @Id
    private UUID melding;

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "wvggzstap", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Wvggzstap> stappen = new ArrayList<>();

    protected Wvggzdossier() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /** @param melding the melding */
    public Wvggzdossier(MeldingId melding) {
        this.melding = melding.waarde();
    }

    /**
     * Takes a step.
     *
     * @param zet which, when, and why or how
     * @param kader whose melding it is and between which days
     * @param door who records it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> zet(Wvggzzet zet, Wvggzkader kader, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar = Wvggzvolgorde.toets(this, zet, kader);
        if (bezwaar.isEmpty()) {
            stappen.add(new Wvggzstap(zet, door, op));
        }
        return bezwaar;
    }

    /** @return whether nothing was ever recorded in it, not even by mistake */
    boolean isNieuw() {
        return stappen.isEmpty();
    }

    /** @return what was done about whom the melding is about, oldest first */
    public List<Wvggzstap> stappen() {
        return vanafBegin((stap, weg) -> !weg && stap.soort() != Wvggzsoort.HERSTELD);
    }

    /** @return what was recorded by mistake and taken back, each with that it was after it */
    List<Wvggzstap> hersteld() {
        return vanafBegin((stap, weg) -> weg || stap.soort() == Wvggzsoort.HERSTELD);
    }

    private List<Wvggzstap> vanafBegin(BiPredicate<Wvggzstap, Boolean> welke) {
        Set<Integer> weg =
                stappen.stream().flatMap(stap -> stap.herstelt().stream()).collect(Collectors.toSet());
        return IntStream.range(begin(), stappen.size())
                .filter(rang -> welke.test(stappen.get(rang), weg.contains(rang)))
                .mapToObj(stappen::get)
                .toList();
    }

    /** @return the last step, when that can be taken back; an earlier one comes after it */
    Optional<Wvggzstap> teHerstellen() {
        return stappen().stream()
                .filter(stap -> stap.soort() != Wvggzsoort.AFGEROND)
                .reduce((eerder, later) -> later)
                .filter(laatste -> laatste.soort().herstelbaar());
    }

    /**
     * The last step was recorded by mistake: it counts no more, and stays readable with why.
     *
     * @param dag on which day that was found
     * @param reden why
     * @param door who says so
     * @param op when
     * @return why not; empty when it is done
     */
    Optional<Weigerreden> herstel(LocalDate dag, String reden, UUID door, Instant op) {
        Optional<Wvggzstap> fout = teHerstellen();
        if (fout.isEmpty()) {
            return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        }
        Wvggzzet waarom = new Wvggzzet(Wvggzsoort.HERSTELD, dag, null, reden);
        if (waarom.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        stappen.add(Wvggzstap.herstel(stappen.lastIndexOf(fout.get()), waarom, door, op));
        return Optional.empty();
    }

    /** @return what was done about somebody whom the melding turned out not to be about, oldest first; each time with that it lapsed */
    public List<Wvggzstap> vervallen() {
        return List.copyOf(stappen.subList(0, begin()));
    }

    private int begin() {
        int begin = stappen.size();
        while (begin > 0 && stappen.get(begin - 1).soort() != Wvggzsoort.VERVALLEN) {
            begin--;
        }
        return begin;
    }

    /**
     * The melding is about somebody else: all of it lapses, and begins anew.
     *
     * @param wissel how that was found
     */
    void vervalt(Verwisseling wissel) {
        stappen.add(new Wvggzstap(
                new Wvggzzet(Wvggzsoort.VERVALLEN, wissel.dag(), null, wissel.reden()), wissel.door(), wissel.op()));
        stappen.add(new Wvggzstap(
                new Wvggzzet(Wvggzsoort.BEGONNEN, wissel.dag(), null, Meldteksten.tekst("wvggz.opnieuw")),
                wissel.door(),
                wissel.op()));
    }

    /**
     * @param soorten kinds of step
     * @return the one of these that was taken, when one was
     */
    public Optional<Wvggzstap> stap(Set<Wvggzsoort> soorten) {
        return stappen().stream().filter(stap -> soorten.contains(stap.soort())).findFirst();
    }

    /** @return what the onderzoek found, when it has */
    public Optional<Wvggzstap> uitkomst() {
        return stappen().stream().filter(stap -> stap.soort().uitkomst()).findFirst();
    }

    /** @return what the officier decided, when he has */
    public Optional<Wvggzstap> besluit() {
        return stappen().stream().filter(stap -> stap.soort().besluit()).findFirst();
    }

    /**
     * @param soort a kind of step
     * @return whether it was taken
     */
    public boolean gezet(Wvggzsoort soort) {
        return stap(EnumSet.of(soort)).isPresent();
    }

    /**
     * @param standpunt what the college can think of the "no" of the officier
     * @return whether that is what it thinks now: the last time counts
     */
    boolean vindt(Wvggzsoort standpunt) {
        return stappen().stream()
                .map(Wvggzstap::soort)
                .filter(Wvggzsoort::standpunt)
                .reduce((eerder, later) -> later)
                .filter(laatste -> laatste == standpunt)
                .isPresent();
    }

    /** @return whether the officier has to be asked: the onderzoek found so, or the melder disagrees with "no" (R-MEL-09) */
    public boolean aanvraagNodig() {
        return gezet(Wvggzsoort.AANVRAAG_NODIG) || gezet(Wvggzsoort.MELDER_ONEENS);
    }

    /**
     * @return whether a melder who disagreed with "no" has yet to hear that the officier was asked (5:2 lid 5); the letter about what the officier
     *     decided says so as well
     */
    boolean aanvraagTeVertellen() {
        return aanvraagToch() && !gezet(Wvggzsoort.AANVRAAG_VERTELD) && !gezet(Wvggzsoort.MELDER_GESCHREVEN);
    }

    /** @return whether the officier was asked because the melder disagreed with "no" (R-MEL-09) */
    boolean aanvraagToch() {
        return gezet(Wvggzsoort.MELDER_ONEENS) && gezet(Wvggzsoort.AANVRAAG_INGEDIEND);
    }

    /** @return whether the officier decided, and where he said "no" the college answered to that */
    boolean beslist() {
        return gezet(Wvggzsoort.BESLUIT_VERZOEKSCHRIFT)
                || vindt(Wvggzsoort.COLLEGE_EENS)
                || gezet(Wvggzsoort.COLLEGE_VERZOEK);
    }

    /** @return whether there is something to write to the melder: what the officier decided, and where he said "no" what the college thinks of it */
    boolean teSchrijven() {
        return beslist() || vindt(Wvggzsoort.COLLEGE_ONEENS);
    }

    /**
     * @return whether the melder was written what he has to know; a college that changed its mind after that writes again, because only while it
     *     agrees has the melder an own request (5:16 lid 2)
     */
    boolean melderGeschreven() {
        return stappen().stream()
                .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN
                        || stap.soort().standpunt())
                .reduce((eerder, later) -> later)
                .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN)
                .isPresent();
    }

    /** @return the day of the letter before the one that holds now, when the college changed its mind after that */
    Optional<LocalDate> eerderGeschreven() {
        List<LocalDate> brieven = stappen().stream()
                .filter(stap -> stap.soort() == Wvggzsoort.MELDER_GESCHREVEN)
                .map(Wvggzstap::dag)
                .toList();
        int eerder = brieven.size() - (melderGeschreven() ? 2 : 1);
        return eerder < 0 ? Optional.empty() : Optional.of(brieven.get(eerder));
    }

    /**
     * @param kader whose melding it is, and which day it is
     * @return whether nothing is left to do under this law; after "geen aanvraag" not before a melder who must be told agreed, or can no
     *     longer disagree in time (5:2 lid 5, 6)
     */
    boolean afgerond(Wvggzkader kader) {
        if (uitkomst().isEmpty() || kader.melderHoort() && !gezet(Wvggzsoort.MELDER_VERTELD)) {
            return false;
        }
        if (aanvraagNodig()) {
            return beslist() && (!kader.melderHoort() || melderGeschreven());
        }
        return !kader.melderHoort() || gezet(Wvggzsoort.MELDER_AKKOORD) || !kader.wachtOpMelder();
    }

    /**
     * The melding is closed.
     *
     * @param dag on which day
     * @param door who closes it
     * @param op when
     */
    void rondAf(LocalDate dag, UUID door, Instant op) {
        stappen.add(new Wvggzstap(new Wvggzzet(Wvggzsoort.AFGEROND, dag, null, ""), door, op));
    }

    /**
     * @param soorten kinds of step
     * @return the last day on which one of these was taken
     */
    Optional<LocalDate> laatsteDag(Set<Wvggzsoort> soorten) {
        return stappen().stream()
                .filter(stap -> soorten.contains(stap.soort()))
                .map(Wvggzstap::dag)
                .max(LocalDate::compareTo);
    }
}
