package nl.samenspraak.toeleiding.deling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakgebrek;

/**
 * What came of an act with a share; the log names the party when it was done.
 *
 * @param toeleiding the case
 * @param persoon whom it is about
 * @param partij with which party; {@code null} when nothing was shared
 * @param reden why it was not done; {@code null} when it was
 * @param richting whether something was given or got; {@code null} when nothing was shared
 * @param gebreken which answers of the noodzaaktoets are no reason
 */
public record Delingverrichting(
        ToeleidingId toeleiding,
        PersoonId persoon,
        String partij,
        Delingbezwaar reden,
        Delingrichting richting,
        List<Noodzaakgebrek> gebreken)
        implements Daad {

    public Delingverrichting {
        gebreken = List.copyOf(gebreken);
    }

    @Override
    public Optional<Delingbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(toeleiding.zaak());
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.ofNullable(richting);
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(partij);
    }
}
