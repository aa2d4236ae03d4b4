package nl.samenspraak.web.bedrijf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.aanmelden.Demoaccounts;

/** Ties the accounts of the inwoners of the demo gemeente to who they are in the register. */
@ApplicationScoped
class Demoinwoners {

    private static final String DOEL = "register-bijhouden";

    @Inject
    private Demoaccounts accounts;

    @Inject
    private Personenregister register;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @ActivateRequestContext
    void maak() {
        accounts.inwoners().forEach(bsn -> accounts.maakInwoner(bsn, aanwezige.alsSysteem(() -> wie(bsn))));
    }

    private PersoonId wie(String bsn) {
        return register.zoek(new Zoekvraag.OpBsn(new Bsn(bsn)), doelbindingen.voorTaak(DOEL)).rijen().stream()
                .map(PersoonRegel::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Niemand in de demo heeft dit BSN"));
    }
}
