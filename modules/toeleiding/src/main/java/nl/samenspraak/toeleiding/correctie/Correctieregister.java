package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The corrections of one onderzoek (R-TOE-28): recording what the client asks, and deciding on it. Also after the onderzoek is over: a fault does not end
 * with it.
 */
@ApplicationScoped
public class Correctieregister {

    /** Code of the term within which is decided. */
    static final String TERMIJN = "correctie-beslissen";

    private Correcties correcties;
    private Iterable<Feitenbron> bronnen;
    private Correctieontvangers ontvangers;
    private Kopweergave koppen;
    private Collegas collegas;
    private Termijnen termijnen;
    private Event<Beperking> beperkingen;
    private Toeleidingwerk werk;

    Correctieregister() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctieregister(
            Correcties correcties,
            @Any Instance<Feitenbron> bronnen,
            Correctieontvangers ontvangers,
            Kopweergave koppen,
            Toeleidingen toeleidingen,
            Collegas collegas,
            Termijnen termijnen,
            Event<Beperking> beperkingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.correcties = correcties;
        this.bronnen = bronnen;
        this.ontvangers = ontvangers;
        this.koppen = koppen;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.beperkingen = beperkingen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return what is recorded, and what was asked to be corrected in it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public CorrectiesView open(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        List<Correctie> alle = correcties.van(id);
        List<Feit> feiten = feiten(id);
        Map<UUID, List<Correctieplicht>> plichten =
                correcties.plichten(id).stream().collect(Collectors.groupingBy(Correctieplicht::correctie));
        Map<UUID, String> namen = collegas.namen(alle.stream()
                .map(Correctie::beslotenDoor)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return new CorrectiesView(
                koppen.van(toeleiding),
                feiten,
                alle.stream()
                        .map(correctie -> regel(correctie, namen, plichten.getOrDefault(correctie.id(), List.of())))
                        .toList(),
                ontvangers.kregen(id, feiten));
    }

    private List<Feit> feiten(ToeleidingId id) {
        return StreamSupport.stream(bronnen.spliterator(), false)
                .sorted(Comparator.comparing(Feitenbron::soort))
                .flatMap(bron -> bron.van(id).stream())
                .toList();
    }

    private static CorrectiesView.Regel regel(
            Correctie correctie, Map<UUID, String> namen, List<Correctieplicht> plichten) {
        return new CorrectiesView.Regel(
                correctie.id(),
                correctie.soort(),
                Feit.sleutel(correctie.soort(), correctie.feit()),
                correctie.wat(),
                correctie.oud(),
                correctie.nieuw(),
                correctie.gevraagdOp(),
                correctie.uiterlijk(),
                correctie.isBeperkt(),
                correctie.stand(),
                correctie.reden(),
                correctie.verklaring(),
                correctie.beslotenOp().orElse(null),
                correctie
                        .beslotenDoor()
                        .map(wie -> Kopweergave.naam(namen, wie))
                        .orElse(""),
                plichten.stream()
                        .map(plicht -> new CorrectiesView.Bericht(
                                plicht.aan(), plicht.verstuurdOp().orElse(null)))
                        .toList());
    }

    /**
     * Records that the client asks for a correction.
     *
     * @param id the toeleiding
     * @param nieuw what the client asks
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verbetering-gevraagd")
    public Verrichting<Weigerreden> vraag(ToeleidingId id, NieuweCorrectie nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Feit> feit = feiten(id).stream()
                    .filter(dit -> dit.sleutel().equals(nieuw.feit()))
                    .findFirst();
            Optional<Weigerreden> bezwaar = toets(id, feit, nieuw);
            if (bezwaar.isEmpty()) {
                Correctie correctie = new Correctie(
                        id,
                        feit.orElseThrow(),
                        nieuw,
                        termijnen.bereken(TERMIJN, nieuw.gevraagdOp()).einde());
                correcties.add(correctie);
                laatWeten(id, correctie, kring(id, feit).die(nieuw.kreeg()));
            }
            return bezwaar;
        });
    }

    private Kring kring(ToeleidingId id, Optional<Feit> feit) {
        return new Kring(feit.map(dit -> ontvangers.kregen(id, List.of(dit)).getOrDefault(dit.sleutel(), List.of()))
                .orElse(List.of()));
    }

    private void laatWeten(ToeleidingId id, Correctie correctie, List<Correctieontvanger> kregen) {
        if (correctie.beperkt()) {
            beperkingen.fire(new Beperking(
                    id,
                    correctie.id(),
                    correctie.soort(),
                    correctie.feit(),
                    ontvangers.bestreden(correctie),
                    correctie.stand(),
                    kregen));
        }
    }

    private Optional<Weigerreden> toets(ToeleidingId id, Optional<Feit> feit, NieuweCorrectie nieuw) {
        if (feit.isEmpty()) {
            return Optional.of(Weigerreden.FEIT_ONTBREEKT);
        }
        if (nieuw.nieuw().isEmpty()) {
            return Optional.of(Weigerreden.TEKST_ONTBREEKT);
        }
        if (nieuw.nieuw().equals(feit.get().tekst())) {
            return Optional.of(Weigerreden.CORRECTIE_IS_HETZELFDE);
        }
        Optional<Weigerreden> past = bron(feit.get().soort())
                .past(nieuw.nieuw())
                .or(() -> nieuw.nieuw().length() > bron(feit.get().soort()).langste()
                        ? Optional.of(Weigerreden.CORRECTIE_TE_LANG)
                        : Optional.empty())
                .or(() -> nieuw.beperken() ? kring(id, feit).toets(nieuw.kreeg()) : Optional.empty());
        if (past.isPresent()) {
            return past;
        }
        boolean loopt = correcties.van(id).stream()
                .anyMatch(deze -> deze.stand() == Correctiestand.GEVRAAGD && deze.isOver(feit.get()));
        return loopt ? Optional.of(Weigerreden.CORRECTIE_LOOPT_AL) : werk.geweest(nieuw.gevraagdOp());
    }

    private Feitenbron bron(String soort) {
        return StreamSupport.stream(bronnen.spliterator(), false)
                .filter(bron -> bron.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Decides on a correction. When it is granted, what is recorded changes, and everybody who got that datum has to hear of it; the client
     * hears what was decided whatever that is.
     *
     * @param id the toeleiding
     * @param welke which correction
     * @param besluit what is decided
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verbetering-besloten")
    public Verrichting<Weigerreden> beslis(
            ToeleidingId id, UUID welke, Correctiebesluit besluit, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(
                toeleiding,
                () -> correcties.van(id).stream()
                        .filter(correctie -> correctie.id().equals(welke))
                        .findFirst()
                        .map(correctie -> beslis(id, correctie, besluit))
                        .orElse(Optional.of(Weigerreden.FEIT_ONTBREEKT)));
    }

    private Optional<Weigerreden> beslis(ToeleidingId id, Correctie correctie, Correctiebesluit besluit) {
        Optional<Feit> feit = feiten(id).stream().filter(correctie::isOver).findFirst();
        if (Boolean.TRUE.equals(besluit.verbeteren()) && feit.isEmpty()) {
            return Optional.of(Weigerreden.FEIT_ONTBREEKT);
        }
        Kring kring = kring(id, feit);
        Optional<Weigerreden> bezwaar = (Boolean.TRUE.equals(besluit.verbeteren())
                        ? kring.toets(besluit.kreeg())
                        : Optional.<Weigerreden>empty())
                .or(() -> correctie.beslis(besluit, werk.ik(), werk.nu()));
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        List<Correctieontvanger> aan = new ArrayList<>(List.of(ontvangers.inwoner()));
        if (correctie.stand() == Correctiestand.VERBETERD) {
            bron(correctie.soort()).verbeter(id, correctie.feit(), correctie.nieuw());
            aan.addAll(kring.die(besluit.kreeg()));
        }
        aan.forEach(wie -> correcties.add(new Correctieplicht(id, correctie.id(), wie)));
        laatWeten(id, correctie, List.of());
        return Optional.empty();
    }
}
