/**
 * What the public forms of the modules share, so that each is as easy to use and as hard to abuse as the other (R-MEL-01, R-ALG-16): one
 * question per page, an address of its own for each, and back, forward and reload that do what they do elsewhere, with script or
 * without.
 *
 * <p>A form is a {@link nl.samenspraak.zaak.formulier.Formulierconcept} in the visitor's session, asked for by a
 * {@link nl.samenspraak.zaak.formulier.Vragenlijst} on the pages of a {@link nl.samenspraak.zaak.formulier.Formulierscherm}.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.formulier.Formulierscherm}.
 */
package nl.samenspraak.zaak.formulier;
