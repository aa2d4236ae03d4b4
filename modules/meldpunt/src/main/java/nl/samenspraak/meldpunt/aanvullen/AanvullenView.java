package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What was added to a melding, who is to be called, what has to be put right, and whom it is about.
 *
 * @param kop which melding, and whom it is about
 * @param aanvullingen what was added, newest first
 * @param terugbellen who is to be called, the first day first, then who was called
 * @param verkeerd whom it turned out not to be about, where something has to be put right still
 * @param melder who reported it; {@code null} when this purpose does not open that
 */
public record AanvullenView(
        Dossierkop kop,
        List<Aanvulregel> aanvullingen,
        List<Terugbelregel> terugbellen,
        Set<PersoonId> verkeerd,
        Melder melder)
        implements Inzicht, Serializable {

    public AanvullenView {
        aanvullingen = List.copyOf(aanvullingen);
        terugbellen = List.copyOf(terugbellen);
        verkeerd = Set.copyOf(verkeerd);
    }

    /** @return what has to be put right, or was, because it went out about somebody else */
    public List<Terugbelregel> rechtzettingen() {
        return terugbellen.stream().filter(Terugbelregel::rechtzetten).toList();
    }

    /** @return whether there was danger, and nobody recorded yet what came of it */
    public boolean gevaarOpen() {
        return terugbellen.stream().anyMatch(taak -> taak.wie() == Terugbelwie.GEVAAR && taak.gedaanOp() == null);
    }

    /** @return what the betrokkene asked, and by when that is or was to be answered */
    public List<Terugbelregel> verzoeken() {
        return terugbellen.stream().filter(taak -> taak.wie().verzoek()).toList();
    }

    /** @return who is or was to be called */
    public List<Terugbelregel> gesprekken() {
        return terugbellen.stream().filter(taak -> taak.wie().bellen()).toList();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> mensen = new HashSet<>(kop.betrokkene().allen());
        mensen.addAll(verkeerd);
        return mensen;
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
