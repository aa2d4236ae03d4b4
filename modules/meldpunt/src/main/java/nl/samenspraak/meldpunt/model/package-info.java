/** The melding itself, the rules it keeps to, and where it is kept. */
package nl.samenspraak.meldpunt.model;
