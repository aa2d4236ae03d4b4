package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctieontvangers;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.verzoek.GevraagdePartijen;

/** Who has to hear that something was corrected: the parties to which a request or data went, by the same keys as their letters have. */
@ApplicationScoped
class Correctiekring implements Correctieontvangers {

    private GevraagdePartijen gevraagd;
    private Delinglezer delingen;
    private Partijlezer partijen;
    private Onderzoeksbriefwoorden woorden;

    Correctiekring() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctiekring(
            GevraagdePartijen gevraagd, Delinglezer delingen, Partijlezer partijen, Onderzoeksbriefwoorden woorden) {
        this.gevraagd = gevraagd;
        this.delingen = delingen;
        this.partijen = partijen;
        this.woorden = woorden;
    }

    /** @return the parties to which something went, asked or given */
    Set<PartijId> partijen(ToeleidingId toeleiding) {
        Set<PartijId> alle = new HashSet<>(gevraagd.van(toeleiding));
        alle.addAll(delingen.partijen(toeleiding));
        return alle;
    }

    @Override
    public List<Correctieontvanger> kreeg(ToeleidingId toeleiding) {
        return partijen.met(partijen(toeleiding), Dossierdeel.TOELEIDINGSDOSSIER).stream()
                .map(partij -> new Correctieontvanger(partij.id().toString(), partij.naam()))
                .toList();
    }

    @Override
    public String bestreden(Correctie correctie) {
        return Briefsjabloon.vul(
                woorden.vast("bestreden"),
                Map.of(
                        "datum", woorden.datum(correctie.soort(), correctie.wat(), false),
                        "tekst", correctie.oud()));
    }

    @Override
    public Correctieontvanger inwoner() {
        return new Correctieontvanger(Correctieontvanger.INWONER, woorden.vast("inwoner"));
    }
}
