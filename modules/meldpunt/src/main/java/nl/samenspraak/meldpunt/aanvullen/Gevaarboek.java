package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aannamegevolg;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;

/** Keeps, inside a gate, what came of danger about which a melding was made: to whom it was handed over, when, by whom and what they said (R-MEL-02). */
@ApplicationScoped
class Gevaarboek implements Aannamegevolg {

    private Aanvullingen aanvullingen;

    Gevaarboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Gevaarboek(Aanvullingen aanvullingen) {
        this.aanvullingen = aanvullingen;
    }

    @Override
    public void gevaar(MeldingId melding, Noodoverdracht nood, UUID door, Instant op) {
        LocalDate vandaag = LocalDate.ofInstant(op, Nederlands.TIJDZONE);
        if (nood.afloop() != null) {
            aanvullingen.add(new Aanvulling(melding, NieuweAanvulling.gevaar(vandaag, nood, null), door, op));
            return;
        }
        String waarvoor = Meldteksten.tekst("overdracht.plicht");
        aanvullingen.add(
                new Terugbeltaak(melding, new NieuweTerugbeltaak(Terugbelwie.GEVAAR, vandaag, waarvoor), door, op));
    }

    /** What had to be recorded, is. */
    void vastgelegd(MeldingId melding, UUID door, Instant op) {
        aanvullingen.taken(melding).stream()
                .filter(taak ->
                        taak.wie() == Terugbelwie.GEVAAR && taak.gedaanOp().isEmpty())
                .forEach(taak -> taak.gedaan(door, op));
    }
}
