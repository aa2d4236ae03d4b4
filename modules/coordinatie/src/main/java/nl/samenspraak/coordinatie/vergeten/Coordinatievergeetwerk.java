package nl.samenspraak.coordinatie.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;

/** What the round of every day forgets of coördinaties. */
@ApplicationScoped
class Coordinatievergeetwerk implements Vergeetwerk {

    @Inject
    private Planvernietiging vernietiging;

    @Override
    public String soort() {
        return Planvernietiging.SOORT;
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).nummers().stream()
                .map(Coordinatienummer::waarde)
                .toList();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(new Coordinatienummer(nummer), doel);
    }
}
