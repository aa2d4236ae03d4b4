package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.meldpunt.melding.Gebied;
import nl.samenspraak.meldpunt.melding.Urgentie;

/**
 * How heavy a melding weighs (R-MEL-19).
 *
 * @param urgentie how soon it asks for somebody
 * @param gebied what it is about
 * @param reden why
 * @param door the name of who found so
 * @param op when
 */
public record WegingView(Urgentie urgentie, Gebied gebied, String reden, String door, Instant op)
        implements Serializable {}
