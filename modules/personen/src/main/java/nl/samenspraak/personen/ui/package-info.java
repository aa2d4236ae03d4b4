/** The screens of the register: looking someone up, and what is known of a person. */
package nl.samenspraak.personen.ui;
