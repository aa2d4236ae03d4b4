package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Kringbeheer;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.NieuwGezinslid;
import nl.samenspraak.coordinatie.betrokkenen.NieuwePlanpartij;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.plan.Activiteitregel;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.NieuweActiviteit;
import nl.samenspraak.coordinatie.plan.PlanView;
import nl.samenspraak.coordinatie.plan.Planwerk;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.coordinatie.werklijst.Werkverdeling;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;

/** Brings a coördinatie as far as a test wants it, as its coördinator does. */
@RequestScoped
class Proefcoordinatie {

    static final String PET = "coordinator";
    static final String DOEL = "voortgang-volgen";

    /** Of the demo gemeente. */
    static final String BUDGETWINKEL = "Budgetwinkel, schuldhulpverlening";

    static final String VERHUURDER = "Woonstichting Het Veen";

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Kringbeheer kring;

    @Inject
    private Planwerk plan;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    /** What an onderzoek of this toeleider concluded; nobody has it yet. */
    CoordinatieId geconcludeerd(UUID toeleider, String naam) {
        ToeleidingId id = onderzocht(toeleider, naam);
        Proeftoeleiding.gedaan(concluderen.concludeer(
                id, new NieuweConclusie(true, "Twee wetten.", true), proef.versie(id), proef.doel(id)));
        return van(id);
    }

    /** An onderzoek of which all five points were looked at. */
    ToeleidingId onderzocht(UUID toeleider, String naam) {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, toeleider, naam);
        for (Onderzoekspunt punt : Onderzoekspunt.values()) {
            Proeftoeleiding.gedaan(proef.bevinding(id, punt));
        }
        return id;
    }

    CoordinatieId van(ToeleidingId toeleiding) {
        return new CoordinatieId(UUID.fromString(log.tekst(
                "select cast(id as varchar) from coordinatie.coordinatie where toeleiding = '" + toeleiding + "'")));
    }

    /** Somebody takes it up. */
    CoordinatieId opgepakt(UUID coordinator, String naam) {
        CoordinatieId id = geconcludeerd(UUID.randomUUID(), naam);
        word(coordinator);
        Proeftoeleiding.gedaan(verdeling.pakOp(nummer(id), doel(id)));
        return id;
    }

    /** With a partner and a child, two parties, a goal, and an activity of each party. */
    CoordinatieId metPlan(UUID coordinator, String naam) {
        CoordinatieId id = opgepakt(coordinator, naam);
        lid(id, "Kemal", Gezinsrol.PARTNER, LocalDate.of(1983, 4, 2));
        lid(id, "Deniz", Gezinsrol.KIND, LocalDate.of(2010, 2, 11));
        partij(id, BUDGETWINKEL, "De schulden regelen");
        partij(id, VERHUURDER, "In de woning blijven");
        Proeftoeleiding.gedaan(plan.legDoelVast(id, "De schulden zijn geregeld", versie(id), doel(id)));
        Proeftoeleiding.gedaan(plan.legVast(id, dienst(id, BUDGETWINKEL, "Een brief sturen"), versie(id), doel(id)));
        Proeftoeleiding.gedaan(plan.legVast(id, dienst(id, VERHUURDER, "Een regeling treffen"), versie(id), doel(id)));
        return id;
    }

    void lid(CoordinatieId id, String naam, Gezinsrol rol, LocalDate geboren) {
        NieuwGezinslid nieuw = new NieuwGezinslid(naam, rol, geboren, "Regelt samen de post en de huur.");
        Proeftoeleiding.gedaan(kring.legLidVast(id, nieuw, versie(id), doel(id)));
    }

    void partij(CoordinatieId id, String naam, String taak) {
        NieuwePlanpartij nieuw = new NieuwePlanpartij(partijsleutel(naam), taak, "N. de Groot");
        Proeftoeleiding.gedaan(kring.legPartijVast(id, nieuw, versie(id), doel(id)));
    }

    PartijId partijsleutel(String naam) {
        return new PartijId(UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding.partij where naam = '" + naam + "'")));
    }

    /** What a party does for everybody, from today on. */
    NieuweActiviteit dienst(CoordinatieId id, String partij, String wat) {
        return met(id, Activiteitsoort.DIENST, wat, new Uitvoerder(inPlan(id, partij), null), Set.of(), Set.of());
    }

    NieuweActiviteit met(
            CoordinatieId id, Activiteitsoort soort, String wat, Uitvoerder wie, Set<UUID> voor, Set<UUID> gedeeld) {
        return new NieuweActiviteit(
                open(id).doelen().get(0).id(),
                soort,
                wat,
                "",
                wie,
                1,
                proef.vandaag(),
                proef.vandaag().plusDays(14),
                "",
                voor,
                gedeeld);
    }

    UUID inPlan(CoordinatieId id, String partij) {
        return open(id).partijen().stream()
                .filter(deze -> deze.naam().equals(partij))
                .map(Partijdeelname::id)
                .findFirst()
                .orElseThrow();
    }

    UUID lid(CoordinatieId id, String naam) {
        return open(id).leden().stream()
                .filter(lid -> lid.naam().equals(naam))
                .map(Lidregel::id)
                .findFirst()
                .orElseThrow();
    }

    Activiteitregel activiteit(CoordinatieId id, String wat) {
        return open(id).activiteiten().stream()
                .filter(regel -> regel.gegevens().wat().equals(wat))
                .findFirst()
                .orElseThrow();
    }

    PlanView open(CoordinatieId id) {
        return plan.open(id, doel(id));
    }

    long versie(CoordinatieId id) {
        return Long.parseLong(
                log.tekst("select cast(versie as varchar) from coordinatie.coordinatie where id = '" + id + "'"));
    }

    Coordinatienummer nummer(CoordinatieId id) {
        return new Coordinatienummer(log.tekst("select nummer from coordinatie.coordinatie where id = '" + id + "'"));
    }

    void word(UUID wie) {
        proef.word(wie, PET);
    }

    Doelbinding doel(CoordinatieId id) {
        return doelbindingen.kies(id.zaak(), DOEL);
    }
}
