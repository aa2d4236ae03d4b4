/**
 * Reading persons from a file of the BRP into the register: persoonslijsten as CSV with the element numbers of the LO GBA as
 * column heads.
 *
 * <p>Who is in the register already (by BSN; without BSN by name, date of birth, postcode and huisnummer) is brought up to date,
 * the others are added; the same file may be read any number of times. Of each persoonslijst only the present state is taken, and
 * of relatives only the partner's name; see {@link nl.samenspraak.personen}. What cannot be read is left out and marked, and the rest is
 * kept; somebody who has the BSN of another person waits until the operator says that it is the same one. What is said about a line names
 * its number and never what stood in it.
 *
 * <p>Begin reading in {@link nl.samenspraak.personen.inlezen.PersonenInlezen}.
 */
package nl.samenspraak.personen.inlezen;
