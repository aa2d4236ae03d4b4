package nl.samenspraak.toeleiding.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoot;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;
import nl.samenspraak.zaak.adviesvraag.Adviesbesluit;
import nl.samenspraak.zaak.adviesvraag.Adviesbezwaar;
import nl.samenspraak.zaak.adviesvraag.Adviesboek;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Asks the privacy officer something from a step of an onderzoek, without anything about anybody; also when it is over (R-ALG-28). */
@ApplicationScoped
public class Onderzoeksadvies {

    private Toeleidingen toeleidingen;
    private Gezinsgenoten gezin;
    private Adviesboek boek;
    private Kopweergave koppen;
    private Personenregister register;
    private Toeleidingwerk werk;

    Onderzoeksadvies() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoeksadvies(
            Toeleidingen toeleidingen,
            Gezinsgenoten gezin,
            Adviesboek boek,
            Kopweergave koppen,
            Personenregister register,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.gezin = gezin;
        this.boek = boek;
        this.koppen = koppen;
        this.register = register;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return its questions
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public OnderzoeksadviesView open(ToeleidingId id, Doelbinding doel) {
        return new OnderzoeksadviesView(koppen.van(werk.lees(id)), boek.van(id.zaak(), Dossierdeel.TOELEIDINGSDOSSIER));
    }

    /**
     * Asks something; the step from which it is asked goes along.
     *
     * @param id the toeleiding
     * @param tekst the question
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.advies-gevraagd")
    public Verrichting<Adviesbezwaar> stel(ToeleidingId id, String tekst, long versie, Doelbinding doel) {
        return doe(
                id,
                versie,
                doel,
                (toeleiding, namen) ->
                        boek.stel(id.zaak(), "stap-" + toeleiding.stap().nummer(), tekst, namen));
    }

    /**
     * Adds something to a question.
     *
     * @param id the toeleiding
     * @param welke which question
     * @param tekst what is added
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.advies-aangevuld")
    public Verrichting<Adviesbezwaar> vulAan(ToeleidingId id, UUID welke, String tekst, long versie, Doelbinding doel) {
        return doe(
                id,
                versie,
                doel,
                (toeleiding, namen) -> boek.vulAan(id.zaak(), Dossierdeel.TOELEIDINGSDOSSIER, welke, tekst, namen));
    }

    /**
     * Records what was decided with the advice, so that the two stand together.
     *
     * @param id the toeleiding
     * @param welke which question
     * @param besluit what was decided
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.advies-besloten")
    public Verrichting<Adviesbezwaar> besluit(
            ToeleidingId id, UUID welke, Adviesbesluit besluit, long versie, Doelbinding doel) {
        return doe(
                id,
                versie,
                doel,
                (toeleiding, namen) -> boek.besluit(id.zaak(), Dossierdeel.TOELEIDINGSDOSSIER, welke, besluit, namen));
    }

    /** Does something with a question, in which these names may not stand. */
    private interface Daad {
        Optional<Adviesbezwaar> doe(Toeleiding toeleiding, List<String> namen);
    }

    private Verrichting<Adviesbezwaar> doe(ToeleidingId id, long versie, Doelbinding doel, Daad daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Adviesbezwaar> bezwaar = daad.doe(toeleiding, namen(toeleiding, doel));
        if (bezwaar.isEmpty()) {
            toeleiding.raakAan();
            toeleidingen.bevestig(toeleiding);
        }
        return Verrichting.met(toeleiding, bezwaar);
    }

    /** The gate of a change opens the register for nobody who may only read in it: the name is a look of its own. */
    private List<String> namen(Toeleiding toeleiding, Doelbinding doel) {
        List<String> namen = new ArrayList<>();
        register.regel(toeleiding.persoon(), doel).map(PersoonRegel::naam).ifPresent(namen::add);
        gezin.van(toeleiding.id()).stream()
                .map(Gezinsgenoot::naam)
                .filter(naam -> !naam.isEmpty())
                .forEach(namen::add);
        return namen;
    }
}
