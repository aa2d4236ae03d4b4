package nl.samenspraak.klachten.indeling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.toegang.recht.Rechten;

/**
 * Under what klachten of this gemeente are counted, and where those go that belong elsewhere: reference data, read once at start-up. A
 * fault in them stops the deployment, with all faults named.
 */
@ApplicationScoped
public class Klachtrubrieken {

    /** With what begins that something else was chosen, on the timeline. */
    public static final String INDELING = "indeling: ";

    private Rechten rechten;
    private Clock klok;
    private Klachtindelingblad blad;

    Klachtrubrieken() {
        // The container makes its proxy with this.
    }

    @Inject
    public Klachtrubrieken(Rechten rechten, Clock klok) {
        this.rechten = rechten;
        this.klok = klok;
    }

    public Klachtrubrieken(Klachtindelingblad blad, Clock klok) {
        this.blad = blad;
        this.klok = klok;
    }

    @PostConstruct
    void lees() {
        blad = Klachtindelingblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return the steps of the Wams process that can be chosen today */
    public List<Klachtrubriek> wamsstappen() {
        return vandaag(blad.wamsstappen());
    }

    /** @return the domains that can be chosen today */
    public List<Klachtrubriek> domeinen() {
        return vandaag(blad.domeinen());
    }

    /** @return the natures that can be chosen today */
    public List<Klachtrubriek> aarden() {
        return vandaag(blad.aarden());
    }

    /** @return who can be said to complain today (R-KLA-19) */
    public List<Klachtrubriek> klagersoorten() {
        return vandaag(blad.klagersoorten());
    }

    /** @return what about the Wams itself can be said today to get in the way (R-KLA-19) */
    public List<Klachtrubriek> knelpunten() {
        return vandaag(blad.knelpunten());
    }

    /** @return everybody who can be said to complain, also what cannot be chosen any more */
    public List<Klachtrubriek> alleKlagersoorten() {
        return blad.klagersoorten();
    }

    /** @return everything that can get in the way, also what cannot be chosen any more */
    public List<Klachtrubriek> alleKnelpunten() {
        return blad.knelpunten();
    }

    /** @return every step that a klacht can have, also those that cannot be chosen any more */
    public List<Klachtrubriek> alleWamsstappen() {
        return blad.wamsstappen();
    }

    /** @return every domain that a klacht can have, also those that cannot be chosen any more */
    public List<Klachtrubriek> alleDomeinen() {
        return blad.domeinen();
    }

    /** @return every nature that a klacht can have, also those that cannot be chosen any more */
    public List<Klachtrubriek> alleAarden() {
        return blad.aarden();
    }

    /**
     * @param indeling under what a klacht is to be counted
     * @param nu under what it is counted now
     * @return whether each code in it can be chosen today, is not chosen, or stays as it is
     */
    public boolean kent(Klachtindeling indeling, Klachtindeling nu) {
        return kent(wamsstappen(), indeling.wamsstap(), nu.wamsstap())
                && kent(domeinen(), indeling.domein(), nu.domein())
                && kent(aarden(), indeling.aard(), nu.aard())
                && kent(klagersoorten(), indeling.klagersoort(), nu.klagersoort())
                && kent(knelpunten(), indeling.knelpunt(), nu.knelpunt());
    }

    private static boolean kent(List<Klachtrubriek> rubrieken, String code, String nu) {
        return code == null
                || code.equals(nu)
                || rubrieken.stream().anyMatch(rubriek -> rubriek.code().equals(code));
    }

    /**
     * @param rubrieken one of the lists above
     * @param code what is kept with a klacht, or {@code null}
     * @return what people read for it; empty when it is not chosen
     */
    public Optional<String> naam(List<Klachtrubriek> rubrieken, String code) {
        return rubrieken.stream()
                .filter(rubriek -> rubriek.code().equals(code))
                .map(Klachtrubriek::naam)
                .findFirst();
    }

    /**
     * @param indeling under what a klacht is counted
     * @return the same as people read it, on one line
     */
    public String inWoorden(Klachtindeling indeling) {
        String gekozen = Stream.of(
                        naam(alleWamsstappen(), indeling.wamsstap()),
                        naam(alleDomeinen(), indeling.domein()),
                        naam(alleAarden(), indeling.aard()),
                        indeling.financieel() ? Optional.of("over geld") : Optional.<String>empty(),
                        naam(alleKlagersoorten(), indeling.klagersoort()),
                        naam(alleKnelpunten(), indeling.knelpunt()).map(wat -> "knelpunt: " + wat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return INDELING + (gekozen.isEmpty() ? "geen" : gekozen);
    }

    /** @return where a klacht can go today, in the order of the reference data */
    public List<Doorzendadres> elders() {
        return blad.elders().stream()
                .filter(adres -> adres.geldigheid().geldtOp(LocalDate.now(klok)))
                .toList();
    }

    /**
     * @param code code of an address, or {@code null}
     * @return the address; empty when a klacht cannot go there today
     */
    public Optional<Doorzendadres> elders(String code) {
        return elders().stream().filter(adres -> adres.code().equals(code)).findFirst();
    }

    private List<Klachtrubriek> vandaag(List<Klachtrubriek> rubrieken) {
        LocalDate vandaag = LocalDate.now(klok);
        return rubrieken.stream()
                .filter(rubriek -> rubriek.geldigheid().geldtOp(vandaag))
                .toList();
    }
}
