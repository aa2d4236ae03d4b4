package nl.samenspraak.coordinatie.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.behandelen.Zaakwerk;

/** How a coördinatie is handled: as every case. */
public final class Coordinatiewerk extends Zaakwerk<Coordinatie, CoordinatieId, Coordinatienummer, Weigerreden> {

    /** Code of the pet under which one works here. */
    public static final String PET = "coordinator";

    /** Code of the purpose under which the application itself puts one ready. */
    public static final String KLAARZETTEN = "coordinatie-klaarzetten";

    /** What somebody else did with it. */
    private static final Set<Weigerreden> VAN_EEN_ANDER =
            EnumSet.of(Weigerreden.AFGESLOTEN, Weigerreden.AL_OPGEPAKT, Weigerreden.ZELFDE_BEHANDELAAR);

    private final Coordinatieklok dagen;

    /**
     * @param coordinaties where they are kept
     * @param dagen computes until when something can wait
     * @param aanwezige who is there
     * @param klok the time
     */
    public Coordinatiewerk(Coordinaties coordinaties, Coordinatieklok dagen, Aanwezige aanwezige, Clock klok) {
        super(coordinaties, PET, aanwezige, klok);
        this.dagen = dagen;
    }

    /**
     * Does something with a coördinatie of which only the number is known, and in which the user has no task yet.
     *
     * @param nummer its number
     * @param daad does it, or says why not
     * @return what came of it
     * @throws nl.samenspraak.kern.Weigering when there is nothing to do with it, because somebody else has it or it stopped: the same answer as when
     *     it is not there, or numbers could be tried to learn which there are
     */
    public Verrichting<Weigerreden> wijzig(
            Coordinatienummer nummer, Function<Coordinatie, Optional<Weigerreden>> daad) {
        Coordinatie coordinatie = lees(nummer);
        return wijzig(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = daad.apply(coordinatie);
            if (bezwaar.filter(VAN_EEN_ANDER::contains).isPresent()) {
                throw geenTaak();
            }
            return bezwaar;
        });
    }

    /**
     * Records something in it that goes on; what has to be done first is another thing then.
     *
     * @param coordinatie the coördinatie
     * @param daad does it, or says why not
     * @return what came of it
     */
    public Verrichting<Weigerreden> legVast(Coordinatie coordinatie, Supplier<Optional<Weigerreden>> daad) {
        return verricht(coordinatie, () -> {
            Optional<Weigerreden> bezwaar = coordinatie.staatToe().or(daad);
            if (bezwaar.isEmpty()) {
                dagen.zet(coordinatie);
            }
            return bezwaar;
        });
    }

    /**
     * What has to be done first is another thing now, also when it stopped.
     *
     * @param coordinatie the coördinatie
     */
    public void telOpnieuw(Coordinatie coordinatie) {
        dagen.zet(coordinatie);
    }

    /**
     * Adds something to it: not once a year is over and nobody decided anew (R-COO-23).
     *
     * @param coordinatie the coördinatie
     * @param daad does it, or says why not
     * @return what came of it
     */
    public Verrichting<Weigerreden> voegToe(Coordinatie coordinatie, Supplier<Optional<Weigerreden>> daad) {
        return legVast(
                coordinatie,
                () -> dagen.wachtOpBesluit(coordinatie) ? Optional.of(Weigerreden.EERST_BESLUIT) : daad.get());
    }

    /**
     * What the application itself puts ready, nobody else does.
     *
     * @param doel for what purpose something is asked
     * @throws Weigering for another purpose
     */
    public static void eisKlaarzetten(Doelbinding doel) {
        if (!doel.doel().code().equals(KLAARZETTEN)) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
    }

    /**
     * @param dag the day on which something was so
     * @return why it cannot be that day; empty when it can
     */
    public Optional<Weigerreden> geweest(LocalDate dag) {
        if (dag == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        return dag.isAfter(vandaag()) ? Optional.of(Weigerreden.DAG_IN_TOEKOMST) : Optional.empty();
    }

    /**
     * @param dag the day on which something was so
     * @param sinds since when it can be
     * @return why it cannot be that day; empty when it can
     */
    public Optional<Weigerreden> geweest(LocalDate dag, LocalDate sinds) {
        return geweest(dag).or(() -> dag.isBefore(sinds) ? Optional.of(Weigerreden.DAG_TE_VROEG) : Optional.empty());
    }
}
