package nl.samenspraak.klachten.afschrift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** What each beklaagde was sent: a copy of the klaagschrift and of what came with it (9:9; R-KLA-08). */
@ApplicationScoped
public class Afschriftverzending {

    private Behandelstukken stukken;
    private Klachtwerk werk;

    public Afschriftverzending() {
        // The container makes its proxy with this.
    }

    @Inject
    public Afschriftverzending(Klachten klachten, Behandelstukken stukken, Aanwezige aanwezige, Clock klok) {
        this.stukken = stukken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Records that a beklaagde was sent a copy, by a letter that was not made here; from then on he can read it here.
     *
     * @param id the klacht
     * @param nieuw to whom, when, and what went with it
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VERSTREKKEN, daad = "klacht.afschrift-gestuurd")
    public Verrichting<Weigerreden> zend(KlachtId id, NieuwAfschrift nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                        klacht,
                        () -> BehandelenKan.inBehandeling(klacht)
                                .or(() -> Behandeldag.toets(klacht, nieuw.dag(), werk.vandaag()))
                                .or(() -> leg(klacht, nieuw)))
                .met(Klachtwerk.BEKLAAGDE);
    }

    private Optional<Weigerreden> leg(Klacht klacht, NieuwAfschrift nieuw) {
        Optional<Beklaagde> beklaagde = BeklaagdeDoetMee.find(klacht, nieuw.beklaagde());
        if (beklaagde.isEmpty()) {
            return Optional.of(Weigerreden.BEKLAAGDE_NIET_GEKOZEN);
        }
        Klachtstap stap = werk.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN, nieuw.dag(), nieuw.beklaagde(), null);
        stukken.add(new Afschrift(klacht.id(), stap, nieuw));
        klacht.zendAfschrift(beklaagde.get(), stap);
        return Optional.empty();
    }
}
