package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.meldpunt.statuscode.Statuscontrole;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/**
 * Tells a melder how far the melding is (R-MEL-13). The code takes the place of signing in, so the gate does not get a case to judge but a
 * number and a code, and the log names the case once the code fits. A melder has no task in any case: no other gate opens.
 */
@ApplicationScoped
public class Statuspagina {

    /** Code of the purpose: seeing what there is of one's own. */
    public static final String DOEL = "eigen-inzage";

    /** What the log names as the place from which it was done, instead of a network address (R-MEL-05). */
    public static final String WERKPLEK = "statuspagina";

    private Statuscodes codes;
    private Statuscontrole controle;

    Statuspagina() {
        // The container makes its proxy with this.
    }

    @Inject
    Statuspagina(Statuscodes codes, Statuscontrole controle) {
        this.codes = codes;
        this.controle = controle;
    }

    /**
     * @param nummer the number on the receipt
     * @param code the code on the receipt
     * @param doel the purpose
     * @return how far the melding is
     * @throws Weigering when there is no melding with that number and that code; it never says which of them is wrong
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.ZOEKEN)
    public Voortgang voortgang(Meldingnummer nummer, Statuscode code, Doelbinding doel) {
        Optional<Meldstand> stand = codes.van(nummer);
        if (!controle.klopt(stand.map(Meldstand::codehash), nummer, code)) {
            throw new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
        }
        Meldstand gevonden = stand.orElseThrow();
        return new Voortgang(new MeldingId(gevonden.id()), nummer, Voortgang.Stap.van(gevonden.status()));
    }
}
