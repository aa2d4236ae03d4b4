package nl.samenspraak.zaad;

import jakarta.persistence.EntityManager;
import nl.samenspraak.toegang.Dossiervragen;

/** Breaks a rule on purpose: says that a question is about nobody, while it asks for names. */
public final class ZegtOverNiemand {

    Object namen(EntityManager databank) {
        return Dossiervragen.overNiemand(databank, "select p.naam.geslachtsnaam from Persoon p", String.class);
    }
}
