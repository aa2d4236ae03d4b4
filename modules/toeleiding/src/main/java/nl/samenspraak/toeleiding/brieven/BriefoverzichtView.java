package nl.samenspraak.toeleiding.brieven;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;

/**
 * The letters of an onderzoek, and which can be made now.
 *
 * @param kop which case
 * @param keuzes the letters that can be made now
 * @param verstuurd what went, the newest first
 */
public record BriefoverzichtView(Dossierkop kop, List<Keuze> keuzes, List<Regel> verstuurd)
        implements Inzicht, Serializable {

    public BriefoverzichtView {
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
     * @param verschuldigd whether it is owed: something was corrected, and this recipient did not hear of it yet (R-TOE-28)
     */
    public record Keuze(Briefsoort soort, String ontvanger, String naam, List<Briefveld> velden, boolean verschuldigd)
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
     * @param postreden why it went so all the same, or empty
     */
    public record Regel(
            UUID id, Briefsoort soort, String naam, Briefwijze wijze, Instant op, String door, String postreden)
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
