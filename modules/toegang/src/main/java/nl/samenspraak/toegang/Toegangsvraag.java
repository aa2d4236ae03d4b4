package nl.samenspraak.toegang;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Dadenlijst;

/**
 * What someone asks at the gate: this part, to do this with it, for this purpose, in this case.
 *
 * @param deel the part of the dossier
 * @param actie what is to be done with it
 * @param binding the purpose
 * @param zaak the case, when one is named
 * @param begonnen when it was asked
 * @param regel whether granting it leaves a line
 * @param daad the code of what is to be done; {@code null} when the action says enough
 * @param soorten of which lists that can be one
 */
record Toegangsvraag(
        Dossierdeel deel,
        Actie actie,
        Doelbinding binding,
        Optional<Zaakverwijzing> zaak,
        Instant begonnen,
        boolean regel,
        String daad,
        Set<Class<?>> soorten) {

    /**
     * Reads the question from the annotation and the arguments of a gated method.
     *
     * @throws IllegalStateException when the method has no purpose among its arguments: a fault in the program
     */
    static Toegangsvraag van(Inzage inzage, Object[] argumenten, Instant begonnen) {
        Doelbinding binding = eerste(argumenten, Doelbinding.class)
                .orElseThrow(() -> new IllegalStateException("Een methode met @Inzage krijgt een Doelbinding mee"));
        Optional<Zaakverwijzing> zaak = eerste(argumenten, Zaakgebonden.class).map(Zaakgebonden::zaak);
        return new Toegangsvraag(
                inzage.deel(),
                inzage.actie(),
                binding,
                zaak,
                begonnen,
                inzage.regel(),
                inzage.daad().isEmpty() ? null : inzage.daad(),
                Set.of(inzage.soorten()));
    }

    /** @return whether it is break-glass: whoever has no task in the case reads, and changes nothing (R-LOG-04) */
    boolean leestAlleen() {
        return binding.noodreden().isPresent();
    }

    /** @return the same question about a further part of the dossier */
    Toegangsvraag over(Dossierdeel anderDeel) {
        return new Toegangsvraag(anderDeel, actie, binding, zaak, begonnen, regel, daad, soorten);
    }

    /**
     * @param soort which one it was, of those that it can be; empty when that is not known or there is but one
     * @return the code of what was done or asked; {@code null} when the action says enough
     * @throws IllegalStateException when it is one that the method does not name: a fault in the program
     */
    String daad(Optional<Enum<?>> soort) {
        if (daad == null || soort.isEmpty()) {
            return daad;
        }
        if (!soorten.contains(soort.get().getDeclaringClass())) {
            throw new IllegalStateException(daad + " noemt geen " + soort.get());
        }
        return Dadenlijst.code(daad, soort.get());
    }

    private static <T> Optional<T> eerste(Object[] argumenten, Class<T> soort) {
        return Arrays.stream(argumenten)
                .filter(soort::isInstance)
                .map(soort::cast)
                .findFirst();
    }
}
