package nl.samenspraak.toeleiding.partijen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Partijaard;
import nl.samenspraak.toeleiding.Partijkennis;
import nl.samenspraak.toeleiding.Partijregel;

/** Reads parties for a gate that is open: one look at a page is one line, whatever is shown on it. */
@ApplicationScoped
public class Partijlezer implements Partijkennis {

    private Partijen partijen;
    private Partijreferentie referentie;
    private Collegas collegas;
    private Clock klok;

    Partijlezer() {
        // The container makes its proxy with this.
    }

    @Inject
    Partijlezer(Partijen partijen, Partijreferentie referentie, Collegas collegas, Clock klok) {
        this.partijen = partijen;
        this.referentie = referentie;
        this.collegas = collegas;
        this.klok = klok;
    }

    /**
     * @param id an identifier
     * @return the party, when there is one
     */
    public Optional<PartijView> vind(PartijId id) {
        return partijen.find(id).map(partij -> beelden(List.of(partij)).get(0));
    }

    @Override
    public Map<PartijId, String> namen(Set<PartijId> ids, Dossierdeel achter) {
        return partijen.namen(ids, achter);
    }

    /**
     * @param ids identifiers
     * @param achter the part for which the gate is open
     * @return those that are there
     */
    public List<PartijView> met(Set<PartijId> ids, Dossierdeel achter) {
        return beelden(partijen.met(ids, achter));
    }

    /**
     * @param achter the part for which the gate is open
     * @return the parties that take part today, by name
     */
    public List<PartijView> vandaag(Dossierdeel achter) {
        return beelden(partijen.opDag(LocalDate.now(klok), achter));
    }

    @Override
    public List<Partijregel> keuze(Dossierdeel achter) {
        return partijen.keuzeOpDag(LocalDate.now(klok), achter);
    }

    @Override
    public Optional<Partijaard> aard(PartijId id, Dossierdeel achter) {
        return Optional.ofNullable(partijen.aarden(Set.of(id), achter).get(id));
    }

    /** Two that are called the same: then the one of which less may be taken for granted. */
    @Override
    public Optional<Partijaard> aard(String getypt, Dossierdeel achter) {
        Set<PartijId> zoHeten = keuze(achter).stream()
                .filter(partij -> isZelfde(partij.naam(), getypt))
                .map(Partijregel::id)
                .collect(Collectors.toSet());
        return partijen.aarden(zoHeten, achter).values().stream().max(Comparator.naturalOrder());
    }

    /**
     * @param getypt the name of an organisation, as somebody typed it
     * @param achter the part for which the gate is open
     * @return whether it takes part today
     */
    public boolean doetMee(String getypt, Dossierdeel achter) {
        return partijen.opDag(LocalDate.now(klok), achter).stream().anyMatch(partij -> isZelfde(partij.naam(), getypt));
    }

    /**
     * Capitals, signs and what stands after the comma do not make it another party.
     *
     * @param naam what a party is called
     * @param getypt the name of an organisation, as somebody typed it
     * @return whether that is the same party
     */
    public static boolean isZelfde(String naam, String getypt) {
        String kort = kaal(getypt);
        return !kort.isEmpty() && (kort.equals(kaal(naam)) || kort.equals(kaal(naam.split(",", 2)[0])));
    }

    private static String kaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * @param achter the part for which the gate is open
     * @return what the parties that take part today are called, by name
     */
    public List<String> namenVandaag(Dossierdeel achter) {
        return partijen.namenOpDag(LocalDate.now(klok), achter);
    }

    List<PartijView> beelden(List<Partij> gelezen) {
        Map<UUID, String> namen =
                collegas.namen(gelezen.stream().map(Partij::gewijzigdDoor).collect(Collectors.toSet()));
        return gelezen.stream().map(partij -> beeld(partij, namen)).toList();
    }

    private PartijView beeld(Partij partij, Map<UUID, String> namen) {
        Partijgegevens gegevens = partij.gegevens();
        return new PartijView(
                partij.id(),
                partij.versie(),
                gegevens,
                referentie.soort(gegevens.soort()).map(soort -> soort.naam()).orElse(gegevens.soort()),
                referentie
                        .geheimhouding(gegevens.geheimhouding())
                        .orElse(new Geheimhouding(
                                gegevens.geheimhouding(), gegevens.geheimhouding(), "", true, List.of())),
                referentie.taken(gegevens.taken()),
                referentie.heeftTaak(gegevens.taken()),
                partij.begonnenOp(),
                partij.einde().orElse(null),
                partij.doetMeeOp(LocalDate.now(klok)),
                partij.gewijzigdOp(),
                namen.getOrDefault(partij.gewijzigdDoor(), "Samenspraak"));
    }
}
