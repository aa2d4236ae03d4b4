package nl.samenspraak.toeleiding.verzoek;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.toestemming.Vraaggrond;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/**
 * All requests in one case, on one page.
 *
 * @param kop which case
 * @param verzoeken the requests, the first first
 * @param partijen who can be asked something
 * @param gegevens what can be asked in the step that was reached; nothing in the first
 * @param gronden on what
 */
public record VerzoekenView(
        Dossierkop kop,
        List<VerzoekView> verzoeken,
        List<PartijView> partijen,
        List<Vraagsoort> gegevens,
        List<Vraaggrond> gronden)
        implements Inzicht, Serializable {

    public VerzoekenView {
        verzoeken = List.copyOf(verzoeken);
        partijen = List.copyOf(partijen);
        gegevens = List.copyOf(gegevens);
        gronden = List.copyOf(gronden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
