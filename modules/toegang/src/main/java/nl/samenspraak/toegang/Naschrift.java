package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.toegang.logboek.Logboek;
import nl.samenspraak.toegang.logboek.Logregel;
import nl.samenspraak.toegang.logboek.Regelnummer;

/** Writes lines in a transaction of their own: refusals, and failures whose own transaction is gone. */
@ApplicationScoped
class Naschrift {

    @Inject
    private Logboek logboek;

    @Inject
    private Transactie transactie;

    /** @throws LogboekOnbereikbaar when they could not be written */
    void schrijf(List<Logregel> regels) {
        transactie.begin();
        List<Regelnummer> nummers = new ArrayList<>();
        try {
            nummers.addAll(logboek.schrijf(regels));
            transactie.eisOngeschonden();
            transactie.leg();
        } catch (RuntimeException | Error fout) {
            Nasleep.van(fout).doe(transactie::draaiTerug).nummers(logboek, nummers);
            throw fout;
        }
    }
}
