package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.plan.Planreferentie;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.PersoonRegel;

/** Knows to whom a letter can go, and how that one is addressed (R-ALG-26). Of a young child who has gezag is told. */
@ApplicationScoped
class Planbriefontvangers {

    /** The client tells apart from everybody whose key is an identifier. */
    static final String INWONER = "inwoner";

    /** Tells who has gezag over a child apart from that child. */
    static final String GEZAG = ":gezag";

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
                        .flatMap(this::gezinslid)
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
                null);
    }

    /** Of a child who has gezag hears it, from twelve the child too, from sixteen the child alone (R-AVG-05, Wmo 2015 art. 5.3.2). */
    private Stream<Planbriefontvanger> gezinslid(Lidregel lid) {
        boolean gezag = isJongerDan(lid, plan.kindHoortAlleenVanaf());
        if (isJongerDan(lid, plan.afscherming().oudersZienTot())) {
            return Stream.of(gezag(lid));
        }
        return gezag ? Stream.of(zelf(lid, "gezinslid-kind"), gezag(lid)) : Stream.of(zelf(lid, "gezinslid-zelf"));
    }

    private static boolean isJongerDan(Lidregel lid, int leeftijd) {
        return lid.rol() == Gezinsrol.KIND && lid.leeftijd() != null && lid.leeftijd() < leeftijd;
    }

    private Planbriefontvanger zelf(Lidregel lid, String deel) {
        return new Planbriefontvanger(
                lid.id().toString(),
                woorden.relatie(lid.rol()),
                new Brief.Geadresseerde(lid.naam(), List.of()),
                aanhef(lid.naam()),
                false,
                over(lid, deel));
    }

    private Planbriefontvanger gezag(Lidregel lid) {
        return new Planbriefontvanger(
                lid.id() + GEZAG,
                Briefsjabloon.vul(woorden.vast("gezagOver"), Map.of("relatie", woorden.relatie(lid.rol()))),
                new Brief.Geadresseerde(
                        Briefsjabloon.vul(woorden.vast("ouders"), Map.of("naam", lid.naam())), List.of()),
                woorden.vast("aanhefOuders"),
                false,
                over(lid, "gezinslid-gezag"));
    }

    private Planbriefontvanger.Over over(Lidregel lid, String deel) {
        return new Planbriefontvanger.Over(deel, lid.id(), lid.naam(), woorden.relatie(lid.rol()), lid.noodzaak());
    }

    private Planbriefontvanger partij(Partijdeelname partij) {
        return new Planbriefontvanger(
                partij.id().toString(),
                partij.naam(),
                new Brief.Geadresseerde(partij.naam(), List.of(partij.contact())),
                woorden.vast("aanhefPartij"),
                false,
                null);
    }

    private String aanhef(String naam) {
        return Briefsjabloon.vul(woorden.vast("aanhef"), Map.of("naam", naam));
    }
}
