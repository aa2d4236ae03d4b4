package nl.samenspraak.personen.inlezen;

import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.personen.Verblijf;

/**
 * Where someone lives, from category 08: an address, a place in words, or a country. A full stop for the street (puntadres) and
 * country 0000 both mean that nobody knows. An address without a town lies in the one that the gemeente is named after.
 */
final class Brpverblijf {

    private static final String ONBEKEND = ".";

    private Brpverblijf() {}

    /** @throws OngeldigeWaarde when the address cannot be */
    static Verblijf van(Persoonslijst lijst, LandelijkeTabellen tabellen) {
        if (!lijst.nu("08.13.10").isEmpty()) {
            return buitenland(lijst, tabellen);
        }
        String gemeente = tabellen.gemeente(lijst.nu("08.09.10"));
        String straat = straat(lijst);
        if (straat.isEmpty() || straat.equals(ONBEKEND)) {
            String locatie = lijst.nu("08.12.10");
            return locatie.isEmpty() || locatie.equals(ONBEKEND)
                    ? Verblijf.ONBEKEND
                    : Verblijf.locatie(locatie, gemeente);
        }
        Adres adres = new Adres(
                straat,
                Adres.Aanduiding.vanCode(lijst.nu("08.11.50")).orElse(null),
                huisnummer(lijst.nu("08.11.20")),
                lijst.nu("08.11.30"),
                lijst.nu("08.11.40"),
                lijst.nu("08.11.60").isEmpty() ? null : Postcode.van(lijst.nu("08.11.60")),
                lijst.nu("08.11.70").isEmpty() ? gemeente : lijst.nu("08.11.70"));
        return lijst.nu("08.10.10").equals("B") ? Verblijf.post(adres) : Verblijf.op(adres);
    }

    private static Verblijf buitenland(Persoonslijst lijst, LandelijkeTabellen tabellen) {
        if (lijst.nu("08.13.10").equals("0000")) {
            return Verblijf.ONBEKEND;
        }
        return Verblijf.buitenland(
                Stream.of("08.13.30", "08.13.40", "08.13.50")
                        .map(lijst::nu)
                        .filter(regel -> !regel.isEmpty() && !regel.equals(ONBEKEND))
                        .toList(),
                tabellen.land(lijst.nu("08.13.10")));
    }

    /**
     * The street in 24 positions, or its full name where that was shortened. In some deliveries a letter with a mark fell apart into
     * two characters in the full name; one position more is therefore no shortening.
     */
    private static String straat(Persoonslijst lijst) {
        String kort = lijst.nu("08.11.10");
        String voluit = lijst.nu("08.11.15");
        return kort.isEmpty() || voluit.length() > kort.length() + 1 ? voluit : kort;
    }

    private static int huisnummer(String cijfers) {
        if (!cijfers.matches("[0-9]{1,5}")) {
            throw new OngeldigeWaarde("Het huisnummer ontbreekt of is niet leesbaar.");
        }
        return Integer.parseInt(cijfers);
    }
}
