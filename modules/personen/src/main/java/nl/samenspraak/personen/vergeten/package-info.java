/**
 * People whom nobody needs in the register any more are taken out of it.
 * Only those who were entered by hand; whoever comes from the BRP goes when the BRP says so.
 * Begin with {@link nl.samenspraak.personen.vergeten.Opruiming}.
 */
package nl.samenspraak.personen.vergeten;
