/**
 * Meldingen whose term has passed are destroyed, in every table that speaks of them.
 * The person goes too when nobody needs that person any more.
 * Begin with {@link nl.samenspraak.meldpunt.vergeten.Vernietiging}.
 */
package nl.samenspraak.meldpunt.vergeten;
