package nl.samenspraak.toeleiding.gezin;

import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** R-ALG-08: somebody of the family is recorded with what that person is to the client and why the help needs it; a name is not needed for that. */
public final class GezinslidIsNodig {

    private GezinslidIsNodig() {}

    /**
     * @param nieuw who would be recorded
     * @param noodzaak which words are no reason (R-ALG-27)
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuwGezinslid nieuw, Noodzaakregel noodzaak) {
        if (nieuw.relatie() == null) {
            return Optional.of(Weigerreden.RELATIE_ONTBREEKT);
        }
        if (nieuw.noodzaak().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return noodzaak.fout(nieuw.noodzaak())
                .map(fout -> Weigerreden.REDEN_IS_GEEN)
                .or(() -> leeftijd(nieuw));
    }

    /** Who is named gets a letter, and for a child it goes to somebody else; without a name there is no letter, and no age is asked. */
    private static Optional<Weigerreden> leeftijd(NieuwGezinslid nieuw) {
        return !nieuw.naam().isEmpty() && nieuw.groep() == null
                ? Optional.of(Weigerreden.LEEFTIJD_ONTBREEKT)
                : Optional.empty();
    }
}
