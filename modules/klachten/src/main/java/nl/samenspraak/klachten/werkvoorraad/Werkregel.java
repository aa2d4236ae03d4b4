package nl.samenspraak.klachten.werkvoorraad;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of a list of klachten. Only in one's own list it says who complains and about what; every other list shows no personal data.
 *
 * @param klacht the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param aard what it is about, in the words of the reference data; empty when nobody has sorted it
 * @param termijn the term that ends first, or {@code null} when there is nothing to be done
 * @param status how far it is
 * @param afdoening how it ended, or {@code null}
 * @param mijn whether the user handles it, so that it opens for him
 * @param vanCollega whether a colleague handles it and it asks for work, so that it can be taken over
 * @param behandelaar the name of who handles it; empty when nobody does, and in one's own list
 * @param onderwerp what it is about, in one's own list; otherwise empty
 * @param klager the name of who complains, in one's own list; otherwise empty
 * @param persoon who that is in the register, in one's own list when that is known; otherwise {@code null}
 */
public record Werkregel(
        KlachtId klacht,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        String aard,
        Termijn termijn,
        Klachtstatus status,
        Afdoening afdoening,
        boolean mijn,
        boolean vanCollega,
        String behandelaar,
        String onderwerp,
        String klager,
        PersoonId persoon)
        implements Inzicht, Serializable {

    /**
     * The term of a klacht that ends first of those for which something has to be done.
     *
     * @param soort which term
     * @param uiterlijk its last day
     * @param dringendheid how near that is
     * @param resterend how near that is in words, for instance "nog 4 dagen"
     */
    public record Termijn(Klachttermijnsoort soort, LocalDate uiterlijk, Dringendheid dringendheid, String resterend)
            implements Serializable {}

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }

    /** @return whether anyone who handles klachten may take it up */
    public boolean vrij() {
        return status == Klachtstatus.NIEUW;
    }

    /** @return the last day of the term that ends first, or {@code null} */
    public LocalDate uiterlijk() {
        return termijn == null ? null : termijn.uiterlijk();
    }
}
