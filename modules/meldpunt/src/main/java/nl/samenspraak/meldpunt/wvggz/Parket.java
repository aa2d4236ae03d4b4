package nl.samenspraak.meldpunt.wvggz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * Where the officier van justitie of a gemeente is written to (R-MEL-10, R-MEL-17).
 *
 * @param gemeente the name of the gemeente
 * @param adres the whole address, on one line
 * @param geldigheid the days on which he is written to there
 */
record Parket(String gemeente, String adres, Geldigheid geldigheid) {

    /**
     * @param bestand the reference data
     * @param gemeente the gemeente that this is for
     * @param vandaag the current day
     * @return the addresses of its parket, one for each time
     * @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in {@code parketten.yaml} does not fit, or this gemeente has no parket
     *     today: whoever may ask the officier himself could not
     */
    static List<Parket> lees(Referentiebestand bestand, String gemeente, LocalDate vandaag) {
        return bestand.lees("parketten.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            List<Parket> parketten = new ArrayList<>();
            for (Blad rij : blad.bladen("parketten")) {
                String van = rij.tekst("gemeente");
                String adres = rij.tekst("adres");
                rij.geldigheid().map(dagen -> new Parket(van, adres, dagen)).ifPresent(parketten::add);
            }
            parketten.removeIf(parket -> !parket.gemeente().equals(gemeente));
            if (parketten.stream().noneMatch(parket -> parket.geldigheid().geldtOp(vandaag))) {
                blad.fout("parketten", "mist het parket van de gemeente " + gemeente);
            }
            return List.copyOf(parketten);
        });
    }
}
