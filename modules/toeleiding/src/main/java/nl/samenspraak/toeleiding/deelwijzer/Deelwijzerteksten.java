package nl.samenspraak.toeleiding.deelwijzer;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the screen of the deelwijzer. */
final class Deelwijzerteksten {

    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("nl.samenspraak.toeleiding.teksten");

    private Deelwijzerteksten() {}

    static String van(String sleutel, Object... delen) {
        String tekst = TEKSTEN.getString("deelwijzer." + sleutel);
        return delen.length == 0 ? tekst : MessageFormat.format(tekst, delen);
    }
}
