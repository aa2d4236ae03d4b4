package nl.samenspraak.zaak.concept;

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

/** Rows and no entities: to which part of a dossier a text belongs differs from row to row, and the gate asks for each. */
@ApplicationScoped
class JpaConceptenlade implements Conceptenlade {

    /** As a number: what a driver makes of a moment differs between the two databases. */
    private static final String BEWAARD_OP = "cast(extract(epoch from bewaard_op) * 1000 as bigint)";

    private static final String DAAR = " where zaak = ?1 and eigenaar = ?2 and pagina = ?3";

    @PersistenceContext(unitName = "zaak")
    private EntityManager em;

    @Override
    public Optional<Instant> sinds(Conceptplek plek, Instant nu) {
        List<?> gevonden = daar(
                        Dossiervragen.overNiemandSql(
                                em, "select " + BEWAARD_OP + " from zaak.concept" + DAAR + " and vervalt_op > ?4"),
                        plek)
                .setParameter(4, tijd(nu))
                .getResultList();
        return gevonden.stream().findFirst().map(JpaConceptenlade::moment);
    }

    @Override
    public Optional<Rij> vind(Conceptplek plek, Dossierdeel deel, Instant nu) {
        List<?> gevonden = daar(
                        Dossiervragen.leesSql(
                                em,
                                deel,
                                "select id, versie, " + BEWAARD_OP + ", inhoud from zaak.concept" + DAAR
                                        + " and vervalt_op > ?4"),
                        plek)
                .setParameter(4, tijd(nu))
                .getResultList();
        return gevonden.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(rij -> new Rij((UUID) rij[0], Rijwaarde.getal(rij[1]), moment(rij[2]), (byte[]) rij[3]));
    }

    @Override
    public void bewaar(Conceptplek plek, Dossierdeel deel, Rij rij, int sleutelversie, Instant vervaltOp) {
        Query daarna = Dossiervragen.wijzigSql(
                em,
                deel,
                "update zaak.concept set id = ?4, zaaksoort = ?5, versie = ?6, bewaard_op = ?7, vervalt_op = ?8,"
                        + " inhoud = ?9, sleutelversie = ?10" + DAAR);
        if (vul(daarna, plek, rij, sleutelversie, vervaltOp).executeUpdate() == 0) {
            // Of two windows that keep their first text at the same moment one comes too late, and tries again when
            // there is more to keep.
            Query eerst = Dossiervragen.wijzigSql(
                    em,
                    deel,
                    "insert into zaak.concept (zaak, eigenaar, pagina, id, zaaksoort, versie, bewaard_op, vervalt_op,"
                            + " inhoud, sleutelversie) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                            + " on conflict do nothing");
            vul(eerst, plek, rij, sleutelversie, vervaltOp).executeUpdate();
        }
    }

    private static Query vul(Query vraag, Conceptplek plek, Rij rij, int sleutelversie, Instant vervaltOp) {
        return daar(vraag, plek)
                .setParameter(4, rij.id())
                .setParameter(5, plek.zaak().soort().code())
                .setParameter(6, rij.versie())
                .setParameter(7, tijd(rij.bewaardOp()))
                .setParameter(8, tijd(vervaltOp))
                .setParameter(9, rij.inhoud())
                .setParameter(10, sleutelversie);
    }

    @Override
    public long elders(Conceptplek plek) {
        return Rijwaarde.getal(daar(
                        Dossiervragen.overNiemandSql(
                                em,
                                "select count(*) from zaak.concept where zaak = ?1 and eigenaar = ?2 and pagina <> ?3"),
                        plek)
                .getSingleResult());
    }

    @Override
    public void gooiWeg(Conceptplek plek) {
        daar(Dossiervragen.overNiemandSql(em, "delete from zaak.concept" + DAAR), plek)
                .executeUpdate();
    }

    @Override
    public void verwijder(Conceptplek plek, Dossierdeel deel) {
        daar(Dossiervragen.wijzigSql(em, deel, "delete from zaak.concept" + DAAR), plek)
                .executeUpdate();
    }

    @Override
    public void verwijder(Zaakverwijzing zaak) {
        Dossiervragen.overNiemandSql(em, "delete from zaak.concept where zaak = ?1")
                .setParameter(1, zaak.id())
                .executeUpdate();
    }

    @Override
    public int ruimOp(Instant nu) {
        return Dossiervragen.overNiemandSql(em, "delete from zaak.concept where vervalt_op <= ?1")
                .setParameter(1, tijd(nu))
                .executeUpdate();
    }

    private static Query daar(Query vraag, Conceptplek plek) {
        return vraag.setParameter(1, plek.zaak().id())
                .setParameter(2, plek.eigenaar())
                .setParameter(3, plek.pagina());
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(Object kolom) {
        return Instant.ofEpochMilli(Rijwaarde.getal(kolom));
    }
}
