package nl.samenspraak.toeleiding.hulpvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.Feitenbron;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;

/** One part of that with which an onderzoek begins, as what the client may have corrected (R-TOE-28, AVG 16). */
abstract class Vraagfeiten implements Feitenbron {

    private final Hulpvragen hulpvragen;
    private final Toeleidingen toeleidingen;
    private final Vraagdeel deel;

    Vraagfeiten(Hulpvragen hulpvragen, Toeleidingen toeleidingen, Vraagdeel deel) {
        this.hulpvragen = hulpvragen;
        this.toeleidingen = toeleidingen;
        this.deel = deel;
    }

    @Override
    public String soort() {
        return deel.code();
    }

    @Override
    public int langste() {
        return deel.langste();
    }

    @Override
    public List<Feit> van(ToeleidingId toeleiding) {
        return hulpvragen.van(toeleiding).stream()
                .filter(vraag -> !deel.van(vraag).isEmpty())
                .map(vraag -> new Feit(
                        soort(),
                        toeleiding.waarde(),
                        soort(),
                        deel != Vraagdeel.VRAAG,
                        deel.van(vraag),
                        bron(toeleiding, vraag)))
                .toList();
    }

    /** What was signalled is what somebody else thinks of it; who that is, stays at the meldpunt (R-MEL-05). */
    private Bronvermelding bron(ToeleidingId toeleiding, Hulpvraag vraag) {
        LocalDate ontvangen = toeleidingen.find(toeleiding).orElseThrow().ontvangenOp();
        return deel == Vraagdeel.VRAAG
                ? new Bronvermelding(
                        Bronsoort.CLIENT,
                        "",
                        "",
                        vraag.gevraagdOp()
                                .map(op -> LocalDate.ofInstant(op, Nederlands.TIJDZONE))
                                .orElse(ontvangen))
                : new Bronvermelding(Bronsoort.ANDER, Toeleidingteksten.tekst("bron.melding"), "", ontvangen);
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        hulpvragen.van(toeleiding).ifPresent(vraag -> vraag.verbeter(deel, tekst));
    }
}
