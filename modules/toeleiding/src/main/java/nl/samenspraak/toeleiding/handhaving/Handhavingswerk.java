package nl.samenspraak.toeleiding.handhaving;

import java.time.Clock;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.zaak.behandelen.Zaakwerk;

/** How a request is handled: as every case. */
public final class Handhavingswerk
        extends Zaakwerk<Handhavingsverzoek, HandhavingId, Handhavingsnummer, Handhavingsbezwaar> {

    /** Code of the pet under which a request is made. */
    public static final String HANDHAVER = "handhaver";

    /** Code of the pet under which is decided (R-ALG-32). */
    public static final String BESLISSER = "privacy-officer";

    /** Code of the purpose for which a request is made. */
    public static final String DOEL = "handhavingsverzoek-doen";

    /** Code of the term within which is decided. */
    public static final String TERMIJN = "handhavingsverzoek-beslissen";

    /**
     * @param verzoeken where they are kept
     * @param pet code of the pet under which one works
     * @param aanwezige who is there
     * @param klok the time
     */
    public Handhavingswerk(Handhavingsverzoeken verzoeken, String pet, Aanwezige aanwezige, Clock klok) {
        super(verzoeken, pet, aanwezige, klok);
    }
}
