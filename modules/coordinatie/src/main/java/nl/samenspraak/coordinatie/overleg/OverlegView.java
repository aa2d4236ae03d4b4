package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.plan.PlanView.Doelkeuze;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * The casusoverleggen of a coördinatie, and one of them.
 *
 * @param kop which coördinatie
 * @param lijst every one, the newest first
 * @param gekozen the one that is looked at; {@code null} when none is
 * @param partijen the parties in the plan
 * @param leden the household
 * @param doelen the goals of the plan
 * @param collegas who can review that somebody was not invited
 */
public record OverlegView(
        Coordinatiekop kop,
        List<Regel> lijst,
        Overleg gekozen,
        List<Partijdeelname> partijen,
        List<Lidregel> leden,
        List<Doelkeuze> doelen,
        List<Collega> collegas)
        implements Inzicht, Serializable {

    public OverlegView {
        lijst = List.copyOf(lijst);
        partijen = List.copyOf(partijen);
        leden = List.copyOf(leden);
        doelen = List.copyOf(doelen);
        collegas = List.copyOf(collegas);
    }

    /**
     * A casusoverleg in a line.
     *
     * @param id which one
     * @param vraag what it has to answer
     * @param dag on which day
     * @param tijd from when to when
     * @param stand how far it is
     * @param organisator who calls it
     * @param geslotenOp when it was closed; {@code null} when it was not
     */
    public record Regel(
            UUID id,
            String vraag,
            LocalDate dag,
            String tijd,
            Overlegstand stand,
            String organisator,
            Instant geslotenOp)
            implements Serializable {}

    /**
     * A casusoverleg.
     *
     * @param regel which one
     * @param deelnemers who is needed
     * @param gasten who of the family is invited, or why not
     * @param afspraken what was agreed
     * @param mee who takes what along
     */
    public record Overleg(Regel regel, List<Wie> deelnemers, List<Gast> gasten, List<Afspraak> afspraken, List<Mee> mee)
            implements Serializable {

        public Overleg {
            deelnemers = List.copyOf(deelnemers);
            gasten = List.copyOf(gasten);
            afspraken = List.copyOf(afspraken);
            mee = List.copyOf(mee);
        }

        /** @return who is in the room: whoever did not accept to keep it secret, sees nothing of it */
        public List<Wie> binnen() {
            return deelnemers.stream()
                    .filter(wie -> wie.geheimhoudingOp() != null)
                    .toList();
        }

        /**
         * @param wie somebody who takes part
         * @return what that one takes along
         */
        public List<Mee> van(UUID wie) {
            return mee.stream().filter(dit -> dit.deelnemer().equals(wie)).toList();
        }

        /** @return how many yeses are missing; without one it does not go along */
        public long zonderJa() {
            return mee.stream().filter(dit -> dit.akkoordOp() == null).count();
        }
    }

    /**
     * Somebody who is needed.
     *
     * @param id which one
     * @param naam who
     * @param organisatie of which organisation
     * @param partij which party in the plan that is; {@code null} when it is none of them
     * @param rol as what
     * @param taak what that person does here
     * @param noodzaak why that person has to be there
     * @param geheimhoudingOp when that person accepted to keep it secret; {@code null} when not yet
     * @param bevestigdOp when that person confirmed the slip; {@code null} when not yet
     */
    public record Wie(
            UUID id,
            String naam,
            String organisatie,
            UUID partij,
            Overlegrol rol,
            String taak,
            Noodzaaktoets noodzaak,
            LocalDate geheimhoudingOp,
            LocalDate bevestigdOp)
            implements Serializable {

        /** @return who that is and of which organisation */
        public String inWoorden() {
            return organisatie + ", " + naam;
        }
    }

    /**
     * Somebody of the family.
     *
     * @param id which one
     * @param naam who
     * @param uitgenodigd whether invited; {@code null} when that was not decided
     * @param belang why not, or empty text
     * @param door who says so, or empty text
     * @param doorWie who says so, by key; {@code null} when that was not so
     * @param op when; {@code null} when that was not so
     * @param toetser who reviewed it, or empty text
     * @param oordeel what that one found, or empty text
     * @param getoetstOp when; {@code null} when not yet
     */
    public record Gast(
            UUID id,
            String naam,
            Boolean uitgenodigd,
            String belang,
            String door,
            UUID doorWie,
            LocalDate op,
            String toetser,
            String oordeel,
            LocalDate getoetstOp)
            implements Serializable {

        /** @return whether somebody else has to review it */
        public boolean moetGetoetst() {
            return op != null && getoetstOp == null;
        }
    }

    /**
     * What was agreed.
     *
     * @param id which one
     * @param wie who does it
     * @param wat what
     * @param uiterlijk by when
     * @param inPlanOp when it became an activity of the plan; {@code null} when it did not
     */
    public record Afspraak(UUID id, String wie, String wat, LocalDate uiterlijk, LocalDate inPlanOp)
            implements Serializable {}

    /**
     * What somebody takes along.
     *
     * @param id which one
     * @param deelnemer who, by key
     * @param wie who
     * @param van who supplied it
     * @param gegeven what
     * @param soort of which kind
     * @param doel for which purpose
     * @param voorwaarde under which condition, or empty text
     * @param dossier into which dossier
     * @param akkoordOp when whoever supplied it said yes; {@code null} when not yet
     */
    public record Mee(
            UUID id,
            UUID deelnemer,
            String wie,
            String van,
            String gegeven,
            Gegevenssoort soort,
            String doel,
            String voorwaarde,
            String dossier,
            LocalDate akkoordOp)
            implements Serializable {}

    /**
     * @param gast somebody who was not invited
     * @return who can review that: not whoever says so
     */
    public List<Collega> toetsers(Gast gast) {
        return collegas.stream()
                .filter(collega -> !collega.id().equals(gast.doorWie()))
                .toList();
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
