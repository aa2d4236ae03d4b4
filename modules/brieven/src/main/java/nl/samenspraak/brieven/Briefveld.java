package nl.samenspraak.brieven;

import java.io.Serializable;

/**
 * A part of a letter that its writer fills in.
 *
 * @param code its name in the text
 * @param label the question to the writer
 * @param hint help with it
 * @param verplicht whether the letter cannot go without
 * @param standaard what it begins with, or empty
 */
public record Briefveld(String code, String label, String hint, boolean verplicht, String standaard)
        implements Serializable {

    /**
     * @param begin what is known already, or empty
     * @return the same field, beginning with that
     */
    public Briefveld met(String begin) {
        return begin.isBlank() ? this : new Briefveld(code, label, hint, verplicht, begin);
    }

    /**
     * @param nodig whether this letter cannot go without it
     * @return the same field, which cannot be left out then
     */
    public Briefveld als(boolean nodig) {
        return new Briefveld(code, label, hint, verplicht || nodig, standaard);
    }
}
