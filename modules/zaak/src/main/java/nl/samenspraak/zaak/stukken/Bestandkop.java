package nl.samenspraak.zaak.stukken;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which file this is, without what is in it.
 *
 * @param id its identifier
 * @param naam its name
 * @param soort what it is
 * @param omvang how many bytes it holds
 */
public record Bestandkop(UUID id, String naam, Bestandsoort soort, long omvang) implements Serializable {

    /** @return its size as people say it */
    public String grootte() {
        return Bestandsmaat.tekst(omvang);
    }
}
