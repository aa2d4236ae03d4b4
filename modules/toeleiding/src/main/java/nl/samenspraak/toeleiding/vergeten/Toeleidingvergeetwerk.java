package nl.samenspraak.toeleiding.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/** What the round of every day forgets of toeleidingen. */
@ApplicationScoped
class Toeleidingvergeetwerk implements Vergeetwerk {

    @Inject
    private Vernietiging vernietiging;

    @Override
    public String soort() {
        return Vernietiging.SOORT;
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).nummers().stream()
                .map(Toeleidingnummer::waarde)
                .toList();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(new Toeleidingnummer(nummer), doel);
    }
}
