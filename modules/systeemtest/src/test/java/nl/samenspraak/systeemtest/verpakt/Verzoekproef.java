package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.dossier.Wisspoor;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** A toeleiding in a step, for tests of what hangs on it. */
@ApplicationScoped
class Verzoekproef {

    private static long volgnummer = 900_000;

    @Inject
    private Toeleidingen toeleidingen;

    @Inject
    private Event<StapAfgerond> afgerond;

    @Inject
    @Any
    private Instance<Wisspoor> sporen;

    @Inject
    private Clock klok;

    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN)
    Verrichting<Weigerreden> begin(PersoonId wie, UUID toeleider, Doelbinding doel) {
        LocalDate vandaag = LocalDate.now(klok);
        Toeleiding toeleiding = new Toeleiding(
                new Aanmelding(
                        ToeleidingId.nieuw(),
                        Toeleidingnummer.van(vandaag.getYear(), volgnummer++),
                        toeleider,
                        klok.instant(),
                        wie,
                        Route.EIGEN_VRAAG,
                        Herkomst.BALIE,
                        vandaag,
                        null),
                vandaag.plusWeeks(6));
        toeleiding.pakOp(toeleider, klok.instant());
        toeleiding.kiesTaak(Taaksoort.TOELEIDING);
        toeleidingen.add(toeleiding);
        return Verrichting.met(toeleiding, Optional.empty());
    }

    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN)
    Verrichting<Weigerreden> gaVerder(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = toeleidingen.find(id).orElseThrow();
        Stap stap = toeleiding.stap();
        Optional<Weigerreden> bezwaar = toeleiding.gaVerder(stap);
        afgerond.fire(new StapAfgerond(id, stap, true));
        toeleidingen.bevestig(toeleiding);
        return Verrichting.met(toeleiding, bezwaar);
    }

    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERNIETIGEN)
    Verrichting<Weigerreden> zegNee(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = toeleidingen.find(id).orElseThrow();
        afgerond.fire(new StapAfgerond(id, toeleiding.stap(), false));
        sporen.forEach(spoor -> spoor.wis(id, toeleiding.stap()));
        toeleidingen.bevestig(toeleiding);
        return Verrichting.met(toeleiding, Optional.empty());
    }
}
