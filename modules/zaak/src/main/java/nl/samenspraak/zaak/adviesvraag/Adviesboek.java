package nl.samenspraak.zaak.adviesvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Collegas;

/**
 * The questions of a case, for the service of a module whose gate is open for it: whoever handles the case sees them, asks, adds, and records what was
 * decided. No number, address or known name gets in.
 */
@ApplicationScoped
public class Adviesboek {

    /** The most characters of anything that is said. */
    public static final int LANGSTE = 2000;

    /** The most characters of on what an advice rests. */
    public static final int LANGSTE_BRON = 200;

    private Adviesvragen vragen;
    private Collegas collegas;
    private Aanwezige aanwezige;
    private Clock klok;

    protected Adviesboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Adviesboek(Adviesvragen vragen, Collegas collegas, Aanwezige aanwezige, Clock klok) {
        this.vragen = vragen;
        this.collegas = collegas;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param zaak a case
     * @param achter the part for which the gate is open
     * @return its questions, the newest first
     */
    public List<AdviesvraagView> van(Zaakverwijzing zaak, Dossierdeel achter) {
        return beelden(vragen.van(zaak, achter));
    }

    /**
     * Asks something.
     *
     * @param zaak from which case
     * @param plek from which step or page, as a code
     * @param tekst the question
     * @param namen names of those who are in the case, which are not in the question
     * @return why it cannot be asked so; empty when it was
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    public Optional<Adviesbezwaar> stel(Zaakverwijzing zaak, String plek, String tekst, Collection<String> namen) {
        String vraag = Invoer.alinea(tekst, LANGSTE);
        Optional<Adviesbezwaar> bezwaar = toets(vraag, namen);
        if (bezwaar.isEmpty()) {
            vragen.add(new Adviesvraag(zaak, plek, vraag, ik(), klok.instant()));
        }
        return bezwaar;
    }

    /**
     * Adds something to a question; it waits for an answer again.
     *
     * @param zaak of which case
     * @param achter the part for which the gate is open
     * @param welke which question
     * @param tekst what is added
     * @param namen names that are not in it
     * @return why it cannot be added so; empty when it was
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    public Optional<Adviesbezwaar> vulAan(
            Zaakverwijzing zaak, Dossierdeel achter, UUID welke, String tekst, Collection<String> namen) {
        return met(zaak, achter, welke, vraag -> vulAan(vraag, tekst, namen));
    }

    Optional<Adviesbezwaar> vulAan(Adviesvraag vraag, String tekst, Collection<String> namen) {
        String meer = Invoer.alinea(tekst, LANGSTE);
        Optional<Adviesbezwaar> bezwaar = toets(meer, namen);
        if (bezwaar.isEmpty()) {
            vraag.vulAan(meer, ik(), klok.instant());
        }
        return bezwaar;
    }

    /**
     * Records what was decided, so that it stands with the advice.
     *
     * @param zaak of which case
     * @param achter the part for which the gate is open
     * @param welke which question
     * @param besluit what was decided
     * @param namen names that are not in it: the officer reads it as well
     * @return why it cannot be recorded; empty when it was
     */
    public Optional<Adviesbezwaar> besluit(
            Zaakverwijzing zaak, Dossierdeel achter, UUID welke, Adviesbesluit besluit, Collection<String> namen) {
        return met(zaak, achter, welke, vraag -> besluit(vraag, besluit, namen));
    }

    Optional<Adviesbezwaar> besluit(Adviesvraag vraag, Adviesbesluit besluit, Collection<String> namen) {
        if (besluit.gevolgd() == null) {
            return Optional.of(Adviesbezwaar.KEUZE_ONTBREEKT);
        }
        return toets(besluit.tekst(), namen).or(() -> vraag.besluit(besluit, ik(), klok.instant()));
    }

    private static Optional<Adviesbezwaar> toets(String tekst, Collection<String> namen) {
        if (tekst.isEmpty()) {
            return Optional.of(Adviesbezwaar.TEKST_ONTBREEKT);
        }
        return NoemtNiemand.toets(tekst, namen) ? Optional.empty() : Optional.of(Adviesbezwaar.NOEMT_IEMAND);
    }

    private Optional<Adviesbezwaar> met(
            Zaakverwijzing zaak, Dossierdeel achter, UUID welke, Function<Adviesvraag, Optional<Adviesbezwaar>> daad) {
        return vragen.van(zaak, achter).stream()
                .filter(vraag -> vraag.id().equals(welke))
                .findFirst()
                .map(daad)
                .orElse(Optional.of(Adviesbezwaar.ONBEKEND));
    }

    /**
     * A case is gone: what was asked and advised stays, and of which case it was is known no more.
     *
     * @param zaak the case
     */
    public void maakLos(Zaakverwijzing zaak) {
        vragen.maakLos(zaak);
    }

    List<AdviesvraagView> beelden(List<Adviesvraag> gelezen) {
        Set<UUID> wie = gelezen.stream()
                .flatMap(vraag -> vraag.regels().stream())
                .map(Adviesregel::door)
                .collect(Collectors.toSet());
        Map<UUID, String> namen = collegas.namen(wie);
        return gelezen.stream().map(vraag -> beeld(vraag, namen)).toList();
    }

    private static AdviesvraagView beeld(Adviesvraag vraag, Map<UUID, String> namen) {
        return new AdviesvraagView(
                vraag.id(),
                vraag.versie(),
                vraag.plek(),
                vraag.stand(),
                vraag.regels().stream()
                        .map(regel -> new AdviesvraagView.Regel(
                                regel.soort(),
                                regel.tekst(),
                                regel.bron(),
                                regel.gevolgd(),
                                namen.getOrDefault(regel.door(), ""),
                                regel.op()))
                        .toList());
    }

    private UUID ik() {
        return aanwezige.eisGebruiker().id();
    }
}
