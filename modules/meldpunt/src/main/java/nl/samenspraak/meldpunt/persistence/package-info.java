/** Keeps meldingen in the database, by JPA. */
package nl.samenspraak.meldpunt.persistence;
