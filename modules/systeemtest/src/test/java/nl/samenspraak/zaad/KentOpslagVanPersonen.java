package nl.samenspraak.zaad;

import nl.samenspraak.personen.persistence.Zaadopslag;

/** Breaks a rule on purpose: a module uses what another stores. */
public final class KentOpslagVanPersonen {

    Object opslag() {
        return new Zaadopslag();
    }
}
