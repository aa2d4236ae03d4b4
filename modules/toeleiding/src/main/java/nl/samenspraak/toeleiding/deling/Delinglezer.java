package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.toestemming.Delingbron;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;

/** Tells the rest of the toeleiding what was shared; asked inside a gate. */
@ApplicationScoped
public class Delinglezer implements Delingbron {

    private Delingen delingen;
    private Delingweergave weergave;

    protected Delinglezer() {
        // The container makes its proxy with this.
    }

    @Inject
    Delinglezer(Delingen delingen, Delingweergave weergave) {
        this.delingen = delingen;
        this.weergave = weergave;
    }

    /**
     * @param toeleiding a toeleiding
     * @return of each share that was done the sentence in which the client reads it, the first first
     */
    public List<String> zinnen(ToeleidingId toeleiding) {
        List<Deling> gedaan = new ArrayList<>(gedaan(toeleiding));
        Collections.reverse(gedaan);
        return weergave.zinnen(gedaan);
    }

    /**
     * @param toeleiding a toeleiding
     * @return the parties to which something went, also when that was recorded otherwise than it was
     */
    public Set<PartijId> partijen(ToeleidingId toeleiding) {
        return kregen(toeleiding).keySet();
    }

    /**
     * @param toeleiding a toeleiding
     * @return the codes of the kinds of data that went to each of those parties
     */
    public Map<PartijId, Set<String>> kregen(ToeleidingId toeleiding) {
        return delingen.van(toeleiding).stream()
                .filter(deling -> deling.stand() != Delingstand.CONCEPT && deling.richting() == Delingrichting.GEVEN)
                .collect(Collectors.groupingBy(Deling::partij, Collectors.mapping(Deling::soort, Collectors.toSet())));
    }

    @Override
    public List<Gedaan> van(ToeleidingId toeleiding) {
        List<Deling> gedaan = gedaan(toeleiding);
        List<String> zinnen = weergave.zinnen(gedaan);
        return IntStream.range(0, gedaan.size())
                .mapToObj(plek -> new Gedaan(
                        gedaan.get(plek).richting(),
                        gedaan.get(plek).partij(),
                        gedaan.get(plek).soort(),
                        zinnen.get(plek)))
                .toList();
    }

    private List<Deling> gedaan(ToeleidingId toeleiding) {
        return delingen.van(toeleiding).stream()
                .filter(deling -> deling.stand() == Delingstand.GEDAAN)
                .toList();
    }
}
