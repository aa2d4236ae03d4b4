/**
 * The noodzaaktoets (R-ALG-27): every request, look and supply says for what it is, why it is needed, why nothing lighter will do and why it is
 * proportionate. A stock answer is none; the client reads the reasons as they were written.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.noodzaak.Noodzaaktoets}.
 */
package nl.samenspraak.zaak.noodzaak;
