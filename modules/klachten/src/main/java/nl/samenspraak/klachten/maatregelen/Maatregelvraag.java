package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;

/**
 * Which measures to list.
 *
 * @param mijn only those of the user's own klachten, or of which the user is the owner
 * @param open only those that are not done yet
 * @param vanaf how many to skip
 * @param aantal how many at most
 */
public record Maatregelvraag(boolean mijn, boolean open, int vanaf, int aantal) implements Serializable {

    public Maatregelvraag {
        vanaf = Math.max(0, vanaf);
        aantal = Math.max(1, aantal);
    }
}
