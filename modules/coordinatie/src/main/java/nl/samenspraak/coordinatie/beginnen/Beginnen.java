package nl.samenspraak.coordinatie.beginnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.betrokkenen.Gezinslid;
import nl.samenspraak.coordinatie.betrokkenen.Kring;
import nl.samenspraak.coordinatie.dossier.Aanleiding;
import nl.samenspraak.coordinatie.dossier.Begin;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatieklok;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Ondersteuner;
import nl.samenspraak.toeleiding.OnderzoekAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.zaak.nummer.Nummering;

/** Begins coördinaties. */
@ApplicationScoped
public class Beginnen {

    private Coordinaties coordinaties;
    private Kring kring;
    private Nummering nummering;
    private Coordinatieklok dagen;
    private Coordinatiewerk werk;

    Beginnen() {
        // The container makes its proxy with this.
    }

    @Inject
    Beginnen(
            Coordinaties coordinaties,
            Kring kring,
            Nummering nummering,
            Coordinatieklok dagen,
            Aanwezige aanwezige,
            Clock klok) {
        this.coordinaties = coordinaties;
        this.kring = kring;
        this.nummering = nummering;
        this.dagen = dagen;
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    /**
     * Takes over what an onderzoek concluded, with the thread back to it; in the transaction of the conclusion.
     *
     * @param einde what was concluded
     * @param doel the purpose of taking it over
     * @return its number
     * @throws nl.samenspraak.kern.Weigering for another purpose
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VASTLEGGEN, daad = "coordinatie.begonnen-na-onderzoek")
    public Beginuitkomst vanOnderzoek(OnderzoekAfgerond einde, Doelbinding doel) {
        // A coördinator takes nothing over that was not concluded.
        Coordinatiewerk.eisKlaarzetten(doel);
        return begin(
                new Begin(
                        CoordinatieId.nieuw(),
                        nummer(),
                        einde.persoon(),
                        Aanleiding.ONDERZOEK,
                        new Begin.Draad(einde.toeleiding(), einde.nummer()),
                        einde.eigenVraag(),
                        einde.verplicht(),
                        einde.terreinen(),
                        "",
                        "",
                        werk.vandaag(),
                        werk.ik(),
                        werk.nu()),
                Regievorm.COORDINATIE,
                null,
                steun(einde.ondersteuner()));
    }

    /** Who supports the client goes along; what the client opens to that person here, the client says anew (R-TOE-34). */
    private static Optional<Clientsteun> steun(Ondersteuner ondersteuner) {
        return Optional.ofNullable(ondersteuner).map(wie -> new Clientsteun(wie.naam(), wie.sinds(), ""));
    }

    /**
     * Begins one with the consent of the client, and takes it up.
     *
     * @param nieuw who consents to what
     * @param doel the purpose
     * @return its number, or what stands in the way
     */
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.VASTLEGGEN,
            daad = "coordinatie.begonnen-met-toestemming")
    public Beginuitkomst metToestemming(NieuwPlan nieuw, Doelbinding doel) {
        werk.eisPet();
        return toets(nieuw)
                .map(Beginuitkomst::niet)
                .orElseGet(() -> begin(begin(nieuw), Regievorm.CASUSREGIE, werk.ik(), Optional.empty()));
    }

    private Begin begin(NieuwPlan nieuw) {
        return new Begin(
                CoordinatieId.nieuw(),
                nummer(),
                nieuw.persoon(),
                Aanleiding.TOESTEMMING,
                null,
                true,
                false,
                List.of(),
                nieuw.toestemming(),
                nieuw.nieuweGrond(),
                nieuw.op(),
                werk.ik(),
                werk.nu());
    }

    /**
     * Puts one in the demo gemeente; the application itself does so.
     *
     * @param demo with what it begins
     * @param behandelaar who handles it
     * @param doel the purpose of putting it ready
     * @return its number
     */
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.VASTLEGGEN, daad = "coordinatie.klaargezet")
    Beginuitkomst zetKlaar(Demobegin demo, UUID behandelaar, Doelbinding doel) {
        Coordinatiewerk.eisKlaarzetten(doel);
        int jaar = demo.startdag().getYear();
        // Of an onderzoek that is no part of the demo: its number is skipped there.
        Begin.Draad draad = new Begin.Draad(
                ToeleidingId.nieuw(), Toeleidingnummer.van(jaar, nummering.volgende(Zaaksoort.TOELEIDING, jaar)));
        return begin(
                new Begin(
                        CoordinatieId.nieuw(),
                        nummer(),
                        demo.persoon(),
                        Aanleiding.ONDERZOEK,
                        draad,
                        true,
                        true,
                        demo.terreinen(),
                        "",
                        "",
                        demo.startdag(),
                        werk.ik(),
                        werk.nu()),
                Regievorm.COORDINATIE,
                behandelaar,
                Optional.empty());
    }

    private Optional<Beginbezwaar> toets(NieuwPlan nieuw) {
        if (nieuw.persoon() == null) {
            return Optional.of(Beginbezwaar.PERSOON_ONTBREEKT);
        }
        if (nieuw.toestemming().isEmpty()) {
            return Optional.of(Beginbezwaar.TOESTEMMING_ONTBREEKT);
        }
        if (nieuw.op() == null) {
            return Optional.of(Beginbezwaar.DAG_ONTBREEKT);
        }
        if (nieuw.op().isAfter(werk.vandaag())) {
            return Optional.of(Beginbezwaar.DAG_IN_TOEKOMST);
        }
        if (coordinaties.isErEenOver(nieuw.persoon(), true)) {
            return Optional.of(Beginbezwaar.LOOPT_AL);
        }
        boolean eerder = coordinaties.isErEenOver(nieuw.persoon(), false);
        return eerder && nieuw.nieuweGrond().isEmpty()
                ? Optional.of(Beginbezwaar.NIEUWE_GROND_ONTBREEKT)
                : Optional.empty();
    }

    private Beginuitkomst begin(Begin begin, Regievorm regie, UUID behandelaar, Optional<Clientsteun> steun) {
        Coordinatie coordinatie = new Coordinatie(begin, regie);
        Optional.ofNullable(behandelaar).ifPresent(wie -> coordinatie.pakOp(wie, begin.op()));
        steun.ifPresent(coordinatie::steunt);
        dagen.zet(coordinatie);
        coordinaties.add(coordinatie);
        kring.add(Gezinslid.inwoner(Id.nieuw(), coordinatie.id(), coordinatie.startdag()));
        return new Beginuitkomst(coordinatie.id(), coordinatie.nummer(), coordinatie.persoon(), null);
    }

    private Coordinatienummer nummer() {
        int jaar = werk.vandaag().getYear();
        return Coordinatienummer.van(jaar, nummering.volgende(Zaaksoort.COORDINATIE, jaar));
    }
}
