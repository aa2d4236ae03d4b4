/** The register in the database, through JPA. */
package nl.samenspraak.personen.persistence;
