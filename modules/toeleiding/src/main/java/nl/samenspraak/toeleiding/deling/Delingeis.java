package nl.samenspraak.toeleiding.deling;

import jakarta.persistence.Embeddable;
import nl.samenspraak.toeleiding.deelwijzer.Deelvoorwaarde;

/** A condition of a share as it was put, with whether it was met and on what ground; or what goes for passing on. */
@Embeddable
public class Delingeis {

    private String code;
    private String tekst;
    private int regel;
    private boolean doorgeven;
    private boolean aangevinkt;
    private String grond;

    protected Delingeis() {}

    /**
     * @param eis the condition
     * @param regel number of the rule that it comes from
     * @param doorgeven whether it is about passing on, and nothing to be ticked
     * @param aangevinkt whether it was ticked
     * @param grond on what ground, or empty
     */
    Delingeis(Deelvoorwaarde eis, int regel, boolean doorgeven, boolean aangevinkt, String grond) {
        code = eis.code();
        tekst = eis.tekst();
        this.regel = regel;
        this.doorgeven = doorgeven;
        this.aangevinkt = aangevinkt;
        this.grond = grond == null ? "" : grond;
    }

    DelingView.Eis view() {
        return new DelingView.Eis(code, tekst, regel, doorgeven, aangevinkt, grond);
    }
}
