package nl.samenspraak.personen.gezin;

import jakarta.persistence.EntityManager;

/** The links between persons in a database. */
public final class Bandenproef {

    private Bandenproef() {}

    public static Gezinsbanden banden(EntityManager em) {
        return new JpaGezinsbanden(em);
    }
}
