package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/**
 * What the same klager complained of in another klacht and got an oordeel about: of that it can be said that it was handled before (9:8 lid 1,
 * onder a).
 *
 * @param klacht the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param plaats which gedraging of it, from 1
 * @param omschrijving what was done
 * @param oordeel what was thought of it
 */
public record EerderOordeel(
        KlachtId klacht,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        int plaats,
        String omschrijving,
        Klachtoordeel oordeel)
        implements Serializable {

    private static final String SCHEIDING = "/";

    /** @return what tells it apart from every other */
    public String sleutel() {
        return nummer.waarde() + SCHEIDING + plaats;
    }

    /** @return the number of the klacht that this tells apart */
    public static String nummer(String sleutel) {
        return sleutel.split(SCHEIDING, 2)[0];
    }

    /** @return which gedraging that is, from 1 */
    public static String plaats(String sleutel) {
        return sleutel.substring(sleutel.indexOf(SCHEIDING) + 1);
    }
}
