package nl.samenspraak.coordinatie.brieven;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The letters of a coördinatie, and which can be made now.
 *
 * @param kop which case
 * @param keuzes the letters that can be made now
 * @param verstuurd what went, the newest first
 */
public record PlanbrievenView(Coordinatiekop kop, List<Keuze> keuzes, List<Regel> verstuurd)
        implements Inzicht, Serializable {

    public PlanbrievenView {
        keuzes = List.copyOf(keuzes);
        verstuurd = List.copyOf(verstuurd);
    }

    /**
     * A letter that can be made.
     *
     * @param soort which letter
     * @param ontvanger which recipient
     * @param naam who that is
     * @param velden what its writer fills in
     */
    public record Keuze(Planbriefsoort soort, String ontvanger, String naam, List<Briefveld> velden)
            implements Serializable {}

    /**
     * A letter that went.
     *
     * @param id its identifier
     * @param soort which letter
     * @param naam to whom
     * @param wijze how
     * @param op when
     * @param door the name of who sent it
     */
    public record Regel(UUID id, Planbriefsoort soort, String naam, Planbriefwijze wijze, Instant op, String door)
            implements Serializable {}

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
