package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;

/** What the round of every day forgets of questions about looks. They have no number: their key stands for it. */
@ApplicationScoped
class Vraagvergeetwerk implements Vergeetwerk {

    @Inject
    private Vraagvernietiging vernietiging;

    @Override
    public String soort() {
        return "inzagevraag";
    }

    @Override
    public List<String> rijp(Doelbinding doel) {
        return vernietiging.rijp(doel).sleutels().stream().map(UUID::toString).toList();
    }

    @Override
    public void vernietig(String nummer, Doelbinding doel) {
        vernietiging.vernietig(UUID.fromString(nummer), doel);
    }
}
