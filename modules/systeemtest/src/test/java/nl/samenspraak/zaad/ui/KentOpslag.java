package nl.samenspraak.zaad.ui;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose: a screen reads the database itself. */
public final class KentOpslag {

    Object lees(EntityManager database) {
        return database.createQuery("select 1");
    }
}
