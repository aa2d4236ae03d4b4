package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a letter cannot just go to somebody as the register has that one: what the BRP says of the person and the address. It forbids nothing: who sends
 * a letter all the same, says why. Of whoever is under curatele the curator hears it, however the letter goes (BW 1:381).
 *
 * @param merken what has to be weighed, the weightiest first
 */
public record Postwaarschuwing(List<Merk> merken) implements Serializable {

    /** Of somebody to whom a letter can just go. */
    public static final Postwaarschuwing GEEN = new Postwaarschuwing(List.of());

    private static final Set<Merk> OP_ADRES =
            EnumSet.of(Merk.NIET_OP_ADRES, Merk.EMIGRATIE, Merk.NIET_INGEZETENE, Merk.NIET_BIJGEHOUDEN);

    public Postwaarschuwing {
        merken = List.copyOf(merken);
    }

    /**
     * @param wie to whom a letter would go
     * @return what has to be weighed before it goes
     */
    public static Postwaarschuwing van(PersoonRegel wie) {
        return van(wie.merken());
    }

    /**
     * @param stand what the BRP says of somebody
     * @return what has to be weighed before a letter goes to that one
     */
    public static Postwaarschuwing van(Persoonsmerken stand) {
        List<Merk> gevonden = new ArrayList<>();
        for (Merk merk : stand.lijst()) {
            boolean telt = switch (merk) {
                case OVERLEDEN, CURATELE -> true;
                case IN_ONDERZOEK -> stand.onderzoek().contains(Persoonsgegeven.VERBLIJF);
                default -> OP_ADRES.contains(merk);
            };
            if (telt) {
                gevonden.add(merk);
            }
        }
        return new Postwaarschuwing(gevonden);
    }

    /** @return what of it is about the address: for a letter to somebody else who is said to live there too */
    public Postwaarschuwing overAdres() {
        return new Postwaarschuwing(merken.stream()
                .filter(merk -> OP_ADRES.contains(merk) || merk == Merk.IN_ONDERZOEK)
                .toList());
    }

    /**
     * @param post whether the letter goes by post to the address; otherwise it reaches the person some other way
     * @return whether something has to be weighed for that
     */
    public boolean geldt(boolean post) {
        return post ? !merken.isEmpty() : merken.contains(Merk.CURATELE) || merken.contains(Merk.OVERLEDEN);
    }
}
