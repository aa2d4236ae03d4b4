package nl.samenspraak.personen.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/**
 * A look-up of candidates: one statement that also tells who may be a double; by name there are many more to weigh than are meant, so that one
 * gives no more than the names. Counts stand in subqueries of their own, because an
 * "or" between two columns would use no index, and because EclipseLink binds no parameters in a case expression.
 */
final class JpaKandidaatvraag {

    private static final String ZELFDE_BSN =
            "(select count(b.id) from Persoon b where b.id <> p.id and b.bsn.zoekwaarde = p.bsn.zoekwaarde)";

    /** Everyone else with the same name and date of birth, as far as that is known. */
    private static final String ZELFDE_NAAM = """
            (select count(n.id) from Persoon n where n.id <> p.id
              and n.geboortedatum = p.geboortedatum and n.geboortedatum <> :onbekend
              and n.zoek.naam = p.zoek.naam and n.zoek.voornamen = p.zoek.voornamen)""";

    /** Who the others with that BSN are, and with that name: one question each, for the same reason. */
    static final String MET_ZELFDE_BSN = "select b.id from Persoon p, Persoon b where p.id = :persoon and b.id <> p.id"
            + " and b.bsn.zoekwaarde = p.bsn.zoekwaarde";

    static final String MET_ZELFDE_NAAM = "select n.id from Persoon p, Persoon n where p.id = :persoon and n.id <> p.id"
            + " and n.geboortedatum = p.geboortedatum and n.geboortedatum <> '" + Geboortedatum.ONBEKEND.waarde() + "'"
            + " and n.zoek.naam = p.zoek.naam and n.zoek.voornamen = p.zoek.voornamen";

    /** Whoever may be meant: a given name may be all that somebody knows. */
    private static final String KLINKT = """
            (select count(k.id) from Persoon k where k.id = p.id
              and (k.zoek.klank in :klanken or k.zoek.partnerklank in :klanken%s))""";

    /** Not with concat: EclipseLink then writes what was typed into the statement instead of binding it. */
    private static final String HEET_OOK =
            " or k.zoek.voornamen like :eerste%1$d or k.zoek.voornamen like :volgende%1$d";

    private static final String SELECT = "select p, " + ZELFDE_BSN + ", " + ZELFDE_NAAM;
    private static final String NAAM = "p.zoek.naam, p.zoek.voornamen, p.id";

    private final EntityManager em;
    private final Map<String, Object> waarden = new HashMap<>();
    private String voorwaarde;

    JpaKandidaatvraag(EntityManager em) {
        this.em = em;
    }

    /** The condition, in JPQL about {@code p}. */
    JpaKandidaatvraag waar(String jpql) {
        voorwaarde = jpql;
        return this;
    }

    JpaKandidaatvraag met(String parameter, Object waarde) {
        waarden.put(parameter, waarde);
        return this;
    }

    /** @return the candidates by name */
    List<Kandidaat> opNaam() {
        met("onbekend", Geboortedatum.ONBEKEND.waarde());
        return vind(SELECT + " from Persoon p where " + voorwaarde + " order by " + NAAM).stream()
                .map(rij -> new Kandidaat((Persoon) rij[0], aantal(rij[1]) + aantal(rij[2]) > 0))
                .toList();
    }

    /** @return who may be meant, those whose surname sounds as asked or who have such a given name first */
    List<Naamgenoot> opKlank(Set<String> klanken, List<String> voornamen) {
        met("klanken", klanken.isEmpty() ? Set.of("-") : klanken);
        StringBuilder heet = new StringBuilder();
        for (int i = 0; i < voornamen.size(); i++) {
            heet.append(HEET_OOK.formatted(i));
            met("eerste" + i, voornamen.get(i) + "%");
            met("volgende" + i, "% " + voornamen.get(i) + "%");
        }
        return vind("select p.id, p.zoek, " + KLINKT.formatted(heet) + " as klinkt from Persoon p where " + voorwaarde
                        + " order by klinkt desc, " + NAAM)
                .stream()
                .map(rij -> new Naamgenoot(new PersoonId((UUID) rij[0]), (Zoekvelden) rij[1]))
                .toList();
    }

    private List<Object[]> vind(String jpql) {
        TypedQuery<Object[]> vraag = Dossiervragen.lees(em, Dossierdeel.PERSOON, jpql, Object[].class)
                .setMaxResults(Personen.MEESTE_KANDIDATEN);
        waarden.forEach(vraag::setParameter);
        return vraag.getResultList();
    }

    private static long aantal(Object telling) {
        return Rijwaarde.getal(telling);
    }
}
