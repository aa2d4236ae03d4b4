package nl.samenspraak.toeleiding.conclusie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.OnderzoekAfgerond;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Slotvraag;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuning;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningen;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoorden;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** The fourth step: the five points, gone through with the client, and a conclusion with reasons (R-TOE-10, R-TOE-12, R-TOE-25). */
@ApplicationScoped
public class Concluderen {

    private Bevindingen bevindingen;
    private Terreinantwoorden antwoorden;
    private Ondersteuningen ondersteuningen;
    private Instance<Slotvraag> slotvragen;
    private Event<OnderzoekAfgerond> afgerond;
    private Event<StapAfgerond> stapAfgerond;
    private Toeleidingwerk werk;

    Concluderen() {
        // The container makes its proxy with this.
    }

    @Inject
    Concluderen(
            Bevindingen bevindingen,
            Terreinantwoorden antwoorden,
            Ondersteuningen ondersteuningen,
            @Any Instance<Slotvraag> slotvragen,
            Toeleidingen toeleidingen,
            Event<OnderzoekAfgerond> afgerond,
            Event<StapAfgerond> stapAfgerond,
            Aanwezige aanwezige,
            Clock klok) {
        this.bevindingen = bevindingen;
        this.antwoorden = antwoorden;
        this.ondersteuningen = ondersteuningen;
        this.slotvragen = slotvragen;
        this.afgerond = afgerond;
        this.stapAfgerond = stapAfgerond;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Records what was found on one of the five points.
     *
     * @param id the toeleiding
     * @param nieuw what was found
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.bevinding-vastgelegd")
    public Verrichting<Weigerreden> legVast(ToeleidingId id, NieuweBevinding nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(toeleiding, Stap.CONCLUSIE, () -> {
            Optional<Weigerreden> bezwaar = Toeleidingwerk.overWettenHeen(doel)
                    .or(() -> toets(nieuw))
                    .or(() -> nieuw.bron().toets(werk));
            if (bezwaar.isEmpty()) {
                int rang = bevindingen.van(id).size();
                bevindingen.add(new Bevinding(Id.nieuw(), id, rang, nieuw));
            }
            return bezwaar;
        });
    }

    private static Optional<Weigerreden> toets(NieuweBevinding nieuw) {
        if (nieuw.punt() == null) {
            return Optional.of(Weigerreden.PUNT_ONTBREEKT);
        }
        if (nieuw.tekst().isEmpty()) {
            return Optional.of(Weigerreden.TEKST_ONTBREEKT);
        }
        return nieuw.soort() == null ? Optional.of(Weigerreden.SOORT_ONTBREEKT) : Optional.empty();
    }

    /**
     * Takes a finding away that should not have been there.
     *
     * @param id the toeleiding
     * @param wat its key
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.bevinding-weggehaald")
    public Verrichting<Weigerreden> haalWeg(ToeleidingId id, UUID wat, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(
                toeleiding,
                Stap.CONCLUSIE,
                () -> bevindingen.van(id).stream()
                        .filter(bevinding -> bevinding.id().equals(wat))
                        .findFirst()
                        .map(this::verwijder)
                        .orElse(Optional.of(Weigerreden.GEEN_ANTWOORD)));
    }

    private Optional<Weigerreden> verwijder(Bevinding weg) {
        bevindingen.verwijder(weg);
        return Optional.empty();
    }

    /**
     * Holds a conclusion against the rules before it is gone through with the client. Nothing is recorded; which of the five points is missing, the
     * onderzoek shows itself.
     *
     * @param id the toeleiding
     * @param nieuw what would be concluded
     * @param doel the purpose
     * @return why it cannot be concluded so; nothing when it can, once all is complete and read
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public Verrichting<Weigerreden> controleer(ToeleidingId id, NieuweConclusie nieuw, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        return Verrichting.met(
                toeleiding,
                toeleiding
                        .staatToe(Stap.CONCLUSIE)
                        .or(() -> Toeleidingwerk.overWettenHeen(doel))
                        .or(() -> volgt(id).toets(nieuw.coordinatie()))
                        .or(() -> gemotiveerd(nieuw))
                        .or(() -> eerst(id)));
    }

    private Optional<Weigerreden> eerst(ToeleidingId id) {
        return slotvragen.stream().flatMap(vraag -> vraag.eerst(id).stream()).findFirst();
    }

    private CoordinatieVolgt volgt(ToeleidingId id) {
        return CoordinatieVolgt.van(Terreintelling.van(antwoorden.van(id)));
    }

    private static Optional<Weigerreden> gemotiveerd(NieuweConclusie nieuw) {
        return nieuw.motivering().isEmpty() ? Optional.of(Weigerreden.MOTIVERING_ONTBREEKT) : Optional.empty();
    }

    /**
     * Concludes the onderzoek. When there has to be coordination, whoever listens hears so in the same transaction.
     *
     * @param id the toeleiding
     * @param nieuw what is concluded
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.conclusie-vastgelegd")
    public Verrichting<Weigerreden> concludeer(ToeleidingId id, NieuweConclusie nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        CoordinatieVolgt volgt = volgt(id);
        Verrichting<Weigerreden> verricht = werk.verrichtIn(
                toeleiding,
                Stap.CONCLUSIE,
                () -> Toeleidingwerk.overWettenHeen(doel)
                        .or(() -> alleVijf(id))
                        .or(() -> volgt.toets(nieuw.coordinatie()))
                        .or(() -> gemotiveerd(nieuw))
                        .or(() -> eerst(id))
                        .or(() -> gelezen(nieuw))
                        .or(() -> sluit(toeleiding, nieuw, volgt)));
        if (verricht.bezwaar().isEmpty()) {
            meld(toeleiding, nieuw.coordinatie(), volgt);
        }
        return verricht;
    }

    private Optional<Weigerreden> alleVijf(ToeleidingId id) {
        Set<Onderzoekspunt> gezien =
                bevindingen.van(id).stream().map(Bevinding::punt).collect(Collectors.toSet());
        return VijfPunten.ontbreken(gezien).isEmpty() ? Optional.empty() : Optional.of(Weigerreden.PUNT_ONTBREEKT);
    }

    private static Optional<Weigerreden> gelezen(NieuweConclusie nieuw) {
        return nieuw.gelezenMetClient() ? Optional.empty() : Optional.of(Weigerreden.EERST_MEELEZEN);
    }

    private Optional<Weigerreden> sluit(Toeleiding toeleiding, NieuweConclusie nieuw, CoordinatieVolgt volgt) {
        boolean verplicht = volgt == CoordinatieVolgt.VERPLICHT;
        bevindingen.add(new Conclusie(toeleiding.id(), nieuw, verplicht, werk.ik(), werk.nu()));
        return toeleiding.eindig(Toeleidingstand.AFGEROND, werk.ik(), werk.nu());
    }

    private void meld(Toeleiding toeleiding, boolean coordinatie, CoordinatieVolgt volgt) {
        stapAfgerond.fire(new StapAfgerond(toeleiding.id(), Stap.CONCLUSIE, coordinatie));
        if (coordinatie) {
            afgerond.fire(new OnderzoekAfgerond(
                    toeleiding.id(),
                    toeleiding.nummer(),
                    toeleiding.persoon(),
                    toeleiding.route() == Route.EIGEN_VRAAG,
                    Terreintelling.van(antwoorden.van(toeleiding.id())).bekend(),
                    volgt == CoordinatieVolgt.VERPLICHT,
                    ondersteuningen
                            .van(toeleiding.id())
                            .flatMap(Ondersteuning::ondersteuner)
                            .orElse(null),
                    werk.ik(),
                    werk.nu()));
        }
    }
}
