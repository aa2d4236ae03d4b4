package nl.samenspraak.meldpunt.informeren;

import nl.samenspraak.toegang.recht.Blad;

/**
 * From which ages on somebody hears of a melding about him (R-AVG-01). Reference data ({@code informeren.yaml}).
 *
 * @param hoortZelf from this age on a child hears it too, beside the one who speaks for it
 * @param spreektZelf from this age on nobody speaks for somebody
 * @param artikel on which the ages rest
 */
record Leeftijden(int hoortZelf, int spreektZelf, String artikel) {

    private static final int MEERDERJARIG = 18;

    static Leeftijden lees(Blad blad) {
        Leeftijden gelezen = new Leeftijden(blad.getal("hoortZelf"), blad.getal("spreektZelf"), blad.tekst("artikel"));
        if (gelezen.hoortZelf < 1 || gelezen.spreektZelf < gelezen.hoortZelf || gelezen.spreektZelf > MEERDERJARIG) {
            blad.fout("spreektZelf", "ligt niet tussen hoortZelf en " + MEERDERJARIG);
        }
        return gelezen;
    }
}
