package nl.samenspraak.meldpunt.zaad;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose: it speaks to the database, and its name does not say so. */
public final class KentDeDatabank {

    Object lees(EntityManager database) {
        return database;
    }
}
