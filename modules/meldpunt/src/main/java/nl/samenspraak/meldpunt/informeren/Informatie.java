package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * Who knows of a melding. Each betrokkene is told, or that is postponed, as often as needed, each time with a reason and a day
 * on which it is looked at again; once all are told it is done (R-MEL-12). The melder is told how far it is, and nothing else (R-MEL-13).
 */
@Entity
@Table(schema = "meldpunt", name = "informatie")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Informatie extends Dossierentiteit {

    @Id
    private UUID melding;

    @Column(name = "herzien_op")
    private LocalDate herzienOp;

    /** The first day on which the postponement of any of them is looked at again, also while another was not told or postponed. */
    @Column(name = "kijken_op")
    private LocalDate kijkenOp;

    /** Whether everybody whom it is about was told, where the database can look for it. */
    private boolean geinformeerd;

    /** How many informeringen there were when it got another purpose: who was told before that, has yet to hear of it. */
    @Column(name = "ander_doel_na")
    private int anderDoelNa;

    /** Whether it has yet to be said who belongs to the family that it is about; until then it is not done and waits for no day. */
    @Column(name = "gezin_open")
    private boolean gezinOpen;

    @Embedded
    private Gezinsantwoord gezin;

    /** Why somebody who was named cannot be found. */
    private String onvindbaar;

    @Column(name = "onvindbaar_op")
    private Instant onvindbaarOp;

    @Column(name = "onvindbaar_door")
    private UUID onvindbaarDoor;

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "informering", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Informering> informeringen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "terugkoppeling", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Terugkoppeling> terugkoppelingen = new ArrayList<>();

    protected Informatie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /** @param melding the melding */
    public Informatie(MeldingId melding) {
        this.melding = melding.waarde();
    }

    /**
     * A betrokkene was told, or that is postponed.
     *
     * @param nieuw which, when, and how or why
     * @param wie who
     * @param allen everybody who has to be told
     * @param kader what it is held against
     * @param door who records it
     * @param op when
     * @return why not; empty when it is done
     */
    Optional<Weigerreden> informeer(
            NieuweInformering nieuw, PersoonId wie, Set<PersoonId> allen, Informeerkader kader, UUID door, Instant op) {
        boolean weetHet = geldend(wie).filter(Informering::gedaan).isPresent();
        Optional<Weigerreden> bezwaar =
                weetHet ? Optional.of(Weigerreden.AL_GEINFORMEERD) : InformerenOfUitstellen.toets(nieuw, kader);
        if (bezwaar.isEmpty()) {
            informeringen.add(new Informering(nieuw, wie, kader.grond(), door, op));
            herzie(allen);
        }
        return bezwaar;
    }

    /**
     * That a betrokkene was told turns out to be wrong: told to somebody else, say. It counts no more, and stays readable with why.
     *
     * @param reden why
     * @param wie who was not told
     * @param allen everybody who has to be told
     * @param door who records it
     * @param op when
     * @return why not; empty when it is done
     */
    Optional<Weigerreden> herroep(String reden, PersoonId wie, Set<PersoonId> allen, UUID door, Instant op) {
        if (geldend(wie).filter(Informering::gedaan).isEmpty()) {
            return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        }
        if (reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        informeringen.add(Informering.herroeping(reden, wie, door, op));
        herzie(allen);
        return Optional.empty();
    }

    /**
     * Somebody was named, and cannot be found (AVG 11 lid 1; 14 lid 5, onder b).
     *
     * @param reden why not
     * @param door who says so
     * @param op when
     */
    void onvindbaar(String reden, UUID door, Instant op) {
        onvindbaar = reden;
        onvindbaarOp = op;
        onvindbaarDoor = door;
    }

    /** That was wrong: it is looked up still. */
    void tochTeZoeken() {
        onvindbaar(null, null, null);
    }

    /** @return why somebody who was named cannot be found, when that was said */
    public Optional<String> onvindbaar() {
        return Optional.ofNullable(onvindbaar);
    }

    /**
     * Works out anew whether all know, and when to look again. As long as one of them was neither told nor postponed, there is no day to wait for.
     *
     * @param allen everybody who has to be told
     */
    public void herzie(Set<PersoonId> allen) {
        List<Informering> laatste =
                allen.stream().map(this::geldend).flatMap(Optional::stream).toList();
        boolean gezinWacht = gezinOpen && allen.size() < 2;
        boolean iederIsGevraagd = !allen.isEmpty() && laatste.size() == allen.size() && !gezinWacht;
        geinformeerd = iederIsGevraagd && laatste.stream().allMatch(Informering::gedaan);
        kijkenOp = laatste.stream()
                .filter(stap -> !stap.gedaan())
                .map(Informering::dag)
                .min(Comparator.naturalOrder())
                .orElse(null);
        herzienOp = iederIsGevraagd ? kijkenOp : null;
    }

    /**
     * It is about a family, of which it has yet to be said who belongs to it; or not.
     *
     * @param open whether it is
     */
    void gezin(boolean open) {
        gezinOpen = open;
    }

    /**
     * It is about a family, and holds nothing about anybody but the one it is registered on.
     *
     * @param antwoord why, and who says so
     * @param allen everybody who has to be told
     */
    void gezin(Gezinsantwoord antwoord, Set<PersoonId> allen) {
        gezin = antwoord;
        gezinOpen = false;
        herzie(allen);
    }

    /** @return that nobody else is on record, when that was said */
    public Optional<Gezinsantwoord> gezin() {
        return Optional.ofNullable(gezin);
    }

    /**
     * It will be used for something else than was told: who knew, has to hear so before that (AVG 14 lid 4). What was postponed stays postponed, for
     * who was told nothing yet hears all at once.
     *
     * @param allen everybody who has to be told
     */
    public void krijgtAnderDoel(Set<PersoonId> allen) {
        anderDoelNa = informeringen.size();
        herzie(allen);
    }

    /**
     * It is not used for something else after all: what was told before that holds again. Who was told of the other use meanwhile, hears that it is
     * not so.
     *
     * @param allen everybody who has to be told
     */
    public void krijgtWeerEerderDoel(Set<PersoonId> allen) {
        anderDoelNa = informeringen.size() > anderDoelNa ? informeringen.size() : 0;
        herzie(allen);
    }

    /** @return what was done last to tell this person of what it is used for now; empty when nothing was */
    Optional<Informering> geldend(PersoonId wie) {
        return laatste(wie).filter(stap -> !stap.gedaan() || informeringen.indexOf(stap) >= anderDoelNa);
    }

    /** @return what was done last to tell this person, of whatever purpose, and was not taken back; empty when nothing was */
    Optional<Informering> laatste(PersoonId wie) {
        List<Informering> staat = staat(wie);
        return staat.isEmpty() ? Optional.empty() : Optional.of(staat.get(staat.size() - 1));
    }

    /** @return whether this was taken back, because it was wrong */
    boolean isHerroepen(Informering stap) {
        return !stap.herroept() && !staat(stap.persoon()).contains(stap);
    }

    /** What was done to tell this person and stands still: what takes something back, takes back the last that stood. */
    private List<Informering> staat(PersoonId wie) {
        List<Informering> staat = new ArrayList<>();
        for (Informering stap : informeringen) {
            if (stap.persoon().equals(wie)) {
                if (stap.herroept()) {
                    staat.remove(staat.size() - 1);
                } else {
                    staat.add(stap);
                }
            }
        }
        return staat;
    }

    /**
     * The melder was told how far it is.
     *
     * @param status how far
     * @param wijze how the melder was told; it has been held against {@link TerugkoppelingKan}
     * @param door who told
     * @param op when
     */
    public void koppelTerug(Meldingstatus status, Contactwijze wijze, UUID door, Instant op) {
        terugkoppelingen.add(new Terugkoppeling(status, wijze, door, op));
    }

    /** @return whether everybody whom it is about was told */
    public boolean gedaan() {
        return geinformeerd;
    }

    /**
     * @param dag a day
     * @return whether it is postponed, and does not have to be looked at again before that day
     */
    public boolean isUitgesteldOp(LocalDate dag) {
        return herzienOp != null && !herzienOp.isBefore(dag);
    }

    /** @return the day on which a postponement is looked at again, when there is one */
    public Optional<LocalDate> herzienOp() {
        return Optional.ofNullable(herzienOp);
    }

    /** @return what was done to tell the betrokkene, oldest first */
    public List<Informering> informeringen() {
        return List.copyOf(informeringen);
    }

    /** @return what the melder was told, oldest first */
    public List<Terugkoppeling> terugkoppelingen() {
        return List.copyOf(terugkoppelingen);
    }
}
