package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** Asks the table of terms, and of a klacht no more than its number and who handles it. */
@ApplicationScoped
class JpaBewaakteTermijnen implements BewaakteTermijnen {

    private static final String TE_SIGNALEREN =
            "select distinct k.nummer from Klacht k, BewaardeTermijn t where t.sleutel.klacht = k.id and t.bewaakt = true"
                    + " and t.geescaleerd = false and t.waarschuwenOp <= :vandaag"
                    + " and (t.uiterlijk <= :vandaag or t.gewaarschuwd = false) order by k.nummer";

    private static final String MET_ANDERE_KALENDER =
            "select distinct k.nummer from Klacht k, BewaardeTermijn t where t.sleutel.klacht = k.id and t.kalender <> :afdruk"
                    + " and (t.bewaakt = true or t.uiterlijk >= :vandaag) order by k.nummer";

    /** One question for every screen, no further than is told; natively, because the provider knows no limit within a question. */
    private static final String STAND = "select "
            + deel("k.open = true and k.behandelaar = ?2 and k.uiterlijk < ?1", "k.open, k.behandelaar, k.uiterlijk")
            + ", "
            + deel("k.open = true and k.behandelaar = ?2 and k.uiterlijk = ?1", "k.open, k.behandelaar, k.uiterlijk")
            + ", "
            + deel("k.status = 'NIEUW' and k.behandelaar is null", "k.status, k.uiterlijk");

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        return "(select count(*) from (select k.id from klachten.klacht k where " + welke + " and "
                + Uitsluiting.sql("k", "?2") + " order by " + volgorde + ", k.nummer fetch first " + Telgrens.tot(0)
                + " rows only) geteld)";
    }

    @Override
    public List<Klachtnummer> teSignaleren(LocalDate vandaag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, TE_SIGNALEREN, String.class)
                .setParameter("vandaag", vandaag)
                .getResultStream()
                .map(Klachtnummer::new)
                .toList();
    }

    @Override
    public List<Klachtnummer> metAndereKalender(String afdruk, LocalDate vandaag) {
        return Dossiervragen.lees(em, Dossierdeel.KLACHT, MET_ANDERE_KALENDER, String.class)
                .setParameter("afdruk", afdruk)
                .setParameter("vandaag", vandaag)
                .getResultStream()
                .map(Klachtnummer::new)
                .toList();
    }

    @Override
    public List<Klachtnummer> zonderBehandelaar(Set<UUID> allen) {
        List<UUID> wie = List.copyOf(allen);
        String andere = IntStream.rangeClosed(1, wie.size())
                .mapToObj(plaats -> "?" + plaats)
                .collect(Collectors.joining(", ", " or k.behandelaar not in (", ")"));
        String sql = "select k.nummer from klachten.klacht k where (k.open = true or k.nawerk = true) and"
                + " (k.niemand_mag = true or k.behandelaar is null"
                + (wie.isEmpty() ? " or k.behandelaar is not null" : andere) + ") order by k.nummer";
        Query vraag = Dossiervragen.leesSql(em, Dossierdeel.KLACHT, sql);
        for (int i = 0; i < wie.size(); i++) {
            vraag.setParameter(i + 1, wie.get(i));
        }
        List<?> nummers = vraag.getResultList();
        return nummers.stream().map(Object::toString).map(Klachtnummer::new).toList();
    }

    @Override
    public Klachtwerkstand stand(UUID gebruiker, LocalDate vandaag) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, vandaag)
                .setParameter(2, gebruiker)
                .getSingleResult();
        return new Klachtwerkstand(Rijwaarde.getal(rij[0]), Rijwaarde.getal(rij[1]), Rijwaarde.getal(rij[2]));
    }
}
