package nl.samenspraak.zaak.adviesvraag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/** How many questions wait for an answer; a number about nobody, so no gate. */
@RequestScoped
class Adviestelling implements Menutelling {

    private Adviesvragen vragen;
    private Aanwezige aanwezige;

    Adviestelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Adviestelling(Adviesvragen vragen, Aanwezige aanwezige) {
        this.vragen = vragen;
        this.aanwezige = aanwezige;
    }

    @Override
    public String menu() {
        return "adviesvragen";
    }

    @Override
    public long aantal() {
        return aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Adviesloket.ADVISEUR))
                .map(pet -> vragen.wachtend())
                .orElse(0L);
    }
}
