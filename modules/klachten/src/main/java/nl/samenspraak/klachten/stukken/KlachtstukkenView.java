package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.dossier.Dossierkop;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.zaak.stukken.Bestandkop;

/**
 * The documents of a klacht.
 *
 * @param kop which klacht
 * @param betrokkenen who complains, for the log
 * @param stukken its documents
 * @param afschriftIsWeg whether a copy went to a beklaagde
 * @param doorgestuurd whether it, or a copy, goes to somebody else
 * @param teKiezen whether there can be letters yet with which they go
 * @param gevoegd the klachten that go on under its number: their documents go with its letters
 */
public record KlachtstukkenView(
        Dossierkop kop,
        Set<PersoonId> betrokkenen,
        List<Regel> stukken,
        boolean afschriftIsWeg,
        boolean doorgestuurd,
        boolean teKiezen,
        List<KlachtId> gevoegd)
        implements Inzicht, Serializable {

    public KlachtstukkenView {
        betrokkenen = Set.copyOf(betrokkenen);
        stukken = List.copyOf(stukken);
        gevoegd = List.copyOf(gevoegd);
    }

    /**
     * A document.
     *
     * @param id what tells it apart
     * @param wat what it is
     * @param herkomst from whom it comes
     * @param dag on which day it came
     * @param door who put it here; empty when the public form did
     * @param bestand its file; {@code null} when it went
     * @param wegReden why it went, or empty
     * @param keuze with which letters it goes
     */
    public record Regel(
            UUID id,
            String wat,
            Stukherkomst herkomst,
            LocalDate dag,
            String door,
            Bestandkop bestand,
            String wegReden,
            Meestuurkeuze keuze)
            implements Serializable {}

    /** @return whether something can be put with it now */
    public boolean isOpen() {
        return kop.status().open();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
