package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import nl.samenspraak.meldpunt.melding.Bronsoort;
import nl.samenspraak.meldpunt.melding.Gebied;
import nl.samenspraak.meldpunt.melding.Urgentie;

/**
 * What a work list tells of how heavy a melding weighs (R-MEL-19): nothing of what was reported or by whom.
 *
 * @param urgentie how soon it asks for somebody; {@code null} while nobody said so
 * @param gebied what it is about; {@code null} while nobody said so
 * @param bron where it comes from
 * @param wvggz whether it is handled under the Wvggz, which has terms of its own
 * @param eerdere how many meldingen there were before about the same person
 */
public record Weegbeeld(Urgentie urgentie, Gebied gebied, Bronsoort bron, boolean wvggz, long eerdere)
        implements Serializable {}
