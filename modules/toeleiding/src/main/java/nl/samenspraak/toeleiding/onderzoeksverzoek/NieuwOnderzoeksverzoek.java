package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;

/**
 * What a professional asks, with reasons (R-TOE-02). What was not said, is empty.
 *
 * @param persoon whom it is about; {@code null} when nobody was chosen
 * @param verzoeker who asks
 * @param betrokkenheid how that person is involved
 * @param onderbouwing the facts
 * @param verwachting why coordination is expected to help
 * @param achteruitgang what shows decline, or a low quality of life
 * @param hulp what shows that no help is accepted, or only some
 * @param overlast what shows nuisance, or that somebody or something is not safe
 * @param aanhoudend whether it goes on and comes back
 * @param ontvangenOp the day on which it came in; {@code null} when that was not filled in
 * @param afwijking what to do where client or family refused an onderzoek not long ago
 */
public record NieuwOnderzoeksverzoek(
        PersoonId persoon,
        Verzoeker verzoeker,
        String betrokkenheid,
        String onderbouwing,
        String verwachting,
        String achteruitgang,
        String hulp,
        String overlast,
        boolean aanhoudend,
        LocalDate ontvangenOp,
        Afwijking afwijking)
        implements Serializable {

    /** The most characters of each reason. */
    public static final int LANGSTE_REDEN = 500;

    /** The most characters of the facts. */
    public static final int LANGSTE_ONDERBOUWING = 2000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwOnderzoeksverzoek {
        betrokkenheid = Invoer.alinea(betrokkenheid, LANGSTE_REDEN);
        onderbouwing = Invoer.alinea(onderbouwing, LANGSTE_ONDERBOUWING);
        verwachting = Invoer.alinea(verwachting, LANGSTE_REDEN);
        achteruitgang = Invoer.alinea(achteruitgang, LANGSTE_REDEN);
        hulp = Invoer.alinea(hulp, LANGSTE_REDEN);
        overlast = Invoer.alinea(overlast, LANGSTE_REDEN);
    }

    /**
     * The professional who asks.
     *
     * @param naam the name
     * @param organisatie for whom that person works
     * @param functie as what
     */
    public record Verzoeker(String naam, String organisatie, String functie) implements Serializable {

        /** The most characters of each. */
        public static final int LANGSTE = 120;

        /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
        public Verzoeker {
            naam = Invoer.regel(naam, LANGSTE);
            organisatie = Invoer.regel(organisatie, LANGSTE);
            functie = Invoer.regel(functie, LANGSTE);
        }

        /** @return whether it is known who asks */
        boolean isBekend() {
            return !naam.isEmpty() && !organisatie.isEmpty();
        }
    }
}
