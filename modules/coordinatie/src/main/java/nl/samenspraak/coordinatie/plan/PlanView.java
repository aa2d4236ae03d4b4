package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Opvolgtaak;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A plan.
 *
 * @param kop which coördinatie
 * @param zicht through whose eyes it is seen; {@code null} for one's own
 * @param zichtnaam whose eyes those are, or empty text
 * @param leden the household
 * @param partijen the parties
 * @param doelen the goals with their activities
 * @param wijzigingen what was changed last
 * @param eerder what was changed before that
 * @param taken what has to be done
 */
public record PlanView(
        Coordinatiekop kop,
        Planzicht zicht,
        String zichtnaam,
        List<Lidregel> leden,
        List<Partijdeelname> partijen,
        List<Doelregel> doelen,
        List<Wijzigingregel> wijzigingen,
        List<Wijzigingregel> eerder,
        List<Opvolgtaak> taken)
        implements Inzicht, Serializable {

    public PlanView {
        leden = List.copyOf(leden);
        partijen = List.copyOf(partijen);
        doelen = List.copyOf(doelen);
        wijzigingen = List.copyOf(wijzigingen);
        eerder = List.copyOf(eerder);
        taken = List.copyOf(taken);
    }

    /**
     * A goal of a plan, to choose.
     *
     * @param id which one
     * @param tekst what it says
     */
    public record Doelkeuze(UUID id, String tekst) implements Serializable {}

    /** @return every activity, by goal */
    public List<Activiteitregel> activiteiten() {
        return doelen.stream().flatMap(doel -> doel.activiteiten().stream()).toList();
    }

    /** @return whether something can be recorded in it now: not through the eyes of somebody else */
    public boolean isOpen() {
        return zicht == null && kop.isOpen();
    }

    /** @return the household in one line: "Kemal, Sevda en Deniz (16)" */
    public String gezin() {
        return leden.isEmpty()
                ? ""
                : Nederlands.opsomming(
                        leden.stream().map(Lidregel::naamMetLeeftijd).toList());
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
