package nl.samenspraak.personen.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Geboortedatum;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Postcode;
import nl.samenspraak.kern.Telefoonnummer;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.model.Gezinsband;
import nl.samenspraak.personen.model.Identificatie;
import nl.samenspraak.personen.model.Kandidaat;
import nl.samenspraak.personen.model.Personen;
import nl.samenspraak.personen.model.Persoon;
import nl.samenspraak.personen.model.Verwant;
import nl.samenspraak.toegang.VerouderdeVersie;

/** The register in the database. */
@ApplicationScoped
class JpaPersonen implements Personen {

    /** Everyone else with the same BSN, or with the same name and date of birth, wherever that is known. */
    private static final String DUBBELEN = """
            (select count(d.id) from Persoon d where d.id <> p.id and (d.bsn.zoekwaarde = p.bsn.zoekwaarde
              or (d.geboortedatum = p.geboortedatum and d.geboortedatum <> :onbekend
                and d.zoek.naam = p.zoek.naam and d.zoek.voornamen = p.zoek.voornamen)))""";

    private static final String ZOEK = "select p, " + DUBBELEN + " from Persoon p where ";

    /** Whether the name sounds as asked; a subquery, because EclipseLink binds no parameters in a case expression. */
    private static final String KLINKT = """
            (select count(k.id) from Persoon k where k.id = p.id
              and (k.zoek.klank in :klanken or k.zoek.partnerklank in :klanken))""";

    private static final String OP_NAAM = " order by p.zoek.naam, p.zoek.voornamen, p.id";

    @PersistenceContext(unitName = "personen")
    private EntityManager em;

    protected JpaPersonen() {}

    JpaPersonen(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Persoon> find(PersoonId id) {
        return Optional.ofNullable(em.find(Persoon.class, id.waarde()));
    }

    @Override
    public List<Persoon> findAll(Set<PersoonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Persoon p where p.id in :ids", Persoon.class)
                .setParameter("ids", ids.stream().map(PersoonId::waarde).toList())
                .getResultList();
    }

    @Override
    public List<Kandidaat> opBsn(String zoekwaarde) {
        return kandidaten(ZOEK + "p.bsn.zoekwaarde = :zoekwaarde" + OP_NAAM, Map.of("zoekwaarde", zoekwaarde));
    }

    @Override
    public List<Kandidaat> opGeboortedatum(Geboortedatum geboortedatum, Set<String> klanken) {
        String begin = geboortedatum.zoekbegin();
        return kandidaten(
                "select p, " + DUBBELEN + ", " + KLINKT + " as klinkt from Persoon p where "
                        + "p.geboortedatum in :mogelijk or (p.geboortedatum >= :vroegst and p.geboortedatum <= :laatst)"
                        + " order by klinkt desc, p.zoek.naam, p.zoek.voornamen, p.id",
                Map.of(
                        "mogelijk", geboortedatum.zoekwaarden(),
                        "vroegst", aangevuld(begin, '0'),
                        "laatst", aangevuld(begin, '9'),
                        "klanken", klanken.isEmpty() ? Set.of("-") : klanken));
    }

    @Override
    public List<Kandidaat> opPostcode(Postcode postcode, int huisnummer, String toevoeging) {
        return opAdres("p.verblijf.postcode", postcode.waarde(), huisnummer, toevoeging);
    }

    @Override
    public List<Kandidaat> opStraat(String straatsleutel, int huisnummer, String toevoeging) {
        return opAdres("p.zoek.straat", straatsleutel, huisnummer, toevoeging);
    }

    @Override
    public List<Kandidaat> opTelefoon(Telefoonnummer nummer) {
        return kandidaten(ZOEK + ":nummer member of p.telefoons" + OP_NAAM, Map.of("nummer", nummer.waarde()));
    }

    @Override
    public List<Persoon> metBsn(Collection<String> zoekwaarden) {
        if (zoekwaarden.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Persoon p where p.bsn.zoekwaarde in :zoekwaarden", Persoon.class)
                .setParameter("zoekwaarden", zoekwaarden)
                .getResultList();
    }

    @Override
    public List<Persoon> zonderBsn(Collection<Geboortedatum> geboortedata) {
        if (geboortedata.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Persoon p where p.bsn.zoekwaarde is null and p.geboortedatum in :data",
                        Persoon.class)
                .setParameter(
                        "data", geboortedata.stream().map(Geboortedatum::waarde).toList())
                .getResultList();
    }

    @Override
    public void add(Persoon persoon) {
        em.persist(persoon);
    }

    @Override
    public void add(Identificatie identificatie) {
        em.persist(identificatie);
    }

    @Override
    public void add(Gezinsband band) {
        em.persist(band);
    }

    @Override
    public List<Identificatie> identificaties(PersoonId persoon) {
        return em.createQuery(
                        "select i from Identificatie i where i.persoon = :persoon order by i.gezien.op desc",
                        Identificatie.class)
                .setParameter("persoon", persoon.waarde())
                .getResultList();
    }

    @Override
    public List<Verwant> verwanten(PersoonId persoon) {
        List<Object[]> rijen = em.createQuery("""
                        select b, p from Gezinsband b, Persoon p
                        where (b.persoon = :id and p.id = b.verwant) or (b.verwant = :id and p.id = b.persoon)
                        order by b.gelegd.op""", Object[].class)
                .setParameter("id", persoon.waarde())
                .getResultList();
        return rijen.stream()
                .map(rij -> new Verwant((Gezinsband) rij[0], (Persoon) rij[1]))
                .toList();
    }

    @Override
    public Optional<Gezinsband> band(BandId id) {
        return Optional.ofNullable(em.find(Gezinsband.class, id.waarde()));
    }

    @Override
    public void bevestig() {
        try {
            em.flush();
        } catch (OptimisticLockException eenAnderWasEerder) {
            throw new VerouderdeVersie();
        }
    }

    private List<Kandidaat> opAdres(String kolom, String waarde, int huisnummer, String toevoeging) {
        String jpql = ZOEK + kolom + " = :waarde and p.verblijf.huisnummer = :huisnummer";
        if (toevoeging.isEmpty()) {
            return kandidaten(jpql + OP_NAAM, Map.of("waarde", waarde, "huisnummer", huisnummer));
        }
        return kandidaten(
                jpql + " and p.zoek.toevoeging = :toevoeging" + OP_NAAM,
                Map.of("waarde", waarde, "huisnummer", huisnummer, "toevoeging", toevoeging));
    }

    private List<Kandidaat> kandidaten(String jpql, Map<String, ?> waarden) {
        TypedQuery<Object[]> vraag = em.createQuery(jpql, Object[].class)
                .setParameter("onbekend", Geboortedatum.ONBEKEND.waarde())
                .setMaxResults(MEESTE_KANDIDATEN);
        waarden.forEach(vraag::setParameter);
        return vraag.getResultList().stream()
                .map(rij -> new Kandidaat((Persoon) rij[0], ((Number) rij[1]).longValue() > 0))
                .toList();
    }

    private static String aangevuld(String begin, char cijfer) {
        return begin + String.valueOf(cijfer).repeat(8 - begin.length());
    }
}
