package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.betrokkenen.Planspoor;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;

/** Whom the plan names. */
@ApplicationScoped
class Planvermelding implements Planspoor {

    private Planstukken stukken;

    Planvermelding() {
        // The container makes its proxy with this.
    }

    @Inject
    Planvermelding(Planstukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public Set<UUID> genoemd(CoordinatieId coordinatie) {
        return gelezen(coordinatie)
                .flatMap(activiteit -> Stream.of(
                                Stream.of(
                                        activiteit.uitvoerder().partij(),
                                        activiteit.uitvoerder().lid()),
                                activiteit.voor().stream(),
                                activiteit.gedeeld().stream())
                        .flatMap(Function.identity()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> openstaand(CoordinatieId coordinatie) {
        return gelezen(coordinatie)
                .filter(activiteit -> activiteit.afgerondOp().isEmpty())
                .map(Activiteit::wat)
                .toList();
    }

    @Override
    public Set<UUID> partijenVoor(CoordinatieId coordinatie, UUID lid) {
        return gelezen(coordinatie)
                .filter(activiteit -> activiteit.isVoor(lid))
                .map(activiteit -> activiteit.uitvoerder().partij())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<Activiteit> gelezen(CoordinatieId coordinatie) {
        return Poort.opentOok(Dossierdeel.PLAN) ? stukken.activiteiten(coordinatie).stream() : Stream.of();
    }
}
