package nl.samenspraak.zaak.stukken;

import java.text.Normalizer;
import java.util.Locale;
import nl.samenspraak.kern.Invoer;

/** The name of a file, as it can be shown and given back: without a folder, without signs that a computer takes for something else. */
final class Bestandsnaam {

    /** The most characters in a name. */
    static final int LANGSTE = 120;

    private static final String VREEMD = "[\\\\/:*?\"<>|;%]";

    private Bestandsnaam() {}

    /** @return the name without its folder, clean and not too long; its last part stays, for that says what it is */
    static String schoon(String gegeven) {
        String recht = Normalizer.normalize(gegeven == null ? "" : gegeven, Normalizer.Form.NFC);
        String kaal = recht.substring(Math.max(recht.lastIndexOf('/'), recht.lastIndexOf('\\')) + 1);
        String schoon = Invoer.regel(kaal.replaceAll("\\p{C}", "").replaceAll(VREEMD, "_"), Integer.MAX_VALUE)
                .replaceAll("^[. ]+|[. ]+$", "");
        String eind = extensie(schoon);
        if (schoon.length() <= LANGSTE) {
            return schoon;
        }
        int kop = Math.max(1, LANGSTE - eind.length() - 1);
        // Half a sign is none.
        int snede = Character.isHighSurrogate(schoon.charAt(kop - 1)) ? kop - 1 : kop;
        return schoon.substring(0, snede) + (eind.isEmpty() ? "" : "." + eind);
    }

    /** @return what stands after the last dot, in small letters; empty without one, or when it is too long to be one */
    static String extensie(String naam) {
        int punt = naam.lastIndexOf('.');
        String eind = punt < 0 ? "" : naam.substring(punt + 1).toLowerCase(Locale.ROOT);
        return eind.matches("[a-z0-9]{1,8}") ? eind : "";
    }
}
