package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Personennamen;

/** Finds the names behind pseudonyms in one statement that reads three columns and no entity: part of the log, and of nothing else. */
@ApplicationScoped
class JpaPersonennamen implements Personennamen {

    @PersistenceContext(unitName = "personen")
    private EntityManager em;

    protected JpaPersonennamen() {}

    JpaPersonennamen(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<String, BekendePersoon> vind(Set<String> pseudoniemen) {
        if (pseudoniemen.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rijen = Dossiervragen.lees(
                        em, List.of(Dossierdeel.LOGBOEK, Dossierdeel.INZAGEVRAAG), """
                        select p.pseudoniem, p.id, p.naam.voornamen, p.naam.voorvoegsel, p.naam.geslachtsnaam
                        from Persoon p where p.pseudoniem in :pseudoniemen""", Object[].class)
                .setParameter("pseudoniemen", pseudoniemen)
                .getResultList();
        Map<String, BekendePersoon> gevonden = new HashMap<>();
        for (Object[] rij : rijen) {
            Persoonsnaam naam = Persoonsnaam.van((String) rij[2], (String) rij[3], (String) rij[4]);
            gevonden.put((String) rij[0], new BekendePersoon(new PersoonId((UUID) rij[1]), naam.lijstnaam()));
        }
        return gevonden;
    }
}
