/**
 * The screen of whoever has a melder on the phone or at the desk.
 * It asks the questions in the order of the law, shows the belscript and keeps what is typed.
 * Begin with {@link nl.samenspraak.meldpunt.telefoon.NieuwBean}.
 */
package nl.samenspraak.meldpunt.telefoon;
