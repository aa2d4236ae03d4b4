package nl.samenspraak.zaad;

import nl.samenspraak.personen.zaad.JpaZaad;

/** Breaks a rule on purpose: a module uses the class of another that speaks to the database. */
public final class KentJpaVanPersonen {

    Object opslag() {
        return new JpaZaad();
    }
}
