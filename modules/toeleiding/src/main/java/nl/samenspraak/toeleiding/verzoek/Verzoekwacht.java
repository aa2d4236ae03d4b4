package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/** The work of every day in which requests that were not answered in time become unanswered. */
@ApplicationScoped
class Verzoekwacht implements Dagwerk {

    private static final String DOEL = "verzoektermijn-bewaken";
    private static final int PER_KEER = 100;

    private Verzoekenboek boek;
    private Doelbindingen doelbindingen;

    Verzoekwacht() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekwacht(Verzoekenboek boek, Doelbindingen doelbindingen) {
        this.boek = boek;
        this.doelbindingen = doelbindingen;
    }

    @Override
    public String naam() {
        return "verzoektermijnen";
    }

    @Override
    public void doe() {
        Doelbinding doel = doelbindingen.voorTaak(DOEL);
        Wachtenden wachtenden = boek.metVerlopenTermijn(PER_KEER, doel);
        while (!wachtenden.zaken().isEmpty()) {
            wachtenden.zaken().forEach(zaak -> boek.sluitTermijnen(zaak, doel));
            wachtenden = boek.metVerlopenTermijn(PER_KEER, doel);
        }
    }
}
