/**
 * What was agreed with parties about sharing data (R-ALG-30): who, for which tasks, per step of the process which data and why, and how they are
 * kept safe. The client may see it. It is never itself a ground to share anything: {@code verzoeken.yaml} knows no such ground.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.afspraken.Afspraakbeheer}.
 */
package nl.samenspraak.toeleiding.afspraken;
