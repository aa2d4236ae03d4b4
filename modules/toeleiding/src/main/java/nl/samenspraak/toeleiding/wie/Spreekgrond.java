package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;

/**
 * On what somebody may speak for a client (R-ALG-17).
 *
 * @param code its code
 * @param naam what it is called
 * @param artikel the article
 * @param bereik about what, in plain Dutch
 * @param bewijs what shows it
 * @param hulp whether this person decides about help
 * @param uitleg whether it has to be said why the client cannot speak
 */
public record Spreekgrond(
        String code, String naam, String artikel, String bereik, String bewijs, boolean hulp, boolean uitleg)
        implements Serializable {}
