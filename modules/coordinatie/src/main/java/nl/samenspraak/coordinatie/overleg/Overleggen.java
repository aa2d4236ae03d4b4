package nl.samenspraak.coordinatie.overleg;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Dossierentiteit;

/** Where casusoverleggen are kept; asked inside a gate that is open for the case. */
interface Overleggen {

    /** Keeps what was not kept before: a casusoverleg, or something of one. */
    void add(Dossierentiteit nieuw);

    void verwijder(Dossierentiteit weg);

    /** @return those of a coördinatie, the newest first */
    List<Casusoverleg> van(CoordinatieId coordinatie);

    /** @return that one, when it is of this coördinatie */
    Optional<Casusoverleg> find(CoordinatieId coordinatie, UUID overleg);

    List<Deelnemer> deelnemers(CoordinatieId coordinatie, UUID overleg);

    List<Overleggast> gasten(CoordinatieId coordinatie, UUID overleg);

    /** @return of every casusoverleg of a coördinatie who of the family was not invited */
    List<Overleggast> gasten(CoordinatieId coordinatie);

    List<Overlegafspraak> afspraken(CoordinatieId coordinatie, UUID overleg);

    List<Meeneming> meenemingen(CoordinatieId coordinatie, UUID overleg);
}
