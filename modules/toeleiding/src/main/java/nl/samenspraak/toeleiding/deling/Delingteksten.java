package nl.samenspraak.toeleiding.deling;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of shares. */
final class Delingteksten {

    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("nl.samenspraak.toeleiding.delingteksten");

    private Delingteksten() {}

    static String van(String sleutel, Object... delen) {
        String tekst = TEKSTEN.getString(sleutel);
        return delen.length == 0 ? tekst : MessageFormat.format(tekst, delen);
    }
}
