package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.aannemen.Telling;
import nl.samenspraak.meldpunt.melding.Inschrijver;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.signaal.Aannameregels;
import nl.samenspraak.meldpunt.signaal.Binnenkomst;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscontrole;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.nummer.Nummering;

/**
 * Takes in what strangers send with the public form (R-MEL-01). Nobody is signed in, so the application itself does it: its caller
 * works {@linkplain Aanwezige#alsFormulier(String, java.util.function.Supplier) under a pet of its own} for the purpose {@link #DOEL}, which opens
 * no melding that is there already. Not as the melder: a melder may read what he sent and write nothing (R-ALG-05), and the
 * address of his computer would stand in the log for years (R-MEL-05).
 */
@ApplicationScoped
public class Webformulier {

    /** Code of the purpose for which the form takes in a melding. */
    public static final String DOEL = "melding-doen";

    /** What the log names as the place from which it was done, instead of a network address. */
    public static final String WERKPLEK = "webformulier";

    /** Code of the purpose for which the meldpunt will handle it: the only task that the form is for (R-MEL-06). */
    private static final String TAAK = "melding-beoordelen";

    private Meldingen meldingen;
    private Telling telling;
    private Statuscontrole controle;
    private Rechten rechten;
    private Inschrijver aanvangen;
    private Clock klok;

    Webformulier() {
        // The container makes its proxy with this.
    }

    @Inject
    Webformulier(
            Meldingen meldingen,
            Nummering nummering,
            Telling telling,
            Statuscontrole controle,
            Rechten rechten,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.meldingen = meldingen;
        this.telling = telling;
        this.controle = controle;
        this.rechten = rechten;
        this.aanvangen = new Inschrijver(nummering, termijnen, aanwezige, klok);
        this.klok = klok;
    }

    /**
     * Someone said that there is danger now and was told to call 112. Nothing is kept but that it was so (R-MEL-02).
     *
     * @param doel the purpose of the form
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.gevaar-gemeld")
    public void acuut(Doelbinding doel) {
        eisFormulier(doel);
        telling.tel(LocalDate.now(klok), Route.ACUUT);
    }

    /**
     * Someone was sent to Veilig Thuis. Nothing is kept but that it was so (R-MEL-03).
     *
     * @param doel the purpose of the form
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.veilig-thuis-gewezen")
    public void veiligThuis(Doelbinding doel) {
        eisFormulier(doel);
        telling.tel(LocalDate.now(klok), Route.VEILIG_THUIS);
    }

    /**
     * Takes in what was sent, for whoever at the meldpunt takes it up. What was sent before is not taken in again.
     *
     * @param inzending what was sent
     * @param doel the purpose of the form
     * @return its number, or everything that stands in the way
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN, daad = "melding.formulier-ontvangen")
    public Aanname neemAan(Inzending inzending, Doelbinding doel) {
        eisFormulier(doel);
        NieuweMelding nieuw = nieuweMelding(inzending);
        List<Weigerreden> bezwaren = Aannameregels.toets(nieuw);
        if (!bezwaren.isEmpty()) {
            return new Aanname.NietAangenomen(bezwaren);
        }
        if (inzending.melder().soort() != Melderssoort.ANONIEM && !Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Melding melding = meldingen.find(inzending.id()).orElseGet(() -> voegToe(inzending, nieuw));
        return new Aanname.Aangenomen(melding.id(), melding.nummer(), Set.of(), inzending.code(), melding.uiterlijk());
    }

    private Melding voegToe(Inzending inzending, NieuweMelding nieuw) {
        Melding melding = new Melding(aanvangen.van(inzending.id(), nieuw.binnenkomst()), nieuw, null);
        melding.geefStatuscode(controle.hash(melding.nummer(), inzending.code()));
        meldingen.add(melding);
        return melding;
    }

    private NieuweMelding nieuweMelding(Inzending inzending) {
        Optional<Doel> taak = rechten.doelen().vind(TAAK);
        return new NieuweMelding(
                inzending.gevaar(),
                taak.orElse(null),
                inzending.signaal(),
                inzending.melder(),
                inzending.over(),
                inzending.reikwijdte(),
                null,
                Binnenkomst.FORMULIER);
    }

    /** The door of the public form is for the public form: whoever works at the meldpunt goes through {@link Aannemen}. */
    private static void eisFormulier(Doelbinding doel) {
        if (!doel.doel().code().equals(DOEL)) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
    }
}
