package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * What somebody who enforces the law asks. What was not said, is empty.
 *
 * @param wie whom it is about
 * @param bevoegdheid code of the power on which it rests
 * @param aanleiding what happened
 * @param aanleidingOp on which day that came to light; {@code null} when that was not filled in
 * @param gegevens by the code of what is asked, what that one is needed for
 * @param noodzaak why it is needed
 */
public record NieuwHandhavingsverzoek(
        Overwie wie,
        String bevoegdheid,
        String aanleiding,
        LocalDate aanleidingOp,
        Map<String, String> gegevens,
        Noodzaaktoets noodzaak)
        implements Serializable {

    /** The most characters about what happened. */
    public static final int LANGSTE_AANLEIDING = 2000;

    /** The most characters about what one of the data is for. */
    public static final int LANGSTE_WAAROM = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwHandhavingsverzoek {
        aanleiding = Invoer.alinea(aanleiding, LANGSTE_AANLEIDING);
        Map<String, String> gelezen = new LinkedHashMap<>();
        gegevens.forEach((code, waarom) -> gelezen.put(code, Invoer.alinea(waarom, LANGSTE_WAAROM)));
        gegevens = Collections.unmodifiableMap(gelezen);
    }
}
