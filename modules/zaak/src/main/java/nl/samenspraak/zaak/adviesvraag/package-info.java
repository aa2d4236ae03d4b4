/**
 * A question to the privacy officer, without anything about anybody, from a step of a case or by itself (R-ALG-28). The advice stays with what was decided
 * on it. A module that has cases asks {@link nl.samenspraak.zaak.adviesvraag.Adviesboek} behind its own gate; letters never take anything from here.
 *
 * <p>Begin reading in {@link nl.samenspraak.zaak.adviesvraag.Adviesvraag}; who answers does so in {@link nl.samenspraak.zaak.adviesvraag.Adviesloket}.
 */
package nl.samenspraak.zaak.adviesvraag;
