package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Bronsoort;
import nl.samenspraak.meldpunt.melding.Gebied;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.melding.Urgentie;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.tedoen.Plichtvragen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/**
 * The rows of the work lists in the database. A list is one statement and loads no melding: it walks along the index of its order to the
 * page that is asked for, and only what stands on that page is looked up.
 */
@ApplicationScoped
class JpaWerkrijen implements Werkrijen {

    private static final String RIJ =
            "select cast(m.id as varchar), m.versie, m.nummer, cast(m.aangenomen_op as varchar), m.uiterlijk, m.status,"
                    + " m.behandelaar, m.persoon, m.urgentie, m.gebied, m.melderssoort, m.melderrelatie,"
                    + " (select count(*) from meldpunt.melding e where e.persoon = m.persoon and e.aangenomen_op < m.aangenomen_op),"
                    + " m.ontvangen_op, i.melding, i.geinformeerd, i.herzien_op,"
                    + " (select count(*) from meldpunt.medebetrokkene b where b.melding = m.id), m.wvggz_loopt, m.doel"
                    + " from (select m.id from meldpunt.melding m%s offset %d rows fetch next %d rows only) blad"
                    + " join meldpunt.melding m on m.id = blad.id left join meldpunt.informatie i on i.melding = m.id%s";

    private static final String TEL =
            "select count(*) from (select m.id from meldpunt.melding m%s fetch first %d rows only) geteld";

    /** All lists at once and the open conversations, each list no further than is told, and along its index: its order keeps the database from another way. */
    private static final String STAND = "select " + deel("", "uiterlijk, m.id") + ", "
            + deel(" and m.behandelaar = ?1", "behandelaar, m.uiterlijk, m.id") + ", "
            + deel(" and m.behandelaar is null", "behandelaar, m.uiterlijk, m.id") + ", "
            + deel(" and m.behandelaar <> ?1", "uiterlijk, m.id") + ", "
            + deel(" and m.uiterlijk < ?2", "uiterlijk, m.id")
            + ", (select count(*) from meldpunt.gesprek g where g.eigenaar = ?1 and g.vervalt_op > ?3)"
            + ", (" + Plichtvragen.eigen() + ")"
            + ", (select count(*) from meldpunt.toewijzing t where t.van = ?1 and t.gelezen = false)";

    /** The open work of everybody, and what is left to do of what is open or closed, in one walk. */
    private static final String VERDELING =
            "select cast(w.behandelaar as varchar), sum(w.open), sum(w.telaat), sum(w.spoed), cast(min(w.uiterlijk) as varchar),"
                    + " sum(w.plicht) from (select m.behandelaar behandelaar, 1 open, case when m.uiterlijk < ?1 then 1 else 0 end telaat,"
                    + " case when m.urgentie = 'SPOED' then 1 else 0 end spoed, m.uiterlijk uiterlijk, 0 plicht"
                    + " from meldpunt.melding m where m.open = true union all"
                    + " select p.behandelaar, 0, 0, 0, cast(null as date), 1 from (" + Plichtvragen.perBehandelaar()
                    + ") p) w group by w.behandelaar";

