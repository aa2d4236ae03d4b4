package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;

/** What the round of every day forgets of klachten (R-KLA-18). */
@ApplicationScoped
class Klachtvergeetwerk implements Vergeetwerk {

    @Inject
    private Vernietiging vernietiging;

    @Override
    public String soort() {
        return Vernietiging.SOORT;
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).nummers().stream()
                .map(Klachtnummer::waarde)
                .toList();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(new Klachtnummer(nummer), doel);
    }
}
