package nl.samenspraak.meldpunt.aanvullen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.meldpunt.MeldingId;

/** What was added to the one melding of a test, in memory. */
public final class GeheugenAanvullingen implements Aanvullingen {

    private final List<Aanvulling> alle = new ArrayList<>();
    private final List<Terugbeltaak> taken = new ArrayList<>();

    @Override
    public void add(Aanvulling aanvulling) {
        alle.add(aanvulling);
    }

    @Override
    public void add(Terugbeltaak taak) {
        taken.add(taak);
    }

    @Override
    public List<Aanvulling> van(MeldingId melding) {
        return alle;
    }

    @Override
    public List<Terugbeltaak> taken(MeldingId melding) {
        return taken;
    }

    @Override
    public Set<MeldingId> rechtTeZetten(Set<MeldingId> meldingen) {
        return taken.stream()
                .filter(taak ->
                        taak.wie() == Terugbelwie.RECHTZETTEN && taak.gedaanOp().isEmpty())
                .map(Terugbeltaak::melding)
                .filter(meldingen::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Aanvulling> aanvulling(UUID id) {
        return alle.stream().filter(stuk -> stuk.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Terugbeltaak> taak(UUID id) {
        return taken.stream().filter(taak -> taak.id().equals(id)).findFirst();
    }
}
