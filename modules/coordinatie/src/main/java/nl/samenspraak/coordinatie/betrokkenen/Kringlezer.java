package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Partijaard;
import nl.samenspraak.toeleiding.Partijkennis;
import nl.samenspraak.toeleiding.Partijregel;

/** Reads the household and the parties of a plan for a gate that is open. */
@ApplicationScoped
public class Kringlezer {

    private static final String ZONDER_NAAM = "de inwoner";

    private Kring kring;
    private Partijkennis partijen;
    private Clock klok;

    protected Kringlezer() {
        // The container makes its proxy with this.
    }

    /**
     * @param kring where they are kept
     * @param partijen the register of parties
     * @param klok the time
     */
    @Inject
    public Kringlezer(Kring kring, Partijkennis partijen, Clock klok) {
        this.kring = kring;
        this.partijen = partijen;
        this.klok = klok;
    }

    /**
     * @param kop which coördinatie, with the name of the client
     * @return the household, the client first
     */
    public List<Lidregel> leden(Coordinatiekop kop) {
        return kring.leden(kop.id()).stream().map(lid -> regel(lid, kop)).toList();
    }

    private Lidregel regel(Gezinslid lid, Coordinatiekop kop) {
        boolean inwoner = lid.rol() == Gezinsrol.INWONER;
        return new Lidregel(
                lid.id(),
                inwoner ? voornaam(kop) : lid.naam(),
                lid.rol(),
                lid.geboren().orElse(null),
                lid.geboren().map(dag -> jaren(dag)).orElse(null),
                lid.noodzaak(),
                vertellen(lid));
    }

    private static Lidregel.Vertellen vertellen(Gezinslid lid) {
        return new Lidregel.Vertellen(
                lid.verteldOp().orElse(null), lid.uitgesteldTot().orElse(null), lid.uitstelgrond());
    }

    private static String voornaam(Coordinatiekop kop) {
        return Optional.ofNullable(kop.persoon())
                .map(persoon -> persoon.persoonsnaam().voornamen())
                .filter(naam -> !naam.isEmpty())
                .map(naam -> naam.split(" ", 2)[0])
                .orElse(ZONDER_NAAM);
    }

    private int jaren(LocalDate geboren) {
        return Period.between(geboren, LocalDate.now(klok)).getYears();
    }

    /**
     * @param id a coördinatie
     * @param achter the part for which the gate is open
     * @return the parties of its plan
     */
    public List<Partijdeelname> partijen(CoordinatieId id, Dossierdeel achter) {
        List<Planpartij> gelezen = kring.partijen(id);
        Map<PartijId, String> namen =
                partijen.namen(gelezen.stream().map(Planpartij::partij).collect(Collectors.toSet()), achter);
        return gelezen.stream()
                .map(partij -> new Partijdeelname(
                        partij.id(),
                        namen.getOrDefault(partij.partij(), "niet meer in het register"),
                        partij.taak(),
                        partij.contact(),
                        partij.sinds()))
                .toList();
    }

    /**
     * @param partij a party; {@code null} for none
     * @param achter the part for which the gate is open
     * @return its name, as the log has it; {@code null} when there is none
     */
    public String naam(PartijId partij, Dossierdeel achter) {
        return partij == null ? null : partijen.namen(Set.of(partij), achter).get(partij);
    }

    /**
     * @param id a coördinatie
     * @param partij a party of its plan; {@code null} when it is none of them
     * @param organisatie what it is called
     * @param achter the part for which the gate is open
     * @return what it is beside helping, as the register says; empty when it is not there
     */
    public Optional<Partijaard> aard(CoordinatieId id, UUID partij, String organisatie, Dossierdeel achter) {
        return partij == null
                ? partijen.aard(organisatie, achter)
                : kring.partijen(id).stream()
                        .filter(deze -> deze.id().equals(partij))
                        .findFirst()
                        .flatMap(deze -> partijen.aard(deze.partij(), achter));
    }

    /**
     * @param achter the part for which the gate is open
     * @return the parties that can be asked today
     */
    public List<Partijregel> keuze(Dossierdeel achter) {
        return partijen.keuze(achter);
    }
}
