/** The screens of the meldpunt: the telephone screen, the work list, and one melding. */
package nl.samenspraak.meldpunt.ui;
