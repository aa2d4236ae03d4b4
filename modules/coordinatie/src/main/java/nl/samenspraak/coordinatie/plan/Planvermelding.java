package nl.samenspraak.coordinatie.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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
    public boolean noemt(CoordinatieId coordinatie, UUID wie) {
        return Poort.opentOok(Dossierdeel.PLAN)
                && stukken.activiteiten(coordinatie).stream()
                        .anyMatch(
                                activiteit -> wie.equals(activiteit.uitvoerder().partij())
                                        || wie.equals(activiteit.uitvoerder().lid())
                                        || activiteit.voor().contains(wie)
                                        || activiteit.gedeeld().contains(wie));
    }
}
