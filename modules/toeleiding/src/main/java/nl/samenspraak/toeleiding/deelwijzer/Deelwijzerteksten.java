package nl.samenspraak.toeleiding.deelwijzer;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the screens on which the deelwijzer answers. */
public final class Deelwijzerteksten {

    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("nl.samenspraak.toeleiding.teksten");

    private Deelwijzerteksten() {}

    /**
     * @param open how many conditions are open
     * @return that in words
     */
    public static String open(int open) {
        return switch (open) {
            case 0 -> Deelwijzerteksten.van("open.geen");
            case 1 -> Deelwijzerteksten.van("open.een");
            default -> Deelwijzerteksten.van("open.meer", open);
        };
    }

    /**
     * @param sleutel of which words
     * @param delen what fills the places in them
     * @return the words
     */
    public static String van(String sleutel, Object... delen) {
        String tekst = TEKSTEN.getString("deelwijzer." + sleutel);
        return delen.length == 0 ? tekst : MessageFormat.format(tekst, delen);
    }
}
