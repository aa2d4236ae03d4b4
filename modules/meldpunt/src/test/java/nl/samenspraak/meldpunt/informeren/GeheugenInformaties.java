package nl.samenspraak.meldpunt.informeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Meldingen;

/** Who knows of the one melding of a test, in memory. */
public final class GeheugenInformaties implements Informaties {

    private final List<Informatie> alle = new ArrayList<>();
    private final Meldingen meldingen;
    private MeldingId melding;

    public GeheugenInformaties(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    public List<Informatie> alle() {
        return alle;
    }

    @Override
    public void add(Informatie informatie) {
        alle.add(informatie);
    }

    @Override
    public Optional<Informatie> find(MeldingId id) {
        melding = id;
        return alle.stream().findFirst();
    }

    @Override
    public List<Herzienrij> teHerzien(UUID gebruiker) {
        return alle.stream()
                .flatMap(informatie -> informatie.herzienOp().stream())
                .filter(dag -> meldingen.isTaakVan(melding.waarde(), gebruiker))
                .map(dag -> new Herzienrij(
                        melding.waarde(),
                        meldingen.find(melding).orElseThrow().nummer().waarde(),
                        dag))
                .toList();
    }
}
