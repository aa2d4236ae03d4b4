package nl.samenspraak.klachten.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;

/**
 * What waits for whoever handles klachten: one's own, what nobody has taken up, all that is open, and what came to its end. Only in
 * one's own list it is told who complains.
 */
@ApplicationScoped
public class Werkvoorraad {

    private Werkrijen klachten;
    private Klachtrubrieken rubrieken;
    private Collegas collegas;
    private Klachtwerk werk;

    Werkvoorraad() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkvoorraad(
            Werkrijen lijsten,
            Klachten klachten,
            Klachtrubrieken rubrieken,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.klachten = lijsten;
        this.rubrieken = rubrieken;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Lists klachten; the whole page leaves one line in the log, and one more for each klager who is known in the register.
     *
     * @param vraag which part of which list
     * @param doel the purpose
     * @return that part of the list
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     * @throws IllegalArgumentException when it asks for a klager: that is a search
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Pagina<Werkregel> lijst(Werkvoorraadvraag vraag, Doelbinding doel) {
        if (vraag.klager() != null) {
            throw new IllegalArgumentException("Wie een klager zoekt, somt niet op");
        }
        return lees(vraag);
    }

    /**
     * Finds the klachten of a klager by name; each of those found leaves a line in the log, also where the row does not say who complains.
     *
     * @param vraag which part of which list, and whose
     * @param doel the purpose
     * @return that part of the list
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public Pagina<Werkregel> zoek(Werkvoorraadvraag vraag, Doelbinding doel) {
        return lees(vraag);
    }

    private Pagina<Werkregel> lees(Werkvoorraadvraag vraag) {
        werk.eisPet();
        UUID ik = werk.ik();
        List<Werkrij> rijen = klachten.lijst(vraag, ik);
        Set<UUID> bekend = vraag.lijst() == Werklijst.MIJN ? Set.of(ik) : Set.of();
        Map<UUID, String> namen = behandelaars(rijen, bekend);
        Map<String, String> aarden =
                rubrieken.alleAarden().stream().collect(Collectors.toMap(Klachtrubriek::code, Klachtrubriek::naam));
        return new Pagina<>(
                rijen.stream().map(rij -> regel(rij, bekend, namen, aarden)).toList(), klachten.tel(vraag, ik));
    }

    /** @return how many klachten stand in each list: numbers about nobody, so no gate */
    public Werkstand stand() {
        return klachten.stand(werk.ik(), werk.vandaag());
    }

    private Map<UUID, String> behandelaars(List<Werkrij> rijen, Set<UUID> bekend) {
        return collegas.namen(rijen.stream()
                .map(Werkrij::behandelaar)
                .flatMap(Optional::stream)
                .filter(wie -> !bekend.contains(wie))
                .collect(Collectors.toSet()));
    }

    private Werkregel regel(Werkrij rij, Set<UUID> bekend, Map<UUID, String> namen, Map<String, String> aarden) {
        return new Werkregel(
                rij.id(),
                rij.nummer(),
                rij.ontvangenOp(),
                rij.aard() == null ? "" : aarden.getOrDefault(rij.aard(), rij.aard()),
                termijn(rij),
                rij.status(),
                rij.afdoening(),
                rij.behandelaar().filter(werk.ik()::equals).isPresent(),
                rij.vanCollega(werk.ik()),
                rij.behandelaar()
                        .filter(wie -> !bekend.contains(wie))
                        .map(wie -> namen.getOrDefault(wie, Klachtweergave.ONBEKEND))
                        .orElse(""),
                Objects.toString(rij.onderwerp(), ""),
                Objects.toString(rij.klager(), ""),
                rij.persoon());
    }

    private Werkregel.Termijn termijn(Werkrij rij) {
        if (rij.termijn() == null) {
            return null;
        }
        LocalDate vandaag = werk.vandaag();
        return new Werkregel.Termijn(
                rij.termijn(),
                rij.uiterlijk(),
                Dringendheid.van(rij.uiterlijk(), vandaag),
                Termijnberekening.resterend(rij.uiterlijk(), vandaag));
    }
}
