/**
 * How it is known who someone is: the BSN, encrypted, and the document that was shown.
 * Never a copy of the document, and the BSN leaves this module masked only.
 * Begin with {@link nl.samenspraak.personen.identificeren.Bsnkluis}.
 */
package nl.samenspraak.personen.identificeren;
