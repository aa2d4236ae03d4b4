package nl.samenspraak.klachten.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** Publications as rows of counts; they are no dossier, so no entity. */
@ApplicationScoped
class JpaPublicaties implements Publicaties {

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public Optional<Stuk> find(int jaar) {
        List<?> rijen = Dossiervragen.overNiemandSql(
                        em, "select lessen, totaal, vastgesteld_op, versie from klachten.publicatie where jaar = ?1")
                .setParameter(1, jaar)
                .getResultList();
        return rijen.stream().findFirst().map(rij -> stuk((Object[]) rij));
    }

    private static Stuk stuk(Object[] rij) {
        return new Stuk(
                rij[0].toString(),
                rij[1] == null ? null : getal(rij[1]),
                rij[2] == null ? null : LocalDate.parse(rij[2].toString()),
                Rijwaarde.getal(rij[3]));
    }

    private static int getal(Object waarde) {
        return ((Number) waarde).intValue();
    }

    @Override
    public List<Publicatietabel> tabellen(int jaar) {
        List<?> rijen = Dossiervragen.overNiemandSql(
                        em, "select tabel, cel, aantal from klachten.publicatiecel where jaar = ?1 order by rang")
                .setParameter(1, jaar)
                .getResultList();
        Map<String, List<Publicatiecel>> cellen = new LinkedHashMap<>();
        for (Object gelezen : rijen) {
            Object[] rij = (Object[]) gelezen;
            cellen.computeIfAbsent(rij[0].toString(), tabel -> new ArrayList<>())
                    .add(new Publicatiecel(rij[1].toString(), rij[2] == null ? null : getal(rij[2])));
        }
        return cellen.entrySet().stream()
                .map(tabel -> new Publicatietabel(tabel.getKey(), tabel.getValue()))
                .toList();
    }

    @Override
    public List<Integer> vastgesteld() {
        List<?> jaren = Dossiervragen.overNiemandSql(
                        em, "select jaar from klachten.publicatie where vastgesteld_op is not null order by jaar desc")
                .getResultList();
        return jaren.stream().map(JpaPublicaties::getal).toList();
    }

    @Override
    public void bewaar(int jaar, String lessen, long versie) {
        if (versie == 0) {
            Dossiervragen.overNiemandSql(
                            em,
                            "insert into klachten.publicatie (jaar, lessen, versie) values (?1, '', 0)"
                                    + " on conflict do nothing")
                    .setParameter(1, jaar)
                    .executeUpdate();
        }
        Query wijzig = Dossiervragen.overNiemandSql(
                        em,
                        "update klachten.publicatie set lessen = ?1, versie = versie + 1"
                                + " where jaar = ?2 and versie = ?3 and vastgesteld_op is null")
                .setParameter(1, lessen)
                .setParameter(2, jaar)
                .setParameter(3, versie);
        if (wijzig.executeUpdate() == 0) {
            throw new VerouderdeVersie();
        }
    }

    @Override
    public void stelVast(int jaar, int totaal, List<Publicatietabel> tabellen, UUID door, LocalDate op) {
        Query wijzig = Dossiervragen.overNiemandSql(
                        em,
                        "update klachten.publicatie set totaal = " + totaal
                                + ", vastgesteld_op = ?1, vastgesteld_door = ?2 where jaar = ?3 and vastgesteld_op is null")
                .setParameter(1, op)
                .setParameter(2, door)
                .setParameter(3, jaar);
        if (wijzig.executeUpdate() == 0) {
            throw new VerouderdeVersie();
        }
        int rang = 0;
        for (Publicatietabel tabel : tabellen) {
            for (Publicatiecel cel : tabel.cellen()) {
                rang++;
                Dossiervragen.overNiemandSql(
                                em,
                                "insert into klachten.publicatiecel (jaar, tabel, rang, cel, aantal) values (?1, ?2, ?3, ?4, "
                                        + (cel.getoond() ? cel.aantal() : "null") + ")")
                        .setParameter(1, jaar)
                        .setParameter(2, tabel.code())
                        .setParameter(3, rang)
                        .setParameter(4, cel.code())
                        .executeUpdate();
            }
        }
    }
}
