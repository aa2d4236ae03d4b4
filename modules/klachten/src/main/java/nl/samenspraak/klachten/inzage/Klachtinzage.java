package nl.samenspraak.klachten.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.termijnen.Klachtklokweergave;
import nl.samenspraak.klachten.verdelen.Kandidaatweergave;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** Opens a klacht. What a page shows of it is gathered behind one gate, so that opening it is one look with one line. */
@ApplicationScoped
public class Klachtinzage {

    private Klachten lade;
    private Gevoegdinzage gevoegd;
    private Doelbindingen doelbindingen;
    private Klachtweergave klachten;
    private Klachtklokweergave klokken;
    private Kandidaatweergave kandidaten;
    private Klachtwerk werk;

    Klachtinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtinzage(
            Klachten klachten,
            Gevoegdinzage gevoegd,
            Doelbindingen doelbindingen,
            Klachtweergave weergave,
            Klachtklokweergave klokken,
            Kandidaatweergave kandidaten,
            Aanwezige aanwezige,
            Clock klok) {
        lade = klachten;
        this.gevoegd = gevoegd;
        this.doelbindingen = doelbindingen;
        this.klachten = weergave;
        this.klokken = klokken;
        this.kandidaten = kandidaten;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Opens a klacht.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return what there is of it, what is due by when, and who could handle it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public Klachtoverzicht open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return new Klachtoverzicht(
                klachten.van(klacht, werk.ik()),
                klokken.van(klacht),
                kandidaten.van(klacht, werk.ik()),
                gevoegd(klacht));
    }

    /** Who handles it handles what was joined to it; each of those that is read, has a line of its own in the log. */
    private List<GevoegdView> gevoegd(Klacht hoofd) {
        List<GevoegdView> gelezen = new ArrayList<>();
        for (Klachtnummer nummer : Gevoegd.nummers(hoofd)) {
            lade.id(nummer).flatMap(this::leesGevoegd).ifPresent(gelezen::add);
        }
        return gelezen;
    }

    /** Whoever may not open it, or looks for another purpose, finds its number on the timeline and not its text. */
    private Optional<GevoegdView> leesGevoegd(KlachtId id) {
        try {
            return Optional.of(gevoegd.open(id, doelbindingen.kies(id.zaak(), Klachtbehandelaar.DOEL)));
        } catch (Weigering nietVanHem) {
            return Optional.empty();
        }
    }
}
