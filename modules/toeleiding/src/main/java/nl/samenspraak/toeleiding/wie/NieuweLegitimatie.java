package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;

/**
 * That a client showed a document. There is no place for a copy of it.
 *
 * @param wet the code of the law for which; empty when none was chosen
 * @param document which kind of document; {@code null} when none was chosen
 * @param nummer its number
 * @param geldigTot the last day on which it is valid; {@code null} when that was not filled in
 */
public record NieuweLegitimatie(String wet, Documentsoort document, String nummer, LocalDate geldigTot)
        implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the number cannot be that of a document */
    public NieuweLegitimatie {
        if (document != null && geldigTot != null) {
            nummer = new Legitimatie(document, nummer, geldigTot).nummer();
        }
    }
}
