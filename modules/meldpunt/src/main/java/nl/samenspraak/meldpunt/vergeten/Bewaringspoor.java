package nl.samenspraak.meldpunt.vergeten;

import jakarta.enterprise.context.ApplicationScoped;

/** What held a melding back goes with it: its reason may speak of someone. */
@ApplicationScoped
class Bewaringspoor extends JpaTabelspoor {

    Bewaringspoor() {
        super("bewaring");
    }
}
