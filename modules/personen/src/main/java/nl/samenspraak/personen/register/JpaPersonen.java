package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Identificatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;

/** The register in the database. */
@ApplicationScoped
class JpaPersonen implements Personen {

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
        return Dossiervragen.lees(em, Dossierdeel.PERSOON, "select p from Persoon p where p.id in :ids", Persoon.class)
                .setParameter("ids", ids.stream().map(PersoonId::waarde).toList())
                .getResultList();
    }

    @Override
    public Set<PersoonId> dubbelen(PersoonId persoon) {
        return Stream.of(JpaKandidaatvraag.MET_ZELFDE_BSN, JpaKandidaatvraag.MET_ZELFDE_NAAM)
                .flatMap(vraag -> Dossiervragen.lees(em, Dossierdeel.PERSOON, vraag, UUID.class)
                        .setParameter("persoon", persoon.waarde())
                        .getResultStream())
                .map(PersoonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Kandidaat> opBsn(Collection<String> zoekwaarden) {
        return new JpaKandidaatvraag(em)
                .waar("p.bsn.zoekwaarde in :zoekwaarden")
                .met("zoekwaarden", zoekwaarden)
                .opNaam();
    }

    @Override
    public List<Naamgenoot> opGeboortedatum(Geboortedatum geboortedatum, Set<String> klanken, List<String> voornamen) {
        String begin = geboortedatum.zoekbegin();
        JpaKandidaatvraag vraag = new JpaKandidaatvraag(em).met("mogelijk", geboortedatum.zoekwaarden());
        if (geboortedatum.datum().isPresent()) {
            return vraag.waar("p.geboortedatum in :mogelijk").opKlank(klanken, voornamen);
        }
        return vraag.waar(
                        "p.geboortedatum in :mogelijk or (p.geboortedatum >= :vroegst and p.geboortedatum <= :laatst)")
                .met("vroegst", aangevuld(begin, '0'))
                .met("laatst", aangevuld(begin, '9'))
                .opKlank(klanken, voornamen);
    }

    @Override
    public List<Kandidaat> kandidaten(List<PersoonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersoonId, Kandidaat> gevonden = new JpaKandidaatvraag(em)
                        .waar("p.id in :ids")
                        .met("ids", ids.stream().map(PersoonId::waarde).toList())
                        .opNaam()
                        .stream()
                        .collect(Collectors.toMap(
                                kandidaat -> kandidaat.persoon().id(), Function.identity()));
        return ids.stream().map(gevonden::get).filter(Objects::nonNull).toList();
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
    public List<String> straten(int huisnummer) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PERSOON,
                        "select distinct p.zoek.straat from Persoon p where p.verblijf.huisnummer = :huisnummer and p.zoek.straat <> ''",
                        String.class)
                .setParameter("huisnummer", huisnummer)
                .getResultList();
    }

    @Override
    public List<Kandidaat> opTelefoon(Telefoonnummer nummer) {
        return new JpaKandidaatvraag(em)
                .waar(":nummer member of p.telefoons")
                .met("nummer", nummer.waarde())
                .opNaam();
    }

    @Override
    public List<Persoon> metBsn(Collection<String> zoekwaarden) {
        if (zoekwaarden.isEmpty()) {
            return List.of();
        }
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PERSOON,
                        "select p from Persoon p where p.bsn.zoekwaarde in :zoekwaarden",
                        Persoon.class)
                .setParameter("zoekwaarden", zoekwaarden)
                .getResultList();
    }

    @Override
    public List<Persoon> zonderBsn(Collection<Geboortedatum> geboortedata) {
        if (geboortedata.isEmpty()) {
            return List.of();
        }
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PERSOON,
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
    public List<Identificatie> identificaties(PersoonId persoon) {
        return Dossiervragen.lees(
                        em,
                        Dossierdeel.PERSOON,
                        "select i from Identificatie i where i.persoon = :persoon order by i.gezien.op desc",
                        Identificatie.class)
                .setParameter("persoon", persoon.waarde())
                .getResultList();
    }

    @Override
    public boolean isMetDeHandIngevoerd(PersoonId persoon) {
        return Dossiervragen.overNiemand(
                                em,
                                "select count(p) from Persoon p where p.id = :id"
                                        + " and (p.bsn.bron is null or p.bsn.bron <> :brp)",
                                Long.class)
                        .setParameter("id", persoon.waarde())
                        .setParameter("brp", Bsnbron.BRP)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void verwijder(Persoon persoon) {
        for (String wat : List.of("Identificatie", "Gezinsband", "Herkomst", "Inkijk")) {
            Dossiervragen.wijzig(em, Dossierdeel.PERSOON, "delete from " + wat + " w where w.persoon = :id")
                    .setParameter("id", persoon.id().waarde())
                    .executeUpdate();
        }
        em.remove(persoon);
        em.flush();
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
        String adres = kolom + " = :waarde and p.verblijf.huisnummer = :huisnummer";
        JpaKandidaatvraag vraag =
                new JpaKandidaatvraag(em).met("waarde", waarde).met("huisnummer", huisnummer);
        if (toevoeging.isEmpty()) {
            return vraag.waar(adres).opNaam();
        }
        return vraag.waar(adres + " and p.zoek.toevoeging = :toevoeging")
                .met("toevoeging", toevoeging)
                .opNaam();
    }

    private static String aangevuld(String begin, char cijfer) {
        return begin + String.valueOf(cijfer).repeat(8 - begin.length());
    }
}
