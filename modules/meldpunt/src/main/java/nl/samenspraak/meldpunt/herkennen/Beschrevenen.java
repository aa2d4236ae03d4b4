package nl.samenspraak.meldpunt.herkennen;

import java.util.List;

/** The meldingen about somebody who was only described. */
public interface Beschrevenen {

    /** The most that are compared. */
    int MEESTE = 100;

    /**
     * @param woord a word, without capitals and accents
     * @return those in whose description it stands, newest first
     */
    List<Beschreven> met(String woord);
}