    private static final int MEESTE_OVERNAMES = 25;

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    private static String deel(String welke, String volgorde) {
        String rijen = " where m.open = true" + welke + " order by m.open, m." + volgorde;
        return "(" + TEL.formatted(rijen, Telgrens.tot(0)) + ")";
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = TEL.formatted(waar.sql() + waar.volgorde(), Telgrens.tot(vraag.vanaf()));
        return Rijwaarde.getal(
                waar.vul(Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, sql)).getSingleResult());
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Lijstvoorwaarden waar = new Lijstvoorwaarden(vraag, gebruiker);
        String sql = RIJ.formatted(waar.sql() + waar.volgorde(), vraag.vanaf(), vraag.aantal(), waar.volgorde());
        Query query = waar.vul(Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, sql));
        List<?> rijen = query.getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Werkrij rij(Object[] rij) {
        return new Werkrij(
                Rijwaarde.sleutel(rij[0]).orElseThrow(),
                Rijwaarde.getal(rij[1]),
                rij[2].toString(),
                Rijwaarde.moment(rij[3]),
                LocalDate.parse(rij[4].toString()),
                Meldingstatus.valueOf(rij[5].toString()),
                Rijwaarde.sleutel(rij[6]).orElse(null),
                Rijwaarde.sleutel(rij[7]).map(PersoonId::new).orElse(null),
                new Weegbeeld(
                        Rijwaarde.keuze(Urgentie.class, rij[8]).orElse(null),
                        Rijwaarde.keuze(Gebied.class, rij[9]).orElse(null),
                        Bronsoort.van(
                                Rijwaarde.keuze(Melderssoort.class, rij[10]).orElse(null),
                                Rijwaarde.keuze(Relatie.class, rij[11]).orElse(null)),
                        Boolean.TRUE.equals(rij[18]) || Behandeling.WVGGZ.equals(rij[19].toString()),
                        Rijwaarde.getal(rij[12])),
                nietGeinformeerdSinds(rij));
    }

    /** Whoever is known has to be told, who did not report it himself, and was neither told nor put off. */
    private static LocalDate nietGeinformeerdSinds(Object[] rij) {
        boolean teVertellen = rij[7] != null
                && (Rijwaarde.keuze(Relatie.class, rij[11]).orElse(null) != Relatie.ZELF
                        || Rijwaarde.getal(rij[17]) > 0);
        boolean gedaan = rij[14] != null && (Boolean.TRUE.equals(rij[15]) || rij[16] != null);
        return teVertellen && !gedaan ? LocalDate.parse(rij[13].toString()) : null;
    }

    @Override
    public List<Werkverdeelrij> verdeling(LocalDate vandaag) {
        List<?> rijen = Dossiervragen.overNiemandSql(em, VERDELING)
                .setParameter(1, vandaag)
                .getResultList();
        return rijen.stream().map(rij -> verdeelrij((Object[]) rij)).toList();
    }

    private static Werkverdeelrij verdeelrij(Object[] rij) {
        return new Werkverdeelrij(
                Rijwaarde.sleutel(rij[0]).orElse(null),
                Rijwaarde.getal(rij[1]),
                Rijwaarde.getal(rij[2]),
                Rijwaarde.getal(rij[3]),
                rij[4] == null ? null : LocalDate.parse(rij[4].toString()),
                Rijwaarde.getal(rij[5]));
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag, Instant nu) {
        Object[] rij = (Object[]) Dossiervragen.overNiemandSql(em, STAND)
                .setParameter(1, gebruiker)
                .setParameter(2, vandaag)
                .setParameter(3, nu.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Werkstand(
                Rijwaarde.getal(rij[0]),
                Rijwaarde.getal(rij[1]),
                Rijwaarde.getal(rij[2]),
                Rijwaarde.getal(rij[3]),
                Rijwaarde.getal(rij[4]),
                Rijwaarde.getal(rij[5]),
                Rijwaarde.getal(rij[6]),
                Rijwaarde.getal(rij[7]));
    }

    @Override
    public List<Overnamerij> overgenomenVan(UUID gebruiker) {
        List<?> rijen = Dossiervragen.leesSql(
                        em,
                        Dossierdeel.SIGNAAL,
                        "select m.nummer, cast(t.door as varchar), cast(t.op as varchar), t.reden from meldpunt.toewijzing t"
                                + " join meldpunt.melding m on m.id = t.melding where t.van = ?1 and t.gelezen = false"
                                + " order by t.op desc fetch first " + MEESTE_OVERNAMES + " rows only")
                .setParameter(1, gebruiker)
                .getResultList();
        return rijen.stream().map(rij -> overname((Object[]) rij)).toList();
    }

    private static Overnamerij overname(Object[] rij) {
        return new Overnamerij(
                rij[0].toString(),
                Rijwaarde.sleutel(rij[1]).orElseThrow(),
                Rijwaarde.moment(rij[2]),
                rij[3].toString());
    }

    @Override
    public void isGelezen(UUID gebruiker) {
        Dossiervragen.wijzigSql(
                        em,
                        Dossierdeel.SIGNAAL,
                        "update meldpunt.toewijzing set gelezen = true where van = ?1 and gelezen = false")
                .setParameter(1, gebruiker)
                .executeUpdate();
    }
}
