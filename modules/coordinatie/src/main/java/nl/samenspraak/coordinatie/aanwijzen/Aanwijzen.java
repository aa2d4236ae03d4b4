package nl.samenspraak.coordinatie.aanwijzen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Appoints a coördinator: who did so before stops on that day (R-COO-03). */
@ApplicationScoped
public class Aanwijzen {

    private Aanwijzingen aanwijzingen;
    private Coordinatiewerk werk;

    Aanwijzen() {
        // The container makes its proxy with this.
    }

    @Inject
    Aanwijzen(
            Aanwijzingen aanwijzingen,
            Coordinaties coordinaties,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.aanwijzingen = aanwijzingen;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * Reads who coordinates and who did so, inside the gate of a page on which that stands.
     *
     * @param id the coördinatie
     * @return the newest first
     */
    public List<Aanwijzingregel> van(CoordinatieId id) {
        return aanwijzingen.van(id).stream().map(Aanwijzing::regel).toList();
    }

    /**
     * Appoints a coördinator, or records that the client waives one.
     *
     * @param id the coördinatie
     * @param nieuw who
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.WIJZIGEN, daad = "coordinatie.coordinator-aangewezen")
    public Verrichting<Weigerreden> wijsAan(CoordinatieId id, NieuweAanwijzing nieuw, long versie, Doelbinding doel) {
        return wijsAan(werk.lees(id, versie), nieuw);
    }

    /**
     * Puts the coördinator of the demo gemeente ready; the application itself does so.
     *
     * @param nummer the number of the coördinatie
     * @param nieuw who
     * @param doel the purpose of putting it ready
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.VASTLEGGEN,
            daad = "coordinatie.coordinator-klaargezet")
    public Verrichting<Weigerreden> zetKlaar(Coordinatienummer nummer, NieuweAanwijzing nieuw, Doelbinding doel) {
        Coordinatiewerk.eisKlaarzetten(doel);
        return wijsAan(werk.lees(nummer), nieuw);
    }

    private Verrichting<Weigerreden> wijsAan(Coordinatie coordinatie, NieuweAanwijzing nieuw) {
        CoordinatieId id = coordinatie.id();
        return werk.legVast(coordinatie, () -> {
            Optional<Weigerreden> bezwaar =
                    AanwijzingIsVolledig.toets(nieuw, coordinatie.eigenVraag()).or(() -> werk.geweest(nieuw.sinds()));
            if (bezwaar.isEmpty()) {
                aanwijzingen.van(id).stream()
                        .filter(Aanwijzing::loopt)
                        .forEach(vorige -> vorige.eindigt(laatste(vorige.sinds(), nieuw.sinds())));
                aanwijzingen.add(new Aanwijzing(Id.nieuw(), id, nieuw, werk.ik(), werk.nu()));
                coordinatie.coordinator(nieuw.naam(), nieuw.sinds());
                coordinatie.moetRegieVertellen(werk.vandaag());
            }
            return bezwaar;
        });
    }

    /** Nobody stops before having begun. */
    private static LocalDate laatste(LocalDate begon, LocalDate opvolger) {
        return opvolger.isBefore(begon) ? begon : opvolger;
    }
}
