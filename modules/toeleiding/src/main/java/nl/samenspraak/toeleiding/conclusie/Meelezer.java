package nl.samenspraak.toeleiding.conclusie;

import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/** Shows whoever writes what it becomes for the client, in the very words of the letter with the outcome (R-TOE-40). */
public interface Meelezer {

    /**
     * @param punt one of the five points; {@code null} when none was chosen
     * @return under which head the client reads it, or empty
     */
    String kop(Onderzoekspunt punt);

    /**
     * @param soort fact or opinion; {@code null} when that was not chosen
     * @param tekst what was found
     * @param bron from whom
     * @return how the client reads it; the text alone as long as something is missing
     */
    String zin(Gegevenssoort soort, String tekst, Bronvermelding bron);

    /** @return under which head the client reads why it was concluded so */
    String motiveringkop();
}
