package nl.samenspraak.toegang.ui;

import java.util.ResourceBundle;

/**
 * The words of a module for its screens, for what a bean says itself.
 *
 * @param bundel name of the message bundle
 */
public record Teksten(String bundel) {

    /**
     * @param sleutel key of a text
     * @param delen what to fill in at {@code {0}} and so on
     * @return the text
     */
    public String van(String sleutel, Object... delen) {
        String tekst = ResourceBundle.getBundle(bundel).getString(sleutel);
        for (int i = 0; i < delen.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(delen[i]));
        }
        return tekst;
    }
}
