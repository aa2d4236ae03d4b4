package nl.samenspraak.meldpunt.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;

/** What the round of every day forgets of the meldpunt: meldingen (R-MEL-15). */
@ApplicationScoped
class Meldingvergeetwerk implements Vergeetwerk {

    @Inject
    private Vernietiging vernietiging;

    @Override
    public String soort() {
        return Vernietiging.SOORT;
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).nummers().stream()
                .map(Meldingnummer::waarde)
                .toList();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(new Meldingnummer(nummer), doel);
    }
}
