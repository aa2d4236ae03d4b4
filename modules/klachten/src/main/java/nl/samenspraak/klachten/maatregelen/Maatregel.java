package nl.samenspraak.klachten.maatregelen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.behandelen.Behandelteksten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Something that will be done because of a klacht (9:12 lid 1). It has somebody who does it and a last day, and is followed until it is
 * done or lapses, also after the klacht has ended.
 */
@Entity
@Table(schema = "klachten", name = "maatregel")
public class Maatregel extends Behandelstuk {

    private String omschrijving;
    private UUID collega;
    private String eigenaar;
    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    private Maatregelstand stand;

    private String opmerking;

    /** What was said last of how far it is, while it is not done. */
    private String voortgang;

    @Column(name = "voortgang_op")
    private LocalDate voortgangOp;

    @Column(name = "afgerond_op")
    private LocalDate afgerondOp;

    protected Maatregel() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was taken
     * @param nieuw what, by whom and when
     */
    public Maatregel(KlachtId klacht, Klachtstap stap, NieuweMaatregel nieuw) {
        super(klacht, stap);
        omschrijving = nieuw.omschrijving();
        collega = nieuw.collega();
        eigenaar = nieuw.eigenaar();
        uiterlijk = nieuw.uiterlijk();
        stand = Maatregelstand.OPEN;
        opmerking = "";
        voortgang = "";
    }

    /**
     * Says how far it is.
     *
     * @param bericht how far, and on which day
     * @return why not; empty when it is recorded
     */
    Optional<Weigerreden> meld(Maatregelbericht bericht) {
        if (stand != Maatregelstand.OPEN) {
            return Optional.of(Weigerreden.MAATREGEL_GESLOTEN);
        }
        if (bericht.tekst().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        voortgang = bericht.tekst();
        voortgangOp = bericht.dag();
        return Optional.empty();
    }

    /**
     * Somebody else does it from now on.
     *
     * @param overdracht who, and why
     * @return why not; empty when it is done
     */
    Optional<Weigerreden> geefAan(Maatregeloverdracht overdracht) {
        if (stand != Maatregelstand.OPEN) {
            return Optional.of(Weigerreden.MAATREGEL_GESLOTEN);
        }
        if (overdracht.collega() == null && overdracht.eigenaar().isEmpty()) {
            return Optional.of(Weigerreden.EIGENAAR_ONTBREEKT);
        }
        String nieuweEigenaar = overdracht.collega() == null ? overdracht.eigenaar() : "";
        if (Objects.equals(collega, overdracht.collega()) && eigenaar.equals(nieuweEigenaar)) {
            return Optional.of(Weigerreden.ZELFDE_EIGENAAR);
        }
        if (overdracht.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        collega = overdracht.collega();
        eigenaar = nieuweEigenaar;
        return Optional.empty();
    }

    /**
     * @param overdracht to whom it went, and why
     * @param naam says what somebody with an account is called
     * @return that, for the timeline
     */
    String overgedragen(Maatregeloverdracht overdracht, Function<UUID, String> naam) {
        return omschrijving + "\n" + collega().map(naam).orElse(eigenaar) + Klachtstap.OMDAT + overdracht.reden();
    }

    /**
     * It is done, or will not be.
     *
     * @param slot which of the two, when and what came of it
     * @return why not; empty when it is closed
     */
    public Optional<Weigerreden> sluit(Maatregelslot slot) {
        if (stand != Maatregelstand.OPEN) {
            return Optional.of(Weigerreden.MAATREGEL_GESLOTEN);
        }
        if (slot.stand() == Maatregelstand.VERVALLEN && slot.opmerking().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        stand = slot.stand();
        opmerking = slot.opmerking();
        afgerondOp = slot.dag();
        return Optional.empty();
    }

    /**
     * It was closed by mistake, and is not done.
     *
     * @param waarom why it is not
     * @return why it cannot be opened again; empty when it is open
     */
    Optional<Weigerreden> heropen(String waarom) {
        if (stand == Maatregelstand.OPEN) {
            return Optional.of(Weigerreden.MAATREGEL_OPEN);
        }
        if (waarom.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        stand = Maatregelstand.OPEN;
        opmerking = "";
        afgerondOp = null;
        return Optional.empty();
    }

    /** @return that it is open again and why, for the timeline */
    String heropend(String waarom) {
        return Behandelteksten.tekst("maatregel.heropend", omschrijving, waarom);
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** @return what it is and what came of it, for the timeline */
    public String regel() {
        return opmerking.isEmpty() ? omschrijving : omschrijving + "\n" + opmerking;
    }

    /** @return the account of who does it, when that is a colleague */
    public Optional<UUID> collega() {
        return Optional.ofNullable(collega);
    }

    /** @return the name of who does it; empty for a colleague */
    public String eigenaar() {
        return eigenaar;
    }

    /** @return the last day */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    public Maatregelstand stand() {
        return stand;
    }

    /** @return what came of it, or empty */
    public String opmerking() {
        return opmerking;
    }

    /** @return what was said last of how far it is, or empty */
    public String voortgang() {
        return voortgang;
    }

    /** @return on which day that was so */
    public Optional<LocalDate> voortgangOp() {
        return Optional.ofNullable(voortgangOp);
    }

    /** @return whether it is not done while its last day has passed */
    boolean isLaat(LocalDate vandaag) {
        return stand == Maatregelstand.OPEN && uiterlijk.isBefore(vandaag);
    }

    /** @return the day on which it was done or lapsed */
    public Optional<LocalDate> afgerondOp() {
        return Optional.ofNullable(afgerondOp);
    }
}
