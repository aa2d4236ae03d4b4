package nl.samenspraak.toeleiding.wie;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** R-ALG-22: each law says with which documents a client identifies; a driving licence is one for the Wmo, and none for the Participatiewet. */
public final class DocumentPastBijWet {

    private DocumentPastBijWet() {}

    /**
     * @param nieuw what was shown
     * @param wet for which law; empty when there is no such law
     * @param vandaag today
     * @return why that will not do; empty when it does
     */
    public static Optional<Weigerreden> toets(
            NieuweLegitimatie nieuw, Optional<Legitimatiewet> wet, LocalDate vandaag) {
        if (wet.isEmpty()) {
            return Optional.of(Weigerreden.WET_ONTBREEKT);
        }
        if (nieuw.document() == null) {
            return Optional.of(Weigerreden.DOCUMENT_ONTBREEKT);
        }
        if (!wet.get().documenten().contains(nieuw.document())) {
            return Optional.of(Weigerreden.DOCUMENT_PAST_NIET);
        }
        if (nieuw.geldigTot() == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        return nieuw.geldigTot().isBefore(vandaag) ? Optional.of(Weigerreden.DOCUMENT_VERLOPEN) : Optional.empty();
    }
}
