package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/** Makes questions about looks go, as long after their answer as lines of the log are kept (R-LOG-06). One that waits never goes. */
@ApplicationScoped
class Vraagvernietiging {

    @Inject
    private Inzagevragen vragen;

    @Inject
    private Clock klok;

    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.OPSOMMEN)
    Rijpevragen rijp(Doelbinding doel) {
        return new Rijpevragen(vragen.rijp(LocalDate.now(klok)));
    }

    /** @return what came of it; empty when it is gone already, or may not go after all */
    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.VERNIETIGEN, daad = "inzagevraag.vernietigd")
    Optional<Inzagevraagdaad> vernietig(UUID id, Doelbinding doel) {
        return vragen.find(id)
                .filter(vraag -> vraag.isRijpOp(LocalDate.now(klok)))
                .map(vraag -> {
                    vragen.verwijder(vraag);
                    return Inzagevraagdaad.met(vraag.persoon(), Optional.empty());
                });
    }
}
