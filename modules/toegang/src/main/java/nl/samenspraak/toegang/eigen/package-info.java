/**
 * What an inwoner reads of a dossier about himself (AVG 15): the modules show it in one form, so that it reads as one dossier, on a page and in the
 * copy that somebody asks for.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.eigen.Eigendossier}.
 */
package nl.samenspraak.toegang.eigen;
