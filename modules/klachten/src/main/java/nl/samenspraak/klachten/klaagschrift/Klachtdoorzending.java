package nl.samenspraak.klachten.klaagschrift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Sends a klacht on that belongs elsewhere, with the day of receipt (2:3, 6:15, R-KLA-17): an objection to a besluit, a klacht about a provider,
 * a question of privacy, something of another bestuursorgaan. With that it comes to its end here.
 */
@ApplicationScoped
public class Klachtdoorzending {

    /** The most characters in the reason. */
    public static final int LANGSTE_REDEN = 300;

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Klachtrubrieken rubrieken;
    private Klachtwerk werk;

    Klachtdoorzending() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtdoorzending(Klachten klachten, Klachtrubrieken rubrieken, Aanwezige aanwezige, Clock klok) {
        this.rubrieken = rubrieken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Sends it on today.
     *
     * @param id the klacht
     * @param code code of where it goes, or {@code null}
     * @param reden why, on one line
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> zendDoor(KlachtId id, String code, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        Optional<Doorzendadres> adres = rubrieken.elders(code);
        return werk.wijzig(
                klacht,
                () -> KlachtHoortElders.toets(klacht, adres, waarom)
                        .or(() -> klacht.doeAf(
                                Afdoening.DOORGEZONDEN,
                                werk.stap(
                                        Klachtstapsoort.DOORGEZONDEN,
                                        toelichting(klacht, adres.orElseThrow(), waarom)))));
    }

    /** For the timeline, in one line: to whom, with which day of receipt, and why. */
    private static String toelichting(Klacht klacht, Doorzendadres adres, String waarom) {
        return "Naar " + adres.naam() + ", ontvangen op " + DAG.format(klacht.ontvangenOp()) + ": " + waarom;
    }
}
