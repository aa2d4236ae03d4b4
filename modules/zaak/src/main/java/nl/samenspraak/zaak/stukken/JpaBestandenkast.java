package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** Rows and no entities: to which part of a dossier a file belongs differs from case to case, and the gate asks for each. */
@ApplicationScoped
class JpaBestandenkast implements Bestandenkast {

    /** Databases put what is empty in different places; so a file that is kept has a last day as well. */
    private static final OffsetDateTime BLIJFT = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String RIJ = "select id, soort, omvang, kop, sleutelversie from zaak.bestand where zaak = ?1";

    @PersistenceContext(unitName = "zaak")
    private EntityManager em;

    @Override
    public void bewaar(Rij rij, List<Stuk> stukken, Dossierdeel deel, Instant op, Instant vervaltOp) {
        Dossiervragen.wijzigSql(
                        em,
                        deel,
                        "insert into zaak.bestand (id, zaaksoort, zaak, soort, omvang, kop, sleutelversie, bewaard_op,"
                                + " vervalt_op) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, rij.id())
                .setParameter(2, rij.zaak().soort().code())
                .setParameter(3, rij.zaak().id())
                .setParameter(4, rij.soort().code())
                .setParameter(5, rij.omvang())
                .setParameter(6, rij.kop())
                .setParameter(7, rij.sleutelversie())
                .setParameter(8, tijd(op))
                .setParameter(9, vervaltOp == null ? BLIJFT : tijd(vervaltOp))
                .executeUpdate();
        int rang = 0;
        for (Stuk stuk : stukken) {
            Dossiervragen.wijzigSql(
                            em,
                            deel,
                            "insert into zaak.bestanddeel (id, bestand, rang, inhoud, sleutelversie)"
                                    + " values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, stuk.id())
                    .setParameter(2, rij.id())
                    .setParameter(3, rang++)
                    .setParameter(4, stuk.inhoud())
                    .setParameter(5, rij.sleutelversie())
                    .executeUpdate();
        }
    }

    @Override
    public List<Rij> van(Zaakverwijzing zaak, Dossierdeel deel) {
        return rijen(
                Dossiervragen.leesSql(em, deel, RIJ + " order by bewaard_op, id")
                        .setParameter(1, zaak.id()),
                zaak);
    }

    @Override
    public Optional<Rij> vind(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel) {
        Query vraag = Dossiervragen.leesSql(em, deel, RIJ + " and id = ?2")
                .setParameter(1, zaak.id())
                .setParameter(2, bestand);
        return rijen(vraag, zaak).stream().findFirst();
    }

    private static List<Rij> rijen(Query vraag, Zaakverwijzing zaak) {
        List<?> gevonden = vraag.getResultList();
        return gevonden.stream()
                .map(Object[].class::cast)
                .map(rij -> new Rij(
                        (UUID) rij[0],
                        zaak,
                        Bestandsoort.van((String) rij[1]),
                        Rijwaarde.getal(rij[2]),
                        (byte[]) rij[3],
                        ((Number) rij[4]).intValue()))
                .toList();
    }

    @Override
    public List<Stuk> stukken(UUID bestand, Dossierdeel deel) {
        List<?> gevonden = Dossiervragen.leesSql(
                        em, deel, "select id, inhoud from zaak.bestanddeel where bestand = ?1 order by rang")
                .setParameter(1, bestand)
                .getResultList();
        return gevonden.stream()
                .map(Object[].class::cast)
                .map(rij -> new Stuk((UUID) rij[0], (byte[]) rij[1]))
                .toList();
    }

    @Override
    public void houd(Zaakverwijzing zaak, Dossierdeel deel) {
        Dossiervragen.wijzigSql(em, deel, "update zaak.bestand set vervalt_op = ?2 where zaak = ?1")
                .setParameter(1, zaak.id())
                .setParameter(2, BLIJFT)
                .executeUpdate();
    }

    @Override
    public void verwijder(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel) {
        Dossiervragen.wijzigSql(em, deel, "delete from zaak.bestand where zaak = ?1 and id = ?2")
                .setParameter(1, zaak.id())
                .setParameter(2, bestand)
                .executeUpdate();
    }

    @Override
    public void verwijderKlaargelegd(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel) {
        Dossiervragen.wijzigSql(em, deel, "delete from zaak.bestand where zaak = ?1 and id = ?2 and vervalt_op < ?3")
                .setParameter(1, zaak.id())
                .setParameter(2, bestand)
                .setParameter(3, BLIJFT)
                .executeUpdate();
    }

    @Override
    public void vergeet(Zaakverwijzing zaak) {
        Dossiervragen.overNiemandSql(em, "delete from zaak.bestand where zaak = ?1")
                .setParameter(1, zaak.id())
                .executeUpdate();
    }

    @Override
    public Vulling vulling(Zaakverwijzing zaak) {
        Object[] som = (Object[]) Dossiervragen.overNiemandSql(
                        em, "select count(*), coalesce(sum(omvang), 0) from zaak.bestand where zaak = ?1")
                .setParameter(1, zaak.id())
                .getSingleResult();
        return new Vulling(Rijwaarde.getal(som[0]), Rijwaarde.getal(som[1]));
    }

    @Override
    public long klaargelegd(Instant nu) {
        return ((Number) Dossiervragen.overNiemandSql(
                                em,
                                "select coalesce(sum(omvang), 0) from zaak.bestand where vervalt_op > ?1 and vervalt_op < ?2")
                        .setParameter(1, tijd(nu))
                        .setParameter(2, BLIJFT)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int ruimOp(Instant nu) {
        return Dossiervragen.overNiemandSql(em, "delete from zaak.bestand where vervalt_op <= ?1")
                .setParameter(1, tijd(nu))
                .executeUpdate();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
