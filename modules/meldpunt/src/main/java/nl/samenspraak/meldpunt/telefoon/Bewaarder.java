package nl.samenspraak.meldpunt.telefoon;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.GesprekId;
import nl.samenspraak.meldpunt.aannemen.GesprekView;
import nl.samenspraak.meldpunt.aannemen.Gesprekken;
import nl.samenspraak.meldpunt.aannemen.Gesprekregel;
import nl.samenspraak.meldpunt.aannemen.Tussenstand;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.ui.Leesbeurt;

/**
 * Keeps the conversation on the screen, and knows the others of the same user. What is typed in two windows in one conversation
 * becomes two conversations: better twice than lost.
 */
@Dependent
public class Bewaarder implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private GeslotenGesprekken prullenbak;

    private GesprekId huidig;
    private long versie;
    private Instant bewaardOp;
    private String bewaard;
    private final Leesbeurt<List<Gesprekregel>> mijn = new Leesbeurt<>();
    private List<GesprekId> andere = new ArrayList<>();
    private UUID gesloten;
    private Instant geslotenBegonnenOp;

    /** Finds out which conversations are open. */
    void kijkRond() {
        mijn.lees(this::leesMijn);
    }

    private List<Gesprekregel> leesMijn() {
        List<Gesprekregel> nu = gesprekken.mijn(doelbindingen.voorTaak(NieuwBean.AANNEMEN));
        andere = new ArrayList<>(nu.stream().map(Gesprekregel::id).toList());
        return nu;
    }

    /** @return what was typed in one of one's own conversations; empty when there is no such one */
    Optional<Concept> open(GesprekId id) {
        try {
            GesprekView view = gesprekken.open(id, doel(id));
            toon(view);
            return Optional.of(view.concept());
        } catch (Weigering isErNiet) {
            return Optional.empty();
        }
    }

    /** Keeps what has been typed, when that is more or other than what was kept. */
    void bewaar(Concept concept) {
        if (concept.afdruk().equals(bewaard) || huidig == null && concept.leeg()) {
            return;
        }
        try {
            bewaarVerder(concept);
        } catch (Weigering isErNietMeer) {
            begin(concept);
        }
    }

    /** Makes a melding of it; the conversation is gone with that. Refused when it was finished or closed elsewhere. */
    Aanname rondAf(Concept concept, NieuweMelding nieuw, Noodoverdracht nood) {
        if (!concept.afdruk().equals(bewaard)) {
            bewaarVerder(concept);
        }
        Aanname aanname = gesprekken.rondAf(huidig, nieuw, nood, doel(huidig));
        if (aanname instanceof Aanname.Aangenomen) {
            vergeet();
        }
        return aanname;
    }

    /** Destroys what was kept of the conversation on the screen; what is on the screen stays there. */
    void vernietig() {
        if (huidig != null) {
            try {
                gesprekken.sluit(huidig, doel(huidig));
            } catch (Weigering isErAlNietMeer) {
                // That is what was asked for.
            }
            vergeet();
        }
    }

    /** Destroys a conversation, in such a way that it can still be brought back on this screen. */
    void sluit(GesprekId id) {
        gesloten = null;
        try {
            GesprekView wasDit = gesprekken.sluit(id, doel(id));
            gesloten = prullenbak.bewaar(wasDit);
            geslotenBegonnenOp = wasDit.begonnenOp();
        } catch (Weigering isErAlNietMeer) {
            // Closed or finished in another window: then there is nothing to bring back.
        }
        if (id.equals(huidig)) {
            vergeet();
        }
        mijn.opnieuw();
        andere.remove(id);
        doelbindingen.laatLos(id.zaak());
    }

    /**
     * Brings back the conversation that was closed last; it stands among the others again.
     *
     * @return whether it was still there
     */
    boolean zetTerug() {
        Optional<GesprekView> wasDit = Optional.ofNullable(gesloten).flatMap(prullenbak::haal);
        gesloten = null;
        try {
            wasDit.ifPresent(gesprek -> gesprekken.zetTerug(gesprek, doelbindingen.voorTaak(NieuwBean.AANNEMEN)));
        } catch (OngeldigeWaarde teVeel) {
            gesloten = prullenbak.bewaar(wasDit.get());
            throw teVeel;
        }
        mijn.zet(leesMijn());
        return wasDit.isPresent();
    }

    private void bewaarVerder(Concept concept) {
        if (huidig == null) {
            begin(concept);
            return;
        }
        try {
            Tussenstand stand = gesprekken.bewaar(huidig, concept, versie, doel(huidig));
            versie = stand.versie();
            bewaardOp = stand.op();
            bewaard = concept.afdruk();
        } catch (VerouderdeVersie elders) {
            begin(concept);
        }
    }

    private void begin(Concept concept) {
        toon(gesprekken.begin(concept, doelbindingen.voorTaak(NieuwBean.AANNEMEN)));
    }

    private void toon(GesprekView view) {
        huidig = view.id();
        versie = view.versie();
        bewaardOp = view.bewaardOp();
        bewaard = view.concept().afdruk();
    }

    private void vergeet() {
        doelbindingen.laatLos(huidig.zaak());
        andere.remove(huidig);
        huidig = null;
        bewaardOp = null;
        bewaard = null;
    }

    private Doelbinding doel(GesprekId id) {
        return doelbindingen.kies(id.zaak(), NieuwBean.AANNEMEN);
    }

    /** What was kept of the conversation stands on a page that is drawn once more: that is reading it, and leaves a line. */
    void leesOpnieuw() {
        if (huidig != null) {
            try {
                gesprekken.open(huidig, doel(huidig));
            } catch (Weigering isErNietMeer) {
                // Closed or finished in another window: what stands here is what was typed here.
            }
        }
    }

    /** @return how many conversations this user has open */
    long aantalOpen() {
        return andere.stream().filter(id -> !id.equals(huidig)).count() + (huidig == null ? 0 : 1);
    }

    /** @return the conversation on the screen, or {@code null} while nothing of it was kept */
    public GesprekId getHuidig() {
        return huidig;
    }

    /** @return when the conversation on the screen was kept last, or {@code null} */
    public Instant getBewaardOp() {
        return bewaardOp;
    }

    /** @return the other open conversations, oldest first */
    public List<GesprekId> getAndere() {
        mijn.leesOmTeTekenen(this::leesMijn);
        return andere.stream().filter(id -> !id.equals(huidig)).toList();
    }

    /**
     * @param ander one of the other open conversations
     * @return when it began and its first words; {@code null} while nothing is being drawn
     */
    public Gesprekregel regel(GesprekId ander) {
        return Optional.ofNullable(mijn.leesOmTeTekenen(this::leesMijn)).stream()
                .flatMap(List::stream)
                .filter(regel -> regel.id().equals(ander))
                .findFirst()
                .orElse(null);
    }

    /** @return when the conversation began that was closed on this screen and can still be brought back; otherwise {@code null} */
    public Instant getGesloten() {
        return gesloten == null ? null : geslotenBegonnenOp;
    }
}
