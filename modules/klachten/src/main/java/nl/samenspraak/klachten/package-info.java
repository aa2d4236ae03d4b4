/**
 * Klachten: complaints about conduct, under chapter 9 of the Awb (R-KLA-01 and further).
 *
 * <p>A klacht refers to a case by a reference of kern and keeps its own dossier, apart from care.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.klacht.Klacht}.
 */
package nl.samenspraak.klachten;
