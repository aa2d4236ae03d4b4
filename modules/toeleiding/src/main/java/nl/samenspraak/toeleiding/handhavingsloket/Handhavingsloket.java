package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.HandhavingIsConcreet;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.Handhavingsnummer;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoeken;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;
import nl.samenspraak.toeleiding.handhaving.NieuwHandhavingsverzoek;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.nummer.Nummering;

/** Where somebody who enforces the law makes a request. Nothing is looked up for it: the answer is the same whoever it is about. */
@ApplicationScoped
public class Handhavingsloket {

    private Handhavingsverzoeken verzoeken;
    private HandhavingIsConcreet eis;
    private Nummering nummering;
    private Termijnen termijnen;
    private Handhavingswerk werk;

    Handhavingsloket() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingsloket(
            Handhavingsverzoeken verzoeken,
            HandhavingIsConcreet eis,
            Nummering nummering,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.eis = eis;
        this.nummering = nummering;
        this.termijnen = termijnen;
        werk = new Handhavingswerk(verzoeken, Handhavingswerk.HANDHAVER, aanwezige, klok);
    }

    /**
     * Makes a request.
     *
     * @param nieuw what is asked
     * @param doel the purpose
     * @return which it is, or why the counter does not take it
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.VASTLEGGEN, daad = "handhaving.ingediend")
    public Verrichting<Handhavingsbezwaar> dienIn(NieuwHandhavingsverzoek nieuw, Doelbinding doel) {
        werk.eisPet();
        Optional<Handhavingsbezwaar> bezwaar = eis.toets(nieuw, werk.vandaag());
        if (bezwaar.isPresent()) {
            return Verrichting.niet(bezwaar.get());
        }
        int jaar = werk.vandaag().getYear();
        Handhavingsverzoek verzoek = new Handhavingsverzoek(
                Handhavingsnummer.van(jaar, nummering.volgende(Zaaksoort.HANDHAVING, jaar)),
                nieuw,
                termijnen.bereken(Handhavingswerk.TERMIJN, werk.vandaag()).einde(),
                werk.ik(),
                werk.nu());
        verzoeken.add(verzoek);
        return Verrichting.met(verzoek, Optional.empty());
    }

    /**
     * Withdraws an own request. It does not ask which version was read: what whoever decides did in between, is not for the one who asked to know.
     *
     * @param id which one
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.Weigering when it is not there, or somebody else's
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.WIJZIGEN, daad = "handhaving.ingetrokken")
    public Verrichting<Handhavingsbezwaar> trekIn(HandhavingId id, Doelbinding doel) {
        werk.eisPet();
        Handhavingsverzoek verzoek = werk.lees(id);
        return werk.wijzig(verzoek, () -> verzoek.trekIn(werk.ik(), werk.nu()));
    }
}
