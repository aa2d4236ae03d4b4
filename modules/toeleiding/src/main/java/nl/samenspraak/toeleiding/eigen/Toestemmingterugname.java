package nl.samenspraak.toeleiding.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.eigen.Toestemmingintrekking;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;

/**
 * A client takes a consent back from his own page. An inwoner writes in no dossier, so the application itself records it, in the same transaction: there
 * are two lines, of what the inwoner did and of what that changed.
 */
@ApplicationScoped
class Toestemmingterugname implements Toestemmingintrekking {

    /** Code of the purpose under which the application records it. */
    private static final String VERWERKEN = "toestemming-verwerken";

    @Inject
    private Toestemmingregister register;

    @Inject
    private Toeleidingen toeleidingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    @Inzage(deel = Dossierdeel.TOESTEMMING, actie = Actie.WIJZIGEN, daad = "toestemming.zelf-ingetrokken")
    public Daad trekIn(Zaakverwijzing zaak, UUID welke, Doelbinding doel) {
        Toeleidingnummer nummer = Optional.ofNullable(
                        toeleidingen.nummers(Set.of(zaak.id())).get(zaak.id()))
                .map(Toeleidingnummer::new)
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        return new Terugname(
                aanwezige.alsSysteem(() -> register.neemTerug(nummer, welke, doelbindingen.voorTaak(VERWERKEN))));
    }
}
