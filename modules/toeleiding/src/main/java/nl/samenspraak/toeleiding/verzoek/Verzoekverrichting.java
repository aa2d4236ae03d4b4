package nl.samenspraak.toeleiding.verzoek;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.noodzaak.Noodzaakgebrek;

/**
 * What came of an act with a request; the log names the party when it was done.
 *
 * @param toeleiding the case
 * @param persoon whom it is about
 * @param partij of which party; {@code null} when it was not done
 * @param reden why it was not done; {@code null} when it was
 * @param gebreken which answers of the noodzaaktoets are no reason
 */
public record Verzoekverrichting(
        ToeleidingId toeleiding, PersoonId persoon, String partij, Verzoekbezwaar reden, List<Noodzaakgebrek> gebreken)
        implements Daad {

    public Verzoekverrichting {
        gebreken = List.copyOf(gebreken);
    }

    @Override
    public Optional<Verzoekbezwaar> bezwaar() {
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
    public Optional<String> wederpartij() {
        return Optional.ofNullable(partij);
    }
}
