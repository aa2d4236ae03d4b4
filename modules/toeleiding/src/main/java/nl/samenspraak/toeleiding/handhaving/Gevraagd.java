package nl.samenspraak.toeleiding.handhaving;

import jakarta.persistence.Embeddable;

/** One of the data that is asked: and what it is needed for. */
@Embeddable
class Gevraagd {

    private String gegeven;
    private String waarom;

    protected Gevraagd() {}

    Gevraagd(String gegeven, String waarom) {
        this.gegeven = gegeven;
        this.waarom = waarom;
    }

    String gegeven() {
        return gegeven;
    }

    String waarom() {
        return waarom;
    }
}
