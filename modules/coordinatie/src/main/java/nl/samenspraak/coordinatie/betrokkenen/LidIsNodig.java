package nl.samenspraak.coordinatie.betrokkenen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** R-ALG-08: somebody stands in a plan with what that person is to the household and why the plan needs it. */
public final class LidIsNodig {

    private LidIsNodig() {}

    /**
     * @param nieuw who would be recorded
     * @param er who is there already
     * @param noodzaak which words are no reason (R-ALG-27)
     * @param vandaag today
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(
            NieuwGezinslid nieuw, List<Gezinslid> er, Noodzaakregel noodzaak, LocalDate vandaag) {
        if (nieuw.naam().isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        if (nieuw.rol() == null || nieuw.rol() == Gezinsrol.INWONER) {
            return Optional.of(Weigerreden.ROL_ONTBREEKT);
        }
        if (nieuw.geboren() != null && nieuw.geboren().isAfter(vandaag)) {
            return Optional.of(Weigerreden.DAG_IN_TOEKOMST);
        }
        if (er.stream().anyMatch(lid -> lid.naam().equalsIgnoreCase(nieuw.naam()))) {
            return Optional.of(Weigerreden.LID_STAAT_ER_AL);
        }
        return nieuw.noodzaak().isEmpty() || noodzaak.fout(nieuw.noodzaak()).isPresent()
                ? Optional.of(Weigerreden.NOODZAAK_ONTBREEKT)
                : Optional.empty();
    }
}
