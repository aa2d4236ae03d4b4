package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Something under which klachten are counted (R-KLA-16, R-KLA-19): a step of the Wams process, a domain, a nature, who complains, or what about the Wams
 * got in the way.
 *
 * @param code what is kept with the klacht
 * @param naam what people read
 * @param geldigheid the days on which it can be chosen
 */
public record Klachtrubriek(String code, String naam, Geldigheid geldigheid) implements Serializable {}
