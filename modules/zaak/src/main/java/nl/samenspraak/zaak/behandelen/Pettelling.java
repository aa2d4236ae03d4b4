package nl.samenspraak.zaak.behandelen;

import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Counts the work of one pet once for a screen, for the menu and for the lists. Numbers about nobody, so no gate. Its bean lives as long as a
 * request.
 *
 * @param <S> the numbers
 */
public abstract class Pettelling<S> implements Menutelling {

    private final String menu;
    private final String pet;
    private final Aanwezige aanwezige;
    private S stand;

    /** For the proxy that the container makes. */
    protected Pettelling() {
        this("", "", null);
    }

    /**
     * @param menu the code of the entry in the menu
     * @param pet the code of the pet whose work it is
     * @param aanwezige who is there
     */
    protected Pettelling(String menu, String pet, Aanwezige aanwezige) {
        this.menu = menu;
        this.pet = pet;
        this.aanwezige = aanwezige;
    }

    /**
     * @param ik who is at work under that pet
     * @return how much there is now
     */
    protected abstract S tel(UUID ik);

    /** @return the numbers for whoever works under another pet */
    protected abstract S niets();

    /**
     * @param geteld the numbers
     * @return which of them the menu shows
     */
    protected abstract long voorMenu(S geteld);

    /** @return how much there is, as it was when this request first asked */
    public S stand() {
        if (stand == null) {
            stand = aanwezige
                    .pet()
                    .filter(op -> op.code().equals(pet))
                    .map(op -> tel(aanwezige.eisGebruiker().id()))
                    .orElseGet(this::niets);
        }
        return stand;
    }

    /** Counts anew, after something changed in this request. */
    public void vergeet() {
        stand = null;
    }

    @Override
    public String menu() {
        return menu;
    }

    @Override
    public long aantal() {
        return voorMenu(stand());
    }
}
