package nl.samenspraak.toegang.beeld;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Actie;

/**
 * A view record: immutable, with the fields that a purpose opens, and able to say whose data it holds. The log gets one line
 * per betrokkene from this, so a view that leaves someone out makes the log lie.
 */
public interface Inzicht {

    /** @return the registered persons whose data this shows; empty when it shows none */
    Set<PersoonId> betrokkenen();

    /** @return how many rows this shows: one, unless it is a list */
    default int getoondeRijen() {
        return 1;
    }

    /** @return the case this was read from, when it was read from one */
    default Optional<Zaakverwijzing> uitZaak() {
        return Optional.empty();
    }

    /** @return the cases that this names, as far as it knows them; a search leaves a line of each that it found */
    default List<Inzicht> gevonden() {
        return List.of();
    }

    /** @return whether what was asked was done; when not, there was only looked, and the log says so */
    default boolean isGedaan() {
        return true;
    }

    /** @return whether what was asked may never be asked here, whoever it is about: the log says that it was refused (R-LOG-01) */
    default boolean isGeweigerd() {
        return false;
    }

    /**
     * @return what was done by whoever searched with something that only he has, and by that found the one thing it opens: he has read it; empty
     *     when a search is no more than that
     */
    default Optional<Actie> inFeite() {
        return Optional.empty();
    }

    /**
     * @return to whom the data went, from whom they came or whom was asked, when that is someone outside (R-LOG-01, supply): the name of an organisation,
     *     and of somebody in private only what he is here, such as "de inwoner"
     */
    default Optional<String> wederpartij() {
        return Optional.empty();
    }

    /** @return which of the things was done that {@link nl.samenspraak.toegang.Inzage#soorten} names; empty where there is but one */
    default Optional<Enum<?>> daadsoort() {
        return Optional.empty();
    }
}
