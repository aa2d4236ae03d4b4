package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * What was decided on a request of a professional.
 *
 * @param toeleiding which toeleiding holds it; {@code null} when nothing was decided
 * @param nummer its number; {@code null} when nothing was decided
 * @param persoon whom it is about; {@code null} when nothing was decided
 * @param gronden for what it was refused; empty when there will be an onderzoek
 * @param looptAl whether another onderzoek about the same person was open already
 * @param reden why nothing was decided; {@code null} when it was
 */
public record Verzoekbesluit(
        ToeleidingId toeleiding,
        Toeleidingnummer nummer,
        PersoonId persoon,
        List<Afwijsgrond> gronden,
        boolean looptAl,
        Verzoekbezwaar reden)
        implements Daad, Serializable {

    public Verzoekbesluit {
        gronden = List.copyOf(gronden);
    }

    static Verzoekbesluit niet(Verzoekbezwaar reden) {
        return new Verzoekbesluit(null, null, null, List.of(), false, reden);
    }

    @Override
    public Optional<Verzoekbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return toeleiding == null
                ? Optional.empty()
                : Optional.of(gronden.isEmpty() ? Verzoekuitkomst.TOEGEWEZEN : Verzoekuitkomst.AFGEWEZEN);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(toeleiding).map(ToeleidingId::zaak);
    }
}
