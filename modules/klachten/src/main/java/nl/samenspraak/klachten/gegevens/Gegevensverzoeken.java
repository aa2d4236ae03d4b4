package nl.samenspraak.klachten.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Asking for data about care that a klacht needs. A klachtbehandelaar opens no dossier of care: who keeps it is asked, decides, and
 * answers. Question and answer each leave a line in the log that names the other side (R-LOG-01).
 */
@ApplicationScoped
public class Gegevensverzoeken {

    private Behandelstukken stukken;
    private Klachtwerk werk;

    public Gegevensverzoeken() {
        // The container makes its proxy with this.
    }

    @Inject
    public Gegevensverzoeken(Klachten klachten, Behandelstukken stukken, Aanwezige aanwezige, Clock klok) {
        this.stukken = stukken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Asks for data.
     *
     * @param id the klacht
     * @param nieuw what, from whom, why and on which article
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VERSTREKKEN, daad = "klacht.gegevens-gevraagd")
    public Verrichting<Weigerreden> vraag(KlachtId id, NieuwGegevensverzoek nieuw, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return doe(
                klacht,
                nieuw.dag(),
                nieuw.bij(),
                () -> GegevensZijnNodig.toets(nieuw).or(() -> leg(klacht, nieuw)));
    }

    private Optional<Weigerreden> leg(Klacht klacht, NieuwGegevensverzoek nieuw) {
        Klachtstap stap = werk.stap(Klachtstapsoort.BRIEF_VERZONDEN, nieuw.dag(), nieuw.bij(), null);
        stukken.add(new Gegevensverzoek(klacht.id(), stap, nieuw));
        return Optional.empty();
    }

    /**
     * Records what came of it.
     *
     * @param id the klacht
     * @param verzoek which question
     * @param antwoord what was given, or why not
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VERSTREKKEN, daad = "klacht.gegevens-ontvangen")
    public Verrichting<Weigerreden> antwoord(
            KlachtId id, UUID verzoek, Gegevensantwoord antwoord, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        Optional<Gegevensverzoek> gevraagd = stukken.find(Gegevensverzoek.class, id, verzoek);
        String ander = gevraagd.map(dit -> dit.vraag().bij()).orElse(null);
        return doe(
                klacht,
                antwoord.dag(),
                ander,
                () -> GegevensZijnNodig.toets(antwoord)
                        .or(() -> gevraagd.map(dit -> dit.beantwoord(antwoord))
                                .orElse(Optional.of(Weigerreden.ANTWOORD_ONTBREEKT))));
    }

    private Verrichting<Weigerreden> doe(
            Klacht klacht, LocalDate dag, String ander, Supplier<Optional<Weigerreden>> daad) {
        Verrichting<Weigerreden> verrichting = werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> Behandeldag.toets(klacht, dag, werk.vandaag()))
                        .or(daad));
        boolean gedaan = verrichting.bezwaar().isEmpty();
        return new Verrichting<>(
                klacht.id(), gedaan ? verrichting.betrokkenen() : Set.of(), gedaan ? ander : null, verrichting.reden());
    }
}
