package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** What the klager is told of the end of a klacht, is told of those that go on under its number: its letter names them. */
@ApplicationScoped
public class Voegbericht {

    private Klachten klachten;
    private Hoofdklacht gevoegd;
    private Doelbindingen doelbindingen;

    public Voegbericht() {
        // The container makes its proxy with this.
    }

    @Inject
    public Voegbericht(Klachten klachten, Hoofdklacht gevoegd, Doelbindingen doelbindingen) {
        this.klachten = klachten;
        this.gevoegd = gevoegd;
        this.doelbindingen = doelbindingen;
    }

    /**
     * @param hoofd a klacht of which the klager was sent a letter
     * @param brief the step with which it went
     */
    public void verteld(Klacht hoofd, Klachtstap brief) {
        if (!hoofd.status().open()) {
            for (Klachtnummer nummer : Gevoegd.nummers(hoofd)) {
                klachten.id(nummer).ifPresent(id -> verteld(id, brief));
            }
        }
    }

    /**
     * Reads what was joined, each behind a gate of its own; what is not to be opened for this purpose is left out.
     *
     * @param hoofd a klacht
     * @return those that go on under its number
     */
    public List<Klacht> bij(Klacht hoofd) {
        return bij(hoofd, id -> {});
    }

    /**
     * The same, and reads more of each of them inside its gate.
     *
     * @param hoofd a klacht
     * @param binnen what is read of each
     * @return those that go on under its number
     */
    public List<Klacht> bij(Klacht hoofd, Consumer<KlachtId> binnen) {
        return Gevoegd.nummers(hoofd).stream()
                .flatMap(nummer -> klachten.id(nummer).stream())
                .flatMap(id -> lees(id, binnen).stream())
                .toList();
    }

    /**
     * The same, for who has the secret of the link to a letter about them.
     *
     * @param hoofd a klacht
     * @param binnen what is read of each
     * @param doel for what purpose that letter is read
     */
    public void bij(Klacht hoofd, Consumer<KlachtId> binnen, Doelbinding doel) {
        for (Klachtnummer nummer : Gevoegd.nummers(hoofd)) {
            klachten.id(nummer).ifPresent(id -> gevoegd.hoortBijBrief(id, binnen, doel));
        }
    }

    /**
     * A beklaagde was sent a copy: what was joined went with it (9:9).
     *
     * @param hoofd the klacht of which the copy is
     * @param wie whose conduct it is about
     * @param afschrift the step with which it went
     */
    public void afschrift(Klacht hoofd, Beklaagde wie, Klachtstap afschrift) {
        for (Klacht ander : bij(hoofd)) {
            gevoegd.kreegAfschrift(
                    ander.id(), wie, afschrift, doelbindingen.kies(ander.id().zaak(), Klachtbehandelaar.DOEL));
        }
    }

    /**
     * @param id a klacht that goes on under another number, or under which one does
     * @return the klacht; empty when it is not to be opened for this purpose
     */
    public Optional<Klacht> lees(KlachtId id) {
        return lees(id, ander -> {});
    }

    private Optional<Klacht> lees(KlachtId id, Consumer<KlachtId> binnen) {
        try {
            gevoegd.open(id, binnen, doelbindingen.kies(id.zaak(), Klachtbehandelaar.DOEL));
            return klachten.find(id);
        } catch (Weigering nietVanHem) {
            return Optional.empty();
        }
    }

    private void verteld(KlachtId id, Klachtstap brief) {
        try {
            gevoegd.verteld(id, brief, doelbindingen.kies(id.zaak(), Klachtbehandelaar.DOEL));
        } catch (Weigering nietVanHem) {
            // Then the letter about its number stays to be sent, by whoever handles it.
            return;
        }
    }
}
