package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;

/** What the round of every day forgets of requests of those who enforce the law. */
@ApplicationScoped
class Handhavingsvergeetwerk implements Vergeetwerk {

    @Inject
    private Handhavingsvernietiging vernietiging;

    @Override
    public String soort() {
        return Handhavingsvernietiging.SOORT;
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).nummers();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(new Handhavingsnummer(nummer), doel);
    }
}
