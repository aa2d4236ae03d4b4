package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** Walks along the index of what nobody may handle. */
@ApplicationScoped
class JpaToewijslijst implements Toewijslijst {

    private static final String WELKE =
            " from klachten.klacht k where k.niemand_mag = true and " + Uitsluiting.sql("k", "?1");
    private static final String OP_VOLGORDE = " order by k.niemand_mag, k.uiterlijk, k.nummer";
    private static final String RIJ = "select k.nummer, k.ontvangen_op, t.soort, t.uiterlijk from (select k.id" + WELKE
            + OP_VOLGORDE + " offset %d rows fetch next %d rows only) blad join klachten.klacht k on k.id = blad.id"
            + " left join klachten.termijn t on t.klacht = k.id and t.eerstvolgend" + OP_VOLGORDE;

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    @Override
    public long tel(UUID gebruiker, int hoogstens) {
        String sql = "select count(*) from (select k.id" + WELKE + OP_VOLGORDE + " fetch first " + hoogstens
                + " rows only) geteld";
        Object aantal =
                Dossiervragen.overNiemandSql(em, sql).setParameter(1, gebruiker).getSingleResult();
        return Rijwaarde.getal(aantal);
    }

    @Override
    public List<Toewijsrij> bladzijde(UUID gebruiker, int vanaf, int aantal) {
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.KLACHTVERDELING, RIJ.formatted(vanaf, aantal))
                .setParameter(1, gebruiker)
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Toewijsrij rij(Object[] rij) {
        return new Toewijsrij(
                new Klachtnummer(rij[0].toString()),
                LocalDate.parse(rij[1].toString()),
                rij[2] == null ? null : Klachttermijnsoort.valueOf(rij[2].toString()),
                rij[3] == null ? null : LocalDate.parse(rij[3].toString()));
    }
}
