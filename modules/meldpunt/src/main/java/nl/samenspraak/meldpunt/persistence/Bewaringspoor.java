package nl.samenspraak.meldpunt.persistence;

import jakarta.enterprise.context.ApplicationScoped;

/** What held a melding back goes with it: its reason may speak of someone. */
@ApplicationScoped
class Bewaringspoor extends Tabelspoor {

    Bewaringspoor() {
        super("bewaring");
    }
}
