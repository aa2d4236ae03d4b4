package nl.samenspraak.zaad;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose: a projection and a native query that ask no gate. */
public final class VraagtDeDatabank {

    Object namen(EntityManager databank) {
        return databank.createQuery("select p.naam.geslachtsnaam from Persoon p");
    }

    Object sql(EntityManager databank) {
        return databank.createNativeQuery("select geslachtsnaam from personen.persoon");
    }
}
