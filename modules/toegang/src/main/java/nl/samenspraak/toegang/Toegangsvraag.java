package nl.samenspraak.toegang;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Actie;

/**
 * What someone asks at the gate: this part, to do this with it, for this purpose, in this case.
 *
 * @param deel the part of the dossier
 * @param actie what is to be done with it
 * @param binding the purpose
 * @param zaak the case, when one is named
 * @param begonnen when it was asked
 * @param regel whether granting it leaves a line
 */
record Toegangsvraag(
        Dossierdeel deel,
        Actie actie,
        Doelbinding binding,
        Optional<Zaakverwijzing> zaak,
        Instant begonnen,
        boolean regel) {

    /**
     * Reads the question from the annotation and the arguments of a gated method.
     *
     * @throws IllegalStateException when the method has no purpose among its arguments: a fault in the program
     */
    static Toegangsvraag van(Inzage inzage, Object[] argumenten, Instant begonnen) {
        Doelbinding binding = eerste(argumenten, Doelbinding.class)
                .orElseThrow(() -> new IllegalStateException("Een methode met @Inzage krijgt een Doelbinding mee"));
        Optional<Zaakverwijzing> zaak = eerste(argumenten, Zaakgebonden.class).map(Zaakgebonden::zaak);
        return new Toegangsvraag(inzage.deel(), inzage.actie(), binding, zaak, begonnen, inzage.regel());
    }

    /** @return whether it is break-glass: whoever has no task in the case reads, and changes nothing (R-LOG-04) */
    boolean leestAlleen() {
        return binding.noodreden().isPresent();
    }

    /** @return the same question about a further part of the dossier */
    Toegangsvraag over(Dossierdeel anderDeel) {
        return new Toegangsvraag(anderDeel, actie, binding, zaak, begonnen, regel);
    }

    private static <T> Optional<T> eerste(Object[] argumenten, Class<T> soort) {
        return Arrays.stream(argumenten)
                .filter(soort::isInstance)
                .map(soort::cast)
                .findFirst();
    }
}
