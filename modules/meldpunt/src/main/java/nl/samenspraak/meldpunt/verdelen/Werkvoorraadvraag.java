package nl.samenspraak.meldpunt.verdelen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * Which part of which work list someone wants to see.
 *
 * @param lijst which list
 * @param statussen only meldingen that are this far; at least one
 * @param totEnMet only meldingen whose last day is not after this one; {@code null} for all
 * @param volgorde sorted by what
 * @param aflopend whether the last comes first
 * @param vanaf how many rows to skip
 * @param aantal how many rows to give, {@value #MEESTE} at most
 */
public record Werkvoorraadvraag(
        Werklijst lijst,
        Set<Meldingstatus> statussen,
        LocalDate totEnMet,
        Werkvolgorde volgorde,
        boolean aflopend,
        int vanaf,
        int aantal) {

    /** The most rows on one page. */
    public static final int MEESTE = 100;

    /** How far the meldingen are that still ask for work. */
    public static final Set<Meldingstatus> OPEN =
            Arrays.stream(Meldingstatus.values()).filter(Meldingstatus::open).collect(Collectors.toUnmodifiableSet());

    public Werkvoorraadvraag {
        Objects.requireNonNull(lijst, "lijst");
        Objects.requireNonNull(volgorde, "volgorde");
        if (vanaf < 0 || aantal < 1 || aantal > MEESTE || statussen.isEmpty()) {
            throw new IllegalArgumentException("Geen bladzijde van een werkvoorraad");
        }
        statussen = Set.copyOf(statussen);
    }

    /** @return whether everything is asked for that still asks for work, and nothing else */
    public boolean isAllesOpen() {
        return statussen.equals(OPEN);
    }

    /**
     * @param lijst which list
     * @return its first page: what still asks for work, most urgent first
     */
    public static Werkvoorraadvraag van(Werklijst lijst) {
        return new Werkvoorraadvraag(lijst, OPEN, null, Werkvolgorde.UITERLIJK, false, 0, MEESTE);
    }
}
