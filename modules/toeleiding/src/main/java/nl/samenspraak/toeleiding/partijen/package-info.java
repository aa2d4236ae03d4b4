/**
 * The register of parties: who helps, who supervises, which statutory tasks they have, which secrecy binds them, and whom to speak to
 * (R-ALG-31); and how access is arranged in this gemeente (R-ALG-23). Nothing in it is about a client.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.partijen.Partijbeheer}.
 */
package nl.samenspraak.toeleiding.partijen;
