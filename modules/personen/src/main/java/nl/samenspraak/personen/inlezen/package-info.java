/**
 * Reading persons from a file of the BRP into the register: persoonslijsten as CSV with the element numbers of the LO GBA as
 * column heads.
 *
 * <p>Who is in the register already (by BSN; without BSN by name, date of birth, postcode and huisnummer) is brought up to date,
 * the others are added; the same file may be read any number of times. Of each persoonslijst only the present state is taken, and
 * of relatives only the partner's name; see {@link nl.samenspraak.personen}. A row that cannot be is refused as a whole, with its
 * line number and the reason, and without what stood in it.
 *
 * <p>Begin reading in {@link nl.samenspraak.personen.inlezen.PersonenInlezen}.
 */
package nl.samenspraak.personen.inlezen;
