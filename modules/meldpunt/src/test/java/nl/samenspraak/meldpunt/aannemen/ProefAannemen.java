package nl.samenspraak.meldpunt.aannemen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.Aannameregels;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.toegang.Doelbinding;

/** A meldpunt that holds the rules and remembers what it took in. */
final class ProefAannemen extends Aannemen {

    private final List<NieuweMelding> aangenomen = new ArrayList<>();

    List<NieuweMelding> aangenomen() {
        return aangenomen;
    }

    @Override
    public Aanname aannemen(NieuweMelding nieuw, Doelbinding doel) {
        List<Weigerreden> bezwaren = Aannameregels.toets(nieuw);
        if (!bezwaren.isEmpty()) {
            return new Aanname.NietAangenomen(bezwaren);
        }
        aangenomen.add(nieuw);
        return new Aanname.Aangenomen(
                MeldingId.nieuw(), Meldingnummer.van(2026, aangenomen.size()), Set.of(), Statuscode.nieuw(), null);
    }

    private final List<Noodoverdracht> gevaar = new ArrayList<>();

    List<Noodoverdracht> gevaar() {
        return gevaar;
    }

    @Override
    void gevaar(MeldingId melding, Noodoverdracht nood) {
        gevaar.add(nood);
    }

    @Override
    void eisPet() {
        // Everyone works at this meldpunt.
    }
}
