package nl.samenspraak.toegang;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;

/**
 * Someone who works in the application, or an inwoner who looks in it at what is kept of him.
 *
 * @param id the key that stands in the log instead of the name
 * @param gebruikersnaam the name to sign in with
 * @param naam the name that colleagues know
 * @param organisatie the organisation that someone works for; the citizen sees this in the log (R-LOG-03)
 * @param petten the petten that someone may wear, in the order in which they are offered
 * @param persoon who it is in the register, of an inwoner; {@code null} of somebody who works here
 */
public record Gebruiker(
        UUID id, String gebruikersnaam, String naam, String organisatie, List<Pet> petten, PersoonId persoon)
        implements Serializable {

    /** The application itself: commands of the operator and work at night. */
    public static final UUID SYSTEEM = new UUID(0x7000L, 0x8000000000000000L);

    /** Whoever asks as a melder how far a melding is, without an account. */
    public static final UUID MELDER = new UUID(0x7000L, 0x8000000000000001L);

    /** Whoever reads what was sent to him through the secret of a link, without an account. */
    public static final UUID BETROKKENE = new UUID(0x7000L, 0x8000000000000002L);

    /** The one pet of an inwoner, and of nobody else: who works here looks at himself with an account of his own. */
    public static final String INWONERPET = "betrokkene";

    public Gebruiker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(gebruikersnaam, "gebruikersnaam");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(organisatie, "organisatie");
        petten = List.copyOf(petten);
    }

    /** Somebody who works here. */
    public Gebruiker(UUID id, String gebruikersnaam, String naam, String organisatie, List<Pet> petten) {
        this(id, gebruikersnaam, naam, organisatie, petten, null);
    }

    /** @return who it is in the register, when it is an inwoner who looks at what is kept of him; empty for somebody who works here */
    public Optional<PersoonId> inwoner() {
        return Optional.ofNullable(persoon);
    }
}
