package nl.samenspraak.zaak.concept;

import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Where a text belongs that somebody is typing.
 *
 * @param zaak the case of the page
 * @param eigenaar who types
 * @param pagina the page, for instance {@code klachten/oordeel}
 */
record Conceptplek(Zaakverwijzing zaak, UUID eigenaar, String pagina) {}
