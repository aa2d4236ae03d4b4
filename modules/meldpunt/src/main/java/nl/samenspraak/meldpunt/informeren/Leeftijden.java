package nl.samenspraak.meldpunt.informeren;

import nl.samenspraak.toegang.recht.Blad;

/**
 * From which ages on somebody hears of a melding about him (R-AVG-01). Reference data ({@code informeren.yaml}).
 *
 * @param hoortZelf from this age on a child hears it too, beside the one who speaks for it
 * @param spreektZelf from this age on nobody speaks for somebody
 * @param jeugdTot until this age the Jeugdwet holds, and not the Wmo 2015
 * @param jeugdwet on what using the data of somebody younger rests
 * @param jeugdgezondheid on what using data about the health of somebody younger rests
 * @param artikel on which the ages rest
 */
record Leeftijden(
        int hoortZelf, int spreektZelf, int jeugdTot, String jeugdwet, String jeugdgezondheid, String artikel) {

    private static final int MEERDERJARIG = 18;

    static Leeftijden lees(Blad blad) {
        Leeftijden gelezen = new Leeftijden(
                blad.getal("hoortZelf"),
                blad.getal("spreektZelf"),
                blad.getal("jeugdTot"),
                blad.tekst("jeugdwet"),
                blad.tekst("jeugdgezondheid"),
                blad.tekst("artikel"));
        if (gelezen.hoortZelf < 1 || gelezen.spreektZelf < gelezen.hoortZelf || gelezen.spreektZelf > MEERDERJARIG) {
            blad.fout("spreektZelf", "ligt niet tussen hoortZelf en " + MEERDERJARIG);
        }
        if (gelezen.jeugdTot < gelezen.spreektZelf) {
            blad.fout("jeugdTot", "is lager dan spreektZelf");
        }
        return gelezen;
    }
}
