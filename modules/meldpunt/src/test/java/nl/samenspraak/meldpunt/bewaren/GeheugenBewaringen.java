package nl.samenspraak.meldpunt.bewaren;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;

/** What is held back, in memory, beside meldingen in memory. */
public final class GeheugenBewaringen implements Bewaringen {

    private final GeheugenMeldingen meldingen;
    private final Map<MeldingId, Bewaring> bewaringen = new HashMap<>();

    public GeheugenBewaringen(GeheugenMeldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Optional<Bewaring> van(MeldingId melding) {
        return Optional.ofNullable(bewaringen.get(melding));
    }

    @Override
    public Optional<Bewaarstand> stand(Meldingnummer nummer) {
        return meldingen
                .find(nummer)
                .map(melding -> new Bewaarstand(
                        melding.id().waarde(),
                        melding.status(),
                        melding.afsluiting().map(afsluiting -> afsluiting.op()).orElse(null),
                        melding.persoon().orElse(null)));
    }

    @Override
    public void add(Bewaring bewaring) {
        bewaringen.put(bewaring.melding(), bewaring);
    }

    @Override
    public void verwijder(Bewaring bewaring) {
        bewaringen.remove(bewaring.melding());
    }

    @Override
    public List<Bewaarrij> lijst(Instant geslotenVoor, int vanaf, int aantal) {
        return passend(geslotenVoor).skip(vanaf).limit(aantal).toList();
    }

    @Override
    public long tel(Instant geslotenVoor, int hoogstens) {
        return passend(geslotenVoor).limit(hoogstens).count();
    }

    private Stream<Bewaarrij> passend(Instant geslotenVoor) {
        return meldingen.alle().stream()
                .filter(melding -> !melding.status().open())
                .map(melding -> new Bewaarrij(
                        melding.id().waarde(),
                        melding.nummer().waarde(),
                        melding.afsluiting().orElseThrow().op(),
                        bewaard(bewaringen.get(melding.id()))))
                .filter(rij -> rij.bewaring() != null || rij.geslotenOp().isBefore(geslotenVoor))
                .sorted(Comparator.comparing(Bewaarrij::geslotenOp));
    }

    @Override
    public void bevestig() {
        // What is in memory is kept already.
    }

    private static Bewaarrij.Bewaard bewaard(Bewaring bewaring) {
        return bewaring == null ? null : new Bewaarrij.Bewaard(bewaring.reden(), bewaring.tot(), bewaring.door());
    }
}
