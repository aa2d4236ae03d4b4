package nl.samenspraak.klachten.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
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
     * What goes with a letter.
     *
     * @param stukken the documents
     * @param weggelaten whether something that the klager sent does not go with the copy, which then says so (9:9)
     * @param <T> a document, or its name
     */
    public record Mee<T>(List<T> stukken, boolean weggelaten) implements Serializable {

        /**
         * @param ander what goes with it of another klacht
         * @return both
         */
        public Mee<T> en(Mee<T> ander) {
            return new Mee<>(
                    Stream.concat(stukken.stream(), ander.stukken.stream()).toList(), weggelaten || ander.weggelaten);
        }
    }

    /**
     * @param klachten a klacht, and what was joined to it: what came with those is handled with it, so it goes along as well (9:9)
     * @param soort a letter
     * @return what the documents are that go with it, as the letter names them
     */
    public Mee<String> namen(List<KlachtId> klachten, Klachtbriefsoort soort) {
        Mee<Klachtstuk> mee = bij(klachten, soort);
        return new Mee<>(mee.stukken().stream().map(Klachtstuk::wat).toList(), mee.weggelaten());
    }

    /**
     * @param klachten a klacht, and what was joined to it
     * @param soort a letter
     * @return the files that go with it, by which document
     */
    public Mee<Bijlage> van(List<KlachtId> klachten, Klachtbriefsoort soort) {
        Mee<Klachtstuk> mee = bij(klachten, soort);
        Map<UUID, Bestandkop> koppen = new HashMap<>();
        mee.stukken().stream()
                .map(Klachtstuk::klacht)
                .distinct()
                .forEach(van -> koppen.putAll(bestanden.van(van, Dossierdeel.KLACHT)));
        return new Mee<>(
                mee.stukken().stream()
                        .map(stuk -> new Bijlage(stuk.id(), stuk.klacht(), stuk.wat(), koppen.get(stuk.bestand())))
                        .toList(),
                mee.weggelaten());
    }

    /**
     * @param klachten a klacht, and what was joined to it
     * @param soort a letter
     * @param stuk a document
     * @return its file; empty when it does not go with that letter
     */
    public Optional<BestandInhoud> lees(List<KlachtId> klachten, Klachtbriefsoort soort, UUID stuk) {
        return bij(klachten, soort).stukken().stream()
                .filter(mee -> mee.id().equals(stuk))
                .findFirst()
                .flatMap(mee -> bestanden.lees(mee.klacht(), Dossierdeel.KLACHT, mee.bestand()));
    }

    /**
     * @param soort a letter
     * @return whether documents can go with it
     */
    public static boolean kanMee(Klachtbriefsoort soort) {
        return gaatMee(soort).isPresent();
    }

    private Mee<Klachtstuk> bij(List<KlachtId> klachten, Klachtbriefsoort soort) {
        Optional<Predicate<Klachtstuk>> gaatMee = gaatMee(soort);
        if (gaatMee.isEmpty()) {
            return new Mee<>(List.of(), false);
        }
        List<Klachtstuk> alle = klachten.stream()
                .flatMap(klacht -> stukken.alle(Klachtstuk.class, klacht).stream())
                .toList();
        return new Mee<>(
                alle.stream().filter(gaatMee.get()).toList(),
                soort == Klachtbriefsoort.AFSCHRIFT && alle.stream().anyMatch(Klachtstuk::isWeggelaten));
    }

    private static Optional<Predicate<Klachtstuk>> gaatMee(Klachtbriefsoort soort) {
        return switch (soort) {
            case AFSCHRIFT -> Optional.of(Klachtstuk::metAfschrift);
            case AFDOENING -> Optional.of(Klachtstuk::metUitkomst);
            // Who advises has to know what there is (9:15).
            case ADVIESVRAAG -> Optional.of(stuk -> stuk.bestand() != null);
            case DOORZENDING_ONTVANGER -> Optional.of(Klachtstuk::metDoorzending);
            default -> Optional.empty();
        };
    }

    /**
     * What a klager put ready with the public form, comes with the klacht that was sent (2:17). Who wants to stay unknown may be known by it: then it goes
     * with no letter until somebody who looked at it says so.
     *
     * @param klacht the klacht
     * @param stap with which it came
     * @return how many there are
     */
    public int neemAan(Klacht klacht, Klachtstap stap) {
        List<Bestandkop> koppen = bestanden.neemAan(klacht.id(), Dossierdeel.KLACHT);
        for (Bestandkop kop : koppen) {
            Klachtstuk stuk = new Klachtstuk(
                    klacht.id(), stap, new NieuwKlachtstuk(kop.naam(), Stukherkomst.KLAGER, stap.dag()), kop.id());
            if (klacht.klager().anoniem()) {
                stuk.blijftWeg(Klachtteksten.tekst("stukken.anoniem"));
            }
            stukken.add(stuk);
        }
        return koppen.size();
    }
}
