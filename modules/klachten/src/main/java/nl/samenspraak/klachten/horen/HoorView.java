package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.dossier.Dossierkop;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Both sides of a klacht: who got a copy, and who was heard.
 *
 * @param kop which klacht
 * @param betrokkenen who complains, as far as known in the register
 * @param formeel whether 9:9 and 9:10 apply
 * @param hoorder the name of the person or commission that hears; empty when the behandelaar does
 * @param afschriften who got a copy, or should
 * @param partijen who is heard, or should be; the klager first
 * @param zittingen the invitations, the newest first
 * @param antwoordVoorstel the usual last day to answer an invitation of today
 */
public record HoorView(
        Dossierkop kop,
        Set<PersoonId> betrokkenen,
        boolean formeel,
        String hoorder,
        List<Kopie> afschriften,
        List<Partij> partijen,
        List<Zitting> zittingen,
        LocalDate antwoordVoorstel)
        implements Inzicht, Serializable {

    /** How far it is with hearing somebody. */
    public enum Stand {
        TE_DOEN,
        UITGENODIGD,
        GEPLAND,
        GEHOORD,
        NIET_GEHOORD
    }

    /**
     * The copy for a beklaagde.
     *
     * @param beklaagde by name and function
     * @param dag on which day it was sent, or {@code null}
     * @param stukken what went with it, or empty
     */
    public record Kopie(String beklaagde, LocalDate dag, String stukken) implements Serializable {}

    /**
     * Somebody to be heard.
     *
     * @param naam by name and function; empty for the klager
     * @param stand how far it is
     * @param dag the day of that, or {@code null}
     * @param reden why he is not heard, or {@code null}
     * @param toelichting why that holds, or empty
     */
    public record Partij(String naam, Stand stand, LocalDate dag, Hoorreden reden, String toelichting)
            implements Serializable {}

    /**
     * An invitation and what came of it.
     *
     * @param id the invitation
     * @param uitgenodigdOp on which day
     * @param klager whether the klager was invited
     * @param beklaagden the beklaagden who were
     * @param antwoordTot the last day to answer
     * @param voorstel when and where it could be, agreed or not, or {@code null}
     * @param afspraak when and where, once that was agreed, or {@code null}
     * @param verslag what happened, or {@code null}
     * @param letop what is odd about the day, in Dutch sentences: nobody works on it, or little time is left after it
     */
    public record Zitting(
            UUID id,
            LocalDate uitgenodigdOp,
            boolean klager,
            List<String> beklaagden,
            LocalDate antwoordTot,
            Afspraak voorstel,
            Afspraak afspraak,
            Verslag verslag,
            List<String> letop)
            implements Serializable {}

    public HoorView {
        afschriften = List.copyOf(afschriften);
        partijen = List.copyOf(partijen);
        zittingen = List.copyOf(zittingen);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
