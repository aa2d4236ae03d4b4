package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Records what the college itself found wrong and put right, elsewhere; the letters about it are owed as after a request (R-TOE-28). */
@ApplicationScoped
public class Correctiemelder {

    private Correcties correcties;
    private Correctieontvangers ontvangers;

    Correctiemelder() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctiemelder(Correcties correcties, Correctieontvangers ontvangers) {
        this.correcties = correcties;
        this.ontvangers = ontvangers;
    }

    /**
     * @param toeleiding the toeleiding
     * @param over what stood there
     * @param nieuw what stands there now
     * @param reden why
     * @param partijen who has to hear of it, beside the client
     * @param door who put it right
     * @param op when
     */
    public void verbeterd(
            ToeleidingId toeleiding,
            Feit over,
            String nieuw,
            String reden,
            List<Correctieontvanger> partijen,
            UUID door,
            Instant op) {
        LocalDate dag = LocalDate.ofInstant(op, Nederlands.TIJDZONE);
        Correctie correctie = new Correctie(toeleiding, over, new NieuweCorrectie(over.sleutel(), nieuw, dag), dag);
        correctie.beslis(new Correctiebesluit(true, reden, ""), door, op).ifPresent(nooit -> {
            throw new IllegalArgumentException("Niet te verbeteren: " + nooit);
        });
        correcties.add(correctie);
        List<Correctieontvanger> aan = new ArrayList<>(List.of(ontvangers.inwoner()));
        aan.addAll(partijen);
        aan.forEach(wie -> correcties.add(new Correctieplicht(toeleiding, correctie.id(), wie)));
    }
}
