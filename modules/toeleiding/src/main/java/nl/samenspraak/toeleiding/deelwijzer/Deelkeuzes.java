package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;
import java.util.Optional;

/**
 * All that can be chosen.
 *
 * @param actoren who gives and who gets
 * @param soorten which data
 * @param wetten for which law of who gets
 * @param fases in which phase
 */
public record Deelkeuzes(Deelkeuzelijst actoren, Deelkeuzelijst soorten, Deelkeuzelijst wetten, Deelkeuzelijst fases) {

    /** @return whether the one case is the other or a part of it */
    boolean valtOnder(Deelgeval geval, Deelgeval ruimer) {
        return soorten.valtOnder(geval.soort(), ruimer.soort())
                && actoren.valtOnder(geval.ontvanger(), ruimer.ontvanger())
                && actoren.valtOnder(geval.gever(), ruimer.gever())
                && fases.valtOnder(geval.fase(), ruimer.fase())
                && wetten.valtOnder(geval.wet(), ruimer.wet());
    }

    /** @return whether the one case is a part of the other and not the same */
    boolean nauwer(Deelgeval geval, Deelgeval ruimer) {
        return !geval.equals(ruimer) && valtOnder(geval, ruimer);
    }

    /** @return what two cases have in common: itself a case, because of each choice one stands under the other */
    Optional<Deelgeval> samen(Deelgeval een, Deelgeval ander) {
        Optional<String> soort = soorten.samen(een.soort(), ander.soort());
        Optional<String> ontvanger = actoren.samen(een.ontvanger(), ander.ontvanger());
        Optional<String> gever = actoren.samen(een.gever(), ander.gever());
        Optional<String> fase = fases.samen(een.fase(), ander.fase());
        Optional<String> wet = wetten.samen(een.wet(), ander.wet());
        boolean deelbaar = List.of(soort, ontvanger, gever, fase, wet).stream().allMatch(Optional::isPresent);
        return deelbaar
                ? Optional.of(new Deelgeval(gever.get(), ontvanger.get(), soort.get(), wet.get(), fase.get()))
                : Optional.empty();
    }

    /** @return how far the choices of a case stand under everything, together */
    int diepte(Deelgeval geval) {
        return actoren.diepte(geval.gever())
                + actoren.diepte(geval.ontvanger())
                + soorten.diepte(geval.soort())
                + wetten.diepte(geval.wet())
                + fases.diepte(geval.fase());
    }

    /** @return a case in words, for whoever keeps the rules */
    String inWoorden(Deelgeval geval) {
        return "van '" + actoren.naam(geval.gever()) + "' aan '" + actoren.naam(geval.ontvanger()) + "', gegevens '"
                + soorten.naam(geval.soort()) + "', wet '" + wetten.naam(geval.wet()) + "', fase '"
                + fases.naam(geval.fase()) + "'";
    }
}
