package nl.samenspraak.toeleiding.wie;

import java.util.Collection;
import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** R-TOE-24: a leefgebied is opened one at a time, once, on an occasion in the talk and with a reason that is one. */
final class LeefgebiedIsGegrond {

    private LeefgebiedIsGegrond() {}

    /**
     * @param nieuw what would be opened
     * @param bestaat whether there is such a leefgebied
     * @param open codes of those that are open
     * @param noodzaak what is a reason
     * @return why not; empty when it may
     */
    static Optional<Weigerreden> toets(
            NieuwLeefgebied nieuw, boolean bestaat, Collection<String> open, Noodzaakregel noodzaak) {
        if (!bestaat) {
            return Optional.of(Weigerreden.LEEFGEBIED_ONTBREEKT);
        }
        if (open.contains(nieuw.gebied())) {
            return Optional.of(Weigerreden.LEEFGEBIED_IS_OPEN);
        }
        if (nieuw.aanleiding() == null) {
            return Optional.of(Weigerreden.LEEFGEBIED_ZONDER_AANLEIDING);
        }
        return noodzaak.fout(nieuw.reden()).isPresent()
                ? Optional.of(Weigerreden.LEEFGEBIED_ZONDER_REDEN)
                : Optional.empty();
    }
}
