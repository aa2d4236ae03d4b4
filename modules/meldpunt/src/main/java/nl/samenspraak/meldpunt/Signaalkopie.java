package nl.samenspraak.meldpunt;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What goes along when the meldpunt passes a melding on: nothing of who reported it.
 *
 * @param nummer the number of the melding
 * @param ontvangenOp the day on which it was received
 * @param aanleiding why it was reported now; empty when that was not said, or stays with the meldpunt
 * @param inhoud what was said, or what the meldpunt wrote instead
 */
public record Signaalkopie(Meldingnummer nummer, LocalDate ontvangenOp, String aanleiding, String inhoud)
        implements Serializable {}
