package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.plan.Planreferentie;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.PersoonRegel;

/** Knows to whom a letter can go, and how that one is addressed (R-ALG-26). A young child is told through the parents. */
@ApplicationScoped
class Planbriefontvangers {

    /** The client tells apart from everybody whose key is an identifier. */
    static final String INWONER = "inwoner";

    private Planbriefwoorden woorden;
    private Planreferentie plan;

    Planbriefontvangers() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbriefontvangers(Planbriefwoorden woorden, Planreferentie plan) {
        this.woorden = woorden;
        this.plan = plan;
    }

    List<Planbriefontvanger> van(Planbriefsoort soort, Planbriefstof stof) {
        List<Planbriefontvanger> alle = switch (soort.aan()) {
            case INWONER -> List.of(inwoner(stof.kop().persoon()));
            case GEZINSLID ->
                stof.leden().stream()
                        .filter(lid -> lid.rol() != Gezinsrol.INWONER)
                        .map(this::gezinslid)
                        .toList();
            case PARTIJ -> stof.partijen().stream().map(this::partij).toList();
        };
        return alle.stream().filter(aan -> stof.moet(soort, aan.sleutel())).toList();
    }

    private Planbriefontvanger inwoner(PersoonRegel persoon) {
        Optional<PersoonRegel> wie = Optional.ofNullable(persoon);
        Optional<Adres> adres = wie.flatMap(regel -> regel.verblijf().nederlandsAdres());
        String naam = wie.map(PersoonRegel::naam).orElse("");
        Optional<Persoonsnaam> bekend = wie.map(PersoonRegel::persoonsnaam);
        return new Planbriefontvanger(
                INWONER,
                woorden.vast("inwoner"),
                new Brief.Geadresseerde(
                        bekend.flatMap(Persoonsnaam::aanschrijfwijze).orElse(naam),
                        adres.map(op -> List.of(op.regel(), op.plaatsregel())).orElse(List.of())),
                bekend.flatMap(Persoonsnaam::aanhef).orElseGet(() -> aanhef(naam)),
                adres.isPresent(),
                "");
    }

    private Planbriefontvanger gezinslid(Lidregel lid) {
        String naam = isJong(lid) ? Briefsjabloon.vul(woorden.vast("ouders"), Map.of("naam", lid.naam())) : lid.naam();
        return new Planbriefontvanger(
                lid.id().toString(),
                woorden.relatie(lid.rol()),
                new Brief.Geadresseerde(naam, List.of()),
                aanhef(naam),
                false,
                lid.noodzaak());
    }

    private boolean isJong(Lidregel lid) {
        return lid.rol() == Gezinsrol.KIND
                && lid.leeftijd() != null
                && lid.leeftijd() < plan.afscherming().oudersZienTot();
    }

    private Planbriefontvanger partij(Partijdeelname partij) {
        return new Planbriefontvanger(
                partij.id().toString(),
                partij.naam(),
                new Brief.Geadresseerde(partij.naam(), List.of(partij.contact())),
                woorden.vast("aanhefPartij"),
                false,
                "");
    }

    private String aanhef(String naam) {
        return Briefsjabloon.vul(woorden.vast("aanhef"), Map.of("naam", naam));
    }
}
