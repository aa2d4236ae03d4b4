package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.inwoner.kijken.Kijkregel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/** How many questions about looks wait for the FG; a number about nobody, so no gate. */
@RequestScoped
class Inzagevraagtelling implements Menutelling {

    @Inject
    private Inzagevragen vragen;

    @Inject
    private Aanwezige aanwezige;

    @Override
    public String menu() {
        return "inzagevragen";
    }

    @Override
    public long aantal() {
        return aanwezige
                .pet()
                .filter(pet -> Kijkregel.BEANTWOORDER.equals(pet.code()))
                .map(pet -> vragen.telOpen())
                .orElse(0L);
    }
}
