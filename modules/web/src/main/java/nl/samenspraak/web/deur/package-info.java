/**
 * The door: what a request must look like before a page sees it, and how many visitors are let in at once.
 *
 * <p>Begin reading in {@link nl.samenspraak.web.deur.Voordeur}.
 */
package nl.samenspraak.web.deur;
