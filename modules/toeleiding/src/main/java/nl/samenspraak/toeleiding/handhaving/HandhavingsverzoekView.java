package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * A request of somebody who enforces the law, as the screens show it. Whom it is about in the register is for the log and for whoever decides; the one
 * who asks sees the name that was typed, and nothing else.
 *
 * @param id which one
 * @param versie the version that was read
 * @param nummer its number
 * @param indiener the name of who asks
 * @param ingediendOp when it was made
 * @param uiterlijk the last day on which is decided
 * @param wie whom it is about, as was typed
 * @param bevoegdheid on which power it rests
 * @param aanleiding what happened
 * @param aanleidingOp on which day that came to light
 * @param noodzaak why it is needed
 * @param gevraagd what is asked
 * @param stand how far it is
 * @param grond on what it was refused; {@code null} when it was not
 * @param motivering why it was decided so, or empty
 * @param notitie what only those who decide read; empty for whoever asked
 * @param voorwaarden what goes with it, or empty
 * @param geslotenOp when it was closed; {@code null} while it waits
 * @param beslisser the name of who closed it, or empty
 * @param persoon whom it is about in the register; {@code null} when that was not found
 */
public record HandhavingsverzoekView(
        HandhavingId id,
        long versie,
        Handhavingsnummer nummer,
        String indiener,
        Instant ingediendOp,
        LocalDate uiterlijk,
        Overwie wie,
        Bevoegdheid bevoegdheid,
        String aanleiding,
        LocalDate aanleidingOp,
        Noodzaaktoets noodzaak,
        List<Gevraagdregel> gevraagd,
        Handhavingsstand stand,
        Afwijzing grond,
        String motivering,
        String notitie,
        String voorwaarden,
        Instant geslotenOp,
        String beslisser,
        PersoonId persoon)
        implements Inzicht, Serializable {

    public HandhavingsverzoekView {
        gevraagd = List.copyOf(gevraagd);
    }

    /** @return the same for whoever asked: without what those who decide wrote for themselves (R-TOE-33) */
    public HandhavingsverzoekView zonderNotitie() {
        return new HandhavingsverzoekView(
                id,
                versie,
                nummer,
                indiener,
                ingediendOp,
                uiterlijk,
                wie,
                bevoegdheid,
                aanleiding,
                aanleidingOp,
                noodzaak,
                gevraagd,
                stand,
                grond,
                motivering,
                "",
                voorwaarden,
                geslotenOp,
                beslisser,
                persoon);
    }

    /** @return what may be used */
    public List<Gevraagdregel> toegestaan() {
        return gevraagd.stream().filter(Gevraagdregel::toegestaan).toList();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
