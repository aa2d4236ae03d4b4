package nl.samenspraak.toeleiding.deelwijzer;

import java.util.Optional;
import java.util.Set;

/**
 * What is asked whenever somebody may share something, whichever rule opens it: professional secrecy does not end where a rule forgets to name it
 * (R-TOE-19). It never opens or closes anything by itself.
 *
 * @param regel about whom and what it is, and the conditions that it adds
 * @param geheimhoudingen the kinds of secrecy in the register of parties that it stands for
 * @param vervuldDoor codes of conditions with which it is met
 * @param inPlaatsVan codes of conditions that it puts its own in the place of: the grounds differ by profession
 * @param wijktVoor numbers of the rules of which the article itself lets whoever gives speak
 */
record Deelwaarborg(
        Deelregel regel,
        Set<String> geheimhoudingen,
        Set<String> vervuldDoor,
        Set<String> inPlaatsVan,
        Set<Integer> wijktVoor) {

    Deelwaarborg {
        geheimhoudingen = Set.copyOf(geheimhoudingen);
        vervuldDoor = Set.copyOf(vervuldDoor);
        inPlaatsVan = Set.copyOf(inPlaatsVan);
        wijktVoor = Set.copyOf(wijktVoor);
    }

    boolean staatVoor(String geheimhouding) {
        return geheimhouding != null && geheimhoudingen.contains(geheimhouding);
    }

    /** @return the most specific of its cases that the question falls under */
    Optional<Deelgeval> raakt(Deelgeval gevraagd, Deelkeuzes keuzes) {
        return regel.gevallen().stream()
                .filter(geval -> keuzes.valtOnder(gevraagd, geval))
                .max((een, ander) -> Integer.compare(keuzes.diepte(een), keuzes.diepte(ander)));
    }
}
