package nl.samenspraak.klachten.afhandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * A part of a klacht ends because of what its klager says: he is satisfied about it (9:5, R-KLA-04), or withdraws it. There is no oordeel about it,
 * its beklaagde hears that, and the rest goes on within its own term.
 */
@ApplicationScoped
public class Deelafloop {

    private Klachtwerk werk;

    public Deelafloop() {
        // The container makes its proxy with this.
    }

    @Inject
    public Deelafloop(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Ends a part. When nothing else is left, the whole klacht ends, and that is recorded as such.
     *
     * @param id the klacht
     * @param welke the places of the gedragingen, from 0
     * @param hoe how it ends
     * @param daad when, and how the klager said so
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(
            deel = Dossierdeel.KLACHT,
            actie = Actie.WIJZIGEN,
            daad = "klacht.deel-geeindigd",
            soorten = Gedragingeinde.class)
    public Verrichting<Weigerreden> eindig(
            KlachtId id, Set<Integer> welke, Gedragingeinde hoe, Klachtdaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                        klacht,
                        () -> kan(klacht, daad)
                                .or(() -> welke.isEmpty() || !welke.stream().allMatch(plaats -> loopt(klacht, plaats))
                                        ? Optional.of(Weigerreden.GEDRAGING_NIET_GEKOZEN)
                                        : Optional.empty())
                                .or(() -> isAlles(klacht, welke)
                                        ? Optional.of(Weigerreden.DEEL_IS_ALLES)
                                        : Optional.empty())
                                .or(() -> {
                                    klacht.onderscheid(anders(klacht, welke, gedraging -> gedraging.geeindigd(hoe)));
                                    Klachtstapsoort soort = hoe == Gedragingeinde.TEVREDEN
                                            ? Klachtstapsoort.DEEL_TEVREDEN
                                            : Klachtstapsoort.DEEL_INGETROKKEN;
                                    klacht.leg(werk.stap(soort, daad.dag(), regel(welke, daad), null));
                                    return Optional.empty();
                                }))
                .als(hoe);
    }

    /**
     * What had ended goes on after all: the klager comes back on it, or never said so.
     *
     * @param id the klacht
     * @param welke the places of the gedragingen, from 0
     * @param daad when, and what the klager said
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.deel-hervat")
    public Verrichting<Weigerreden> hervat(
            KlachtId id, Set<Integer> welke, Klachtdaad daad, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        List<Gedraging> gedragingen = klacht.gedragingen();
        return werk.verricht(
                klacht,
                () -> kan(klacht, daad)
                        .or(() -> welke.isEmpty()
                                        || !welke.stream()
                                                .allMatch(plaats -> plaats >= 0
                                                        && plaats < gedragingen.size()
                                                        && gedragingen
                                                                        .get(plaats)
                                                                        .einde()
                                                                != null)
                                ? Optional.of(Weigerreden.GEDRAGING_NIET_GEKOZEN)
                                : Optional.empty())
                        .or(() -> {
                            klacht.onderscheid(anders(klacht, welke, Gedraging::tochBehandeld));
                            klacht.leg(werk.stap(Klachtstapsoort.DEEL_HERVAT, daad.dag(), regel(welke, daad), null));
                            return Optional.empty();
                        }));
    }

    private Optional<Weigerreden> kan(Klacht klacht, Klachtdaad daad) {
        return BehandelenKan.inBehandeling(klacht)
                .or(() -> klacht.feiten().laatste(Klachtstapsoort.GEOORDEELD).isPresent()
                        ? Optional.of(Weigerreden.AL_GEOORDEELD)
                        : Optional.empty())
                .or(() -> Behandeldag.toets(klacht, daad.dag(), werk.vandaag()))
                .or(() -> daad.toelichting().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty());
    }

    private static boolean loopt(Klacht klacht, int plaats) {
        return plaats >= 0
                && plaats < klacht.gedragingen().size()
                && klacht.gedragingen().get(plaats).behandeld();
    }

    private static boolean isAlles(Klacht klacht, Set<Integer> welke) {
        return IntStream.range(0, klacht.gedragingen().size())
                .filter(plaats -> klacht.gedragingen().get(plaats).behandeld())
                .allMatch(welke::contains);
    }

    private static List<Gedraging> anders(Klacht klacht, Set<Integer> welke, UnaryOperator<Gedraging> hoe) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        return IntStream.range(0, gedragingen.size())
                .mapToObj(
                        plaats -> welke.contains(plaats) ? hoe.apply(gedragingen.get(plaats)) : gedragingen.get(plaats))
                .toList();
    }

    private static String regel(Set<Integer> welke, Klachtdaad daad) {
        return welke.stream().sorted().map(plaats -> String.valueOf(plaats + 1)).collect(Collectors.joining(", "))
                + ". " + daad.toelichting();
    }
}
