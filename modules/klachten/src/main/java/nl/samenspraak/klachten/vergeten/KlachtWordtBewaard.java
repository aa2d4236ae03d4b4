package nl.samenspraak.klachten.vergeten;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * How long a klacht is kept after it came to its end, by the selectielijst of the municipalities (R-KLA-18): five years; one year when
 * it was not handled or broken off; seven when it asks for money; ten when the ombudsman looked at it. Of the terms that apply the
 * longest wins. How long each is, is reference data.
 */
public final class KlachtWordtBewaard {

    /** Code of the term for a klacht that was handled. */
    public static final String GEWOON = "klacht-bewaren";

    /** Code of the term for a klacht that was not handled, was withdrawn or belonged elsewhere. */
    public static final String NIET_BEHANDELD = "klacht-bewaren-niet-behandeld";

    /** Code of the term for a klacht that asks for money. */
    public static final String FINANCIEEL = "klacht-bewaren-financieel";

    /** Code of the term for a klacht with which the klager went to the ombudsman. */
    public static final String OMBUDSMAN = "klacht-bewaren-ombudsman";

    /** The ends after which a klacht is kept short. */
    public static final Set<Afdoening> KORT =
            Set.copyOf(EnumSet.of(Afdoening.NIET_BEHANDELD, Afdoening.DOORGEZONDEN, Afdoening.INGETROKKEN));

    private KlachtWordtBewaard() {}

    /**
     * @param klacht a klacht that came to its end
     * @return the codes of the terms that all have to pass
     */
    public static List<String> termijnen(Klacht klacht) {
        return termijnen(
                klacht.afdoening().orElseThrow(),
                klacht.indeling().financieel(),
                klacht.feiten().laatste(Klachtstapsoort.OMBUDSMAN).isPresent());
    }

    /**
     * @param klacht a klacht that came to its end
     * @return whether a criminal case stood in its way: it is looked at anew once that is over, so it is kept until then
     */
    public static boolean wachtOpStrafzaak(Klacht klacht) {
        return klacht.afdoening().filter(Afdoening.NIET_BEHANDELD::equals).isPresent()
                && klacht.gedragingen().stream()
                        .anyMatch(gedraging -> gedraging.nietGrond() == NietBehandelgrond.STRAFZAAK);
    }

    /**
     * @param afdoening how it ended
     * @param financieel whether it asks for money
     * @param ombudsman whether the klager went to the ombudsman
     * @return the codes of the terms that all have to pass
     */
    public static List<String> termijnen(Afdoening afdoening, boolean financieel, boolean ombudsman) {
        List<String> codes = new ArrayList<>();
        codes.add(KORT.contains(afdoening) ? NIET_BEHANDELD : GEWOON);
        if (financieel) {
            codes.add(FINANCIEEL);
        }
        if (ombudsman) {
            codes.add(OMBUDSMAN);
        }
        return codes;
    }
}
