package nl.samenspraak.klachten.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.zaak.stukken.BestandInhoud;
import nl.samenspraak.zaak.stukken.Bestandkop;
import nl.samenspraak.zaak.stukken.Dossierbestanden;

/** Which documents go with a letter, asked inside the gate of that letter; and what came with a klaagschrift. */
@ApplicationScoped
public class Klachtbijlagen {

    private Behandelstukken stukken;
    private Dossierbestanden bestanden;

    Klachtbijlagen() {
        // The container makes its proxy with this.
    }

    /**
     * @param stukken what the handling of klachten leaves
     * @param bestanden the files
     */
    @Inject
    public Klachtbijlagen(Behandelstukken stukken, Dossierbestanden bestanden) {
        this.stukken = stukken;
        this.bestanden = bestanden;
    }

    /**
     * @param klacht a klacht
     * @param soort a letter
     * @return what the documents are that go with it, as the letter names them
     */
    public List<String> namen(KlachtId klacht, Klachtbriefsoort soort) {
        return bij(klacht, soort).stream().map(Klachtstuk::wat).toList();
    }

    /**
     * @param klacht a klacht
     * @param soort a letter
     * @return the files that go with it, by which document
     */
    public List<Bijlage> van(KlachtId klacht, Klachtbriefsoort soort) {
        List<Klachtstuk> mee = bij(klacht, soort);
        Map<UUID, Bestandkop> koppen = mee.isEmpty() ? Map.of() : bestanden.van(klacht, Dossierdeel.KLACHT);
        return mee.stream()
                .map(stuk -> new Bijlage(stuk.id(), stuk.wat(), koppen.get(stuk.bestand())))
                .toList();
    }

    /**
     * @param klacht a klacht
     * @param soort a letter
     * @param stuk a document
     * @return its file; empty when it does not go with that letter
     */
    public Optional<BestandInhoud> lees(KlachtId klacht, Klachtbriefsoort soort, UUID stuk) {
        return bij(klacht, soort).stream()
                .filter(mee -> mee.id().equals(stuk))
                .findFirst()
                .flatMap(mee -> bestanden.lees(klacht, Dossierdeel.KLACHT, mee.bestand()));
    }

    private List<Klachtstuk> bij(KlachtId klacht, Klachtbriefsoort soort) {
        Predicate<Klachtstuk> gaatMee = switch (soort) {
            case AFSCHRIFT -> Klachtstuk::metAfschrift;
            case AFDOENING -> Klachtstuk::metUitkomst;
            default -> null;
        };
        return gaatMee == null
                ? List.of()
                : stukken.alle(Klachtstuk.class, klacht).stream()
                        .filter(gaatMee)
                        .toList();
    }

    /**
     * What a klager put ready with the public form, comes with the klacht that was sent (2:17).
     *
     * @param klacht the klacht
     * @param stap with which it came
     * @return how many there are
     */
    public int neemAan(Klacht klacht, Klachtstap stap) {
        List<Bestandkop> koppen = bestanden.neemAan(klacht.id(), Dossierdeel.KLACHT);
        for (Bestandkop kop : koppen) {
            stukken.add(new Klachtstuk(
                    klacht.id(), stap, new NieuwKlachtstuk(kop.naam(), Stukherkomst.KLAGER, stap.dag()), kop.id()));
        }
        return koppen.size();
    }
}
