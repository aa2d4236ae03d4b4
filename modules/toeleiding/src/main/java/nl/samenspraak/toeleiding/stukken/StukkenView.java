package nl.samenspraak.toeleiding.stukken;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.notities.Notitieregel;
import nl.samenspraak.zaak.stukken.Bestandkop;

/**
 * The documents of an onderzoek, and beside them the own notes of whoever looks.
 *
 * @param kop which case
 * @param stukken its documents
 * @param notities what whoever looks noted down
 */
public record StukkenView(Dossierkop kop, List<Regel> stukken, List<Notitieregel> notities)
        implements Inzicht, Serializable {

    public StukkenView {
        stukken = List.copyOf(stukken);
        notities = List.copyOf(notities);
    }

    /**
     * What a document does not know itself.
     *
     * @param bestand its file; {@code null} when there is none
     * @param door who recorded it
     * @param beslotenDoor who decided what became of it, or empty
     * @param oud whether the client has to confirm it before it is used (R-TOE-41)
     */
    public record Erbij(Bestandkop bestand, String door, String beslotenDoor, boolean oud) implements Serializable {}

    /**
     * A document.
     *
     * @param id what tells it apart
     * @param wat what it is
     * @param bron from whom it comes, and of which day it is
     * @param medisch whether it is a medical paper
     * @param tekst what it says, when it was a note that was shared; otherwise empty
     * @param stand what became of it
     * @param reden why, or empty
     * @param arts for whom the physician works to whom it went; {@code null} when it did not
     * @param archief whether it belongs to the archive dossier
     * @param op when it was recorded
     * @param beslotenOp when was decided what became of it; {@code null} when it was only seen
     * @param verteldOp when the client heard so; {@code null} when that is not so
     * @param perBrief whether that was by letter
     * @param teVertellen whether the client has to hear it yet
     * @param onbeslist whether it stands in the way of a conclusion
     * @param erbij what it does not know itself
     */
    public record Regel(
            UUID id,
            String wat,
            Bronvermelding bron,
            boolean medisch,
            String tekst,
            Stukstand stand,
            String reden,
            Artsplaats arts,
            boolean archief,
            Instant op,
            Instant beslotenOp,
            LocalDate verteldOp,
            boolean perBrief,
            boolean teVertellen,
            boolean onbeslist,
            Erbij erbij)
            implements Serializable {}

    /** @return whether something can be recorded now */
    public boolean isOpen() {
        return kop.stand().open() && kop.taaksoort() != null && kop.taaksoort().opentOnderzoek();
    }

    /** @return whether something can be noted down now */
    public boolean isNoteerbaar() {
        return kop.stand().open();
    }

    /** @return whether the client has to hear of some document what became of it */
    public boolean isTeVertellen() {
        return stukken.stream().anyMatch(Regel::teVertellen);
    }

    /** @return whether some document has to be decided about before the conclusion */
    public boolean isOnbeslist() {
        return stukken.stream().anyMatch(Regel::onbeslist);
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
