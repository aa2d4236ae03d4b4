package nl.samenspraak.zaak.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.omnifaces.util.Faces;

/** Takes a case up from a list, or over of a colleague, and goes to it; it opens for the purpose of the task that the user has in it from now on. */
@ApplicationScoped
public class Oppakker {

    private Doelbindingen doelbindingen;

    Oppakker() {
        // The container makes its proxy with this.
    }

    @Inject
    Oppakker(Doelbindingen doelbindingen) {
        this.doelbindingen = doelbindingen;
    }

    /**
     * @param zaak the case
     * @param lijst the purpose of the list
     * @param pagina the page to go to, with a place for the identifier
     * @param daad takes it
     * @param eerder what to answer when somebody else was just before
     * @param <R> why something cannot be done with a case
     * @return why it could not be done; empty when it was
     */
    public <R> Optional<R> neem(
            Zaakgebonden zaak, Doelbinding lijst, String pagina, Function<Doelbinding, Verrichting<R>> daad, R eerder) {
        Optional<R> bezwaar =
                neem(daad, doelbindingen.kies(zaak.zaak(), lijst.doel().code()), eerder);
        doelbindingen.laatLos(zaak.zaak());
        if (bezwaar.isEmpty()) {
            Faces.redirect(pagina, zaak.zaak().id().toString());
        }
        return bezwaar;
    }

    private static <R> Optional<R> neem(Function<Doelbinding, Verrichting<R>> daad, Doelbinding binding, R eerder) {
        try {
            return daad.apply(binding).bezwaar();
        } catch (VerouderdeVersie | Weigering eenOogwenkTeLaat) {
            return Optional.of(eerder);
        }
    }
}
