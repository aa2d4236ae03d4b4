package nl.samenspraak.systeemtest.verpakt;

import java.util.UUID;

/** A word by which a test knows its own rows again, wherever they stand. */
final class Merk {

    private Merk() {}

    /** Without digits: nine of them can be a burgerservicenummer, which nobody may type in a text. */
    static String van(UUID wie) {
        StringBuilder merk = new StringBuilder("merk");
        wie.toString()
                .replace("-", "")
                .chars()
                .map(teken -> Character.isDigit(teken) ? 'g' + teken - '0' : teken)
                .forEach(teken -> merk.append((char) teken));
        return merk.toString();
    }
}
