/**
 * Meldingen about somebody who was only described, and who may be somebody in the register (R-MEL-16): by name and date of birth. It says that there
 * are such meldingen and never what was reported; whoever handles one says who it is.
 * Begin reading in {@link nl.samenspraak.meldpunt.herkennen.Herkenning}.
 */
package nl.samenspraak.meldpunt.herkennen;
