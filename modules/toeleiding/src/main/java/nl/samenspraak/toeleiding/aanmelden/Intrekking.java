package nl.samenspraak.toeleiding.aanmelden;

import java.io.Serializable;
import nl.samenspraak.meldpunt.MeldingId;

/**
 * That the meldpunt passed something on by mistake.
 *
 * @param melding what it passed on
 * @param reden why that was a mistake
 */
record Intrekking(MeldingId melding, String reden) implements Serializable {}
