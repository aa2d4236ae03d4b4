/**
 * The documents of a klacht, each with its file: what the klager sent along, what the beklaagde gave, what was found. Which go with the copy for the beklaagde
 * (Awb 9:9) and with the outcome (Awb 9:12), its behandelaar chooses, and the letter names them.
 * Begin reading in {@link nl.samenspraak.klachten.stukken.Klachtstuk}.
 */
package nl.samenspraak.klachten.stukken;
