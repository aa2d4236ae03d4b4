package nl.samenspraak.toeleiding.deling;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.samenspraak.toeleiding.deelwijzer.Deelantwoord;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;

/**
 * Holds a share against the consents that were recorded: per case, per party and per kind of data (R-TOE-20). Who said no to a supply, said no to it
 * on whatever ground, and under whatever more general or more particular name (R-TOE-35). Who took a consent back, stops what rests on it, but not
 * what a law opens without conditions. What the supplier decides by itself, on a ground of its profession, is its own.
 *
 * @param raakt whether data of one code are part of those of another, whichever way round
 * @param vastTeLeggen whether a consent for this kind of data can be recorded: it has to be specific
 */
record SteuntOpToestemming(BiPredicate<String, String> raakt, boolean vastTeLeggen) {

    /**
     * What the client said.
     *
     * @param gegevens code of the data
     * @param stand how it stands with the consent for them today
     */
    record Gezegd(String gegevens, Toestemmingstand stand) {}

    /**
     * @param nieuw the share
     * @param nu what the deelwijzer says of it
     * @param stand a concept, or done
     * @param gezegd all that was said about that party, going that way
     * @return why it cannot be kept; empty when it can
     */
    Optional<Delingbezwaar> toets(NieuweDeling nieuw, Deelantwoord nu, Delingstand stand, List<Gezegd> gezegd) {
        Optional<Toestemmingstand> zei = over(nieuw.soort(), gezegd);
        boolean doorbreekt = nieuw.richting() == Delingrichting.KRIJGEN
                && nu.voorwaarden().keySet().stream()
                        .anyMatch(eis -> eis.gaatVoorToestemming(nieuw.gronden().get(eis.code())));
        boolean wet = nu.uitkomst() == Deeluitkomst.JA;
        if (zei.filter(Toestemmingstand::isNee).isPresent()) {
            boolean mag = doorbreekt || wet && zei.get() == Toestemmingstand.INGETROKKEN;
            return mag ? Optional.empty() : Optional.of(Delingbezwaar.NA_WEIGERING);
        }
        boolean steunt = nu.voorwaarden().keySet().stream()
                .anyMatch(eis -> eis.isToestemming(nieuw.gronden().get(eis.code())));
        if (stand == Delingstand.CONCEPT || doorbreekt && !steunt) {
            return Optional.empty();
        }
        if (zei.filter(deze -> deze == Toestemmingstand.GEVRAAGD).isPresent()) {
            return Optional.of(steunt ? Delingbezwaar.TOESTEMMING_ONTBREEKT : Delingbezwaar.GROND_LIGT_VAST);
        }
        if (!steunt || zei.filter(Toestemmingstand::geldt).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(vastTeLeggen ? Delingbezwaar.TOESTEMMING_ONTBREEKT : Delingbezwaar.TOESTEMMING_NIET_PRECIES);
    }

    /** What was said of these very data; failing that, a no to what they are part of, or to a part of them. */
    private Optional<Toestemmingstand> over(String soort, List<Gezegd> gezegd) {
        return gezegd.stream()
                .filter(dit -> dit.gegevens().equals(soort))
                .findFirst()
                .or(() -> gezegd.stream()
                        .filter(dit -> dit.stand().isNee() && raakt.test(dit.gegevens(), soort))
                        .findFirst())
                .map(Gezegd::stand);
    }
}
