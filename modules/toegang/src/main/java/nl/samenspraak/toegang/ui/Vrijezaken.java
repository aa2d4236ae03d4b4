package nl.samenspraak.toegang.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Oppakken;

/** The cases that nobody has, whichever module they belong to. */
@ApplicationScoped
class Vrijezaken {

    @Inject
    @Any
    private Instance<Oppakken> oppakken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    /** @return the number of the case when this user may take it up now, otherwise empty text */
    String nummer(Zaakverwijzing zaak) {
        UUID ik = aanwezige.eisGebruiker().id();
        String pet = aanwezige.pet().map(Pet::code).orElse("");
        return van(zaak).flatMap(werk -> werk.vrij(zaak.id(), ik, pet)).orElse("");
    }

    /** @return whether it is this user's from now on; not when a colleague was just before */
    boolean pakOp(Zaakverwijzing zaak, String nummer) {
        boolean gedaan = van(zaak).map(werk -> pakOp(werk, zaak, nummer)).orElse(false);
        if (!gedaan) {
            doelbindingen.laatLos(zaak);
        }
        return gedaan;
    }

    private boolean pakOp(Oppakken werk, Zaakverwijzing zaak, String nummer) {
        String doel = doelbindingen.voorTaak(werk.deel()).doel().code();
        Doelbinding binding = doelbindingen.kies(zaak, doel);
        try {
            return werk.pakOp(nummer, binding);
        } catch (VerouderdeVersie | Weigering eenOogwenkTeLaat) {
            return false;
        }
    }

    private Optional<Oppakken> van(Zaakverwijzing zaak) {
        return oppakken.stream().filter(werk -> werk.soort() == zaak.soort()).findFirst();
    }
}
