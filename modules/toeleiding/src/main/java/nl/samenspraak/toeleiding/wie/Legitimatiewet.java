package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.personen.Documentsoort;

/**
 * A law that wants the client identified, and with which documents (R-ALG-22).
 *
 * @param code the code of the law
 * @param naam what it is called
 * @param artikel the article
 * @param documenten the documents with which that can be done
 */
public record Legitimatiewet(String code, String naam, String artikel, Set<Documentsoort> documenten)
        implements Serializable {

    public Legitimatiewet {
        documenten = Set.copyOf(documenten);
    }
}
