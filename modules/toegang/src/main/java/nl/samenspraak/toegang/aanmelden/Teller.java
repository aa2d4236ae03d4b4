package nl.samenspraak.toegang.aanmelden;

import nl.samenspraak.toegang.rem.Vergrendeling;

/**
 * For what an attempt counts, and how much may be counted.
 *
 * @param sleutel a keyed hash: what people type as a name is sometimes their password
 * @param grens the bar
 * @param gebeurtenis what the sign-in log says when it closes
 */
record Teller(String sleutel, Vergrendeling grens, Gebeurtenis gebeurtenis) {}
