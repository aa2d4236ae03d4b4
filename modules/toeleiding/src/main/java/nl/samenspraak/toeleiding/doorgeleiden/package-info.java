/**
 * Where the question of a client goes when an onderzoek stops: on to a loket, under its own law and with its own day (Wmo 2015, article 2.3.2), as far
 * as the client wants that. Begin reading in {@link nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding}.
 */
package nl.samenspraak.toeleiding.doorgeleiden;
