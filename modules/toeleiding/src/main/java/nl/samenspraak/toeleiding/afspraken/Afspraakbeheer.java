package nl.samenspraak.toeleiding.afspraken;

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
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** The register of agreements with parties (R-ALG-30): looking, and keeping it right. */
@ApplicationScoped
public class Afspraakbeheer {

    private Afspraken afspraken;
    private Partijlezer partijen;
    private Collegas collegas;
    private Aanwezige aanwezige;
    private Clock klok;

    Afspraakbeheer() {
        // The container makes its proxy with this.
    }

    @Inject
    Afspraakbeheer(Afspraken afspraken, Partijlezer partijen, Collegas collegas, Aanwezige aanwezige, Clock klok) {
        this.afspraken = afspraken;
        this.partijen = partijen;
        this.collegas = collegas;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param doel the purpose
     * @return all agreements, those that hold no longer included
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.OPSOMMEN)
    public Afsprakenboek toon(Doelbinding doel) {
        return boek();
    }

    /**
     * Gives the agreements to print: also for a client, who may see them.
     *
     * @param doel the purpose
     * @return all agreements
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.EXPORTEREN, daad = "afspraak.lijst-meegenomen")
    public Afsprakenboek exporteer(Doelbinding doel) {
        return boek();
    }

    private Afsprakenboek boek() {
        List<Afspraak> alle = afspraken.alle();
        Set<PartijId> wie = alle.stream()
                .flatMap(afspraak -> afspraak.gegevens().partijen().stream())
                .collect(Collectors.toSet());
        Map<PartijId, String> namen = partijen.namen(wie, Dossierdeel.PARTIJEN);
        Map<UUID, String> heten =
                collegas.namen(alle.stream().map(Afspraak::gewijzigdDoor).collect(Collectors.toSet()));
        return new Afsprakenboek(
                alle.stream().map(afspraak -> beeld(afspraak, namen, heten)).toList(),
                partijen.vandaag(Dossierdeel.PARTIJEN));
    }

    private AfspraakView beeld(Afspraak afspraak, Map<PartijId, String> namen, Map<UUID, String> heten) {
        Afspraakgegevens gegevens = afspraak.gegevens();
        return new AfspraakView(
                afspraak.id(),
                afspraak.versie(),
                gegevens,
                gegevens.partijen().stream()
                        .map(namen::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                gegevens.geldtOp(LocalDate.now(klok)),
                afspraak.gewijzigdOp(),
                heten.getOrDefault(afspraak.gewijzigdDoor(), "Samenspraak"));
    }

    /**
     * Records a new agreement.
     *
     * @param gegevens what it says
     * @param doel the purpose
     * @return which it is, or why not
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.VASTLEGGEN, daad = "afspraak.vastgelegd")
    public Afspraakverrichting neemOp(Afspraakgegevens gegevens, Doelbinding doel) {
        Optional<Afspraakbezwaar> bezwaar = AfspraakIsVolledig.toets(gegevens);
        if (bezwaar.isPresent()) {
            return new Afspraakverrichting(null, bezwaar.get());
        }
        Afspraak afspraak = new Afspraak(gegevens, aanwezige.eisGebruiker().id(), klok.instant());
        afspraken.add(afspraak);
        afspraken.bevestig();
        return new Afspraakverrichting(afspraak.id(), null);
    }

    /**
     * Changes what an agreement says; to end it, it gets a last day.
     *
     * @param id which one
     * @param gegevens what it says now
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.WIJZIGEN, daad = "afspraak.gewijzigd")
    public Afspraakverrichting wijzig(UUID id, Afspraakgegevens gegevens, long versie, Doelbinding doel) {
        Afspraak afspraak = afspraken.find(id).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        if (afspraak.versie() != versie) {
            throw new VerouderdeVersie();
        }
        Optional<Afspraakbezwaar> bezwaar = AfspraakIsVolledig.toets(gegevens);
        if (bezwaar.isEmpty()) {
            afspraak.wordt(gegevens, aanwezige.eisGebruiker().id(), klok.instant());
            afspraken.bevestig();
        }
        return new Afspraakverrichting(bezwaar.isEmpty() ? id : null, bezwaar.orElse(null));
    }
}
