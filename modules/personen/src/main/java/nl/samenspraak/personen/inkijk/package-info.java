/**
 * Looking into a base registry: why, once, logged, and what differs is taken over only by choice (R-TOE-29).
 * The registry itself stands behind {@link nl.samenspraak.personen.inkijk.Basisregistratie}.
 * Begin reading in {@link nl.samenspraak.personen.inkijk.Inkijker}.
 */
package nl.samenspraak.personen.inkijk;
