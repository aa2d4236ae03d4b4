/**
 * What goes along with a case when its term has passed, and what stays of it; which term that is, each module knows of its own cases.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.vergeten.Zaakopruiming}.
 */
package nl.samenspraak.zaak.vergeten;
