package nl.samenspraak.meldpunt.tedoen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** One statement for all kinds, and no melding is loaded. */
@ApplicationScoped
class JpaPlichten implements Plichten {

    private static final int DAG = "2026-11-20".length();

    private static final String MIJN = " and (m.behandelaar = ?1 or m.behandelaar is null and m.aangenomen_door = ?1)";

    private static final String WEET_NIET =
            " and m.persoon is not null and (m.melderrelatie is null or m.melderrelatie <> 'ZELF'"
                    + " or exists (select 1 from meldpunt.medebetrokkene b where b.melding = m.id))"
                    + " and not exists (select 1 from meldpunt.informatie i where i.melding = m.id"
                    + " and (i.geinformeerd = true or i.herzien_op is not null))";

    private static final String GESPROKEN =
            "meldpunt.aanvulling a where a.melding = m.id and a.soort = 'CONTACT_GELUKT'" + niet("a");

    /** Of what nobody took up yet, whoever takes it up tells the betrokkene. */
    private static final String INFORMEREN = deel(
            Plichtsoort.INFORMEREN,
            "m.ontvangen_op",
            "where m.behandelaar = ?1" + WEET_NIET + " and not exists (select 1 from " + GESPROKEN + ")");

    private static final String NU_INFORMEREN = deel(
            Plichtsoort.NU_INFORMEREN,
            "e.dag",
            "join (select b.melding, min(b.dag) dag from meldpunt.aanvulling b where b.soort = 'CONTACT_GELUKT'"
                    + niet("b") + " group by b.melding) e on e.melding = m.id where 1 = 1" + WEET_NIET + MIJN);

    private static final String HERZIEN = deel(
            Plichtsoort.HERZIEN,
            "i.herzien_op",
            "join meldpunt.informatie i on i.melding = m.id where i.herzien_op is not null" + MIJN);

    private static final String OVERDRAGEN = deel(
            Plichtsoort.OVERDRAGEN,
            "d.klaargezet_op",
            "join meldpunt.doorgeleiding d on d.melding = m.id where d.overgedragen_op is null" + MIJN);

    private static final String TERUGBELLEN = deel(
            Plichtsoort.TERUGBELLEN,
            "t.dag",
            "join meldpunt.terugbeltaak t on t.melding = m.id where t.gedaan_op is null and t.wie <> 'RECHTZETTEN'"
                    + MIJN);

    private static final String RECHTZETTEN = deel(
            Plichtsoort.RECHTZETTEN,
            "t.dag",
            "join meldpunt.terugbeltaak t on t.melding = m.id where t.gedaan_op is null and t.wie = 'RECHTZETTEN'"
                    + MIJN);

    /** One who must be told what comes of it. */
    private static final String NAASTE =
            " and m.melderrelatie in ('VERTEGENWOORDIGER', 'PARTNER', 'OUDER', 'ESSENTIELE_NAASTE')";

    private static final String WVGGZ_VERTELLEN = deel(
            Plichtsoort.WVGGZ_VERTELLEN,
            "s.dag",
            wvggz("'AANVRAAG_NODIG', 'GEEN_AANVRAAG'") + NAASTE + zonder("'MELDER_VERTELD'") + MIJN);

    private static final String WVGGZ_STANDPUNT = deel(
            Plichtsoort.WVGGZ_STANDPUNT,
            "s.meegedeeld",
            wvggz("'BESLUIT_GEEN_VERZOEKSCHRIFT'") + zonder("'COLLEGE_EENS', 'COLLEGE_ONEENS'") + MIJN);

    /** A college that changed its mind after it wrote the melder, writes again. */
    private static final String WVGGZ_SCHRIJVEN = deel(
            Plichtsoort.WVGGZ_SCHRIJVEN,
            "s.meegedeeld",
            wvggz("'BESLUIT_VERZOEKSCHRIFT', 'BESLUIT_GEEN_VERZOEKSCHRIFT'") + NAASTE
                    + " and not exists (select 1 from meldpunt.wvggzstap b where b.melding = m.id and b.rang > s.rang"
                    + " and b.soort = 'MELDER_GESCHREVEN' and not exists (select 1 from meldpunt.wvggzstap e where e.melding = m.id"
                    + " and e.soort in ('COLLEGE_EENS', 'COLLEGE_ONEENS') and e.rang > b.rang))" + MIJN);

    private static final String WVGGZ_VERZOEK = deel(
            Plichtsoort.WVGGZ_VERZOEK,
            "s.meegedeeld",
            wvggz("'BESLUIT_GEEN_VERZOEKSCHRIFT'")
                    + " and exists (select 1 from meldpunt.wvggzstap o where o.melding = m.id and o.rang > s.rang"
                    + " and o.soort = 'COLLEGE_ONEENS' and not exists (select 1 from meldpunt.wvggzstap e"
                    + " where e.melding = m.id and e.rang > o.rang and e.soort = 'COLLEGE_EENS'))"
                    + zonder("'COLLEGE_VERZOEK'") + MIJN);

    private static final String ALLE = String.join(
            " union all ",
            INFORMEREN,
            NU_INFORMEREN,
            HERZIEN,
            OVERDRAGEN,
            TERUGBELLEN,
            RECHTZETTEN,
            WVGGZ_VERTELLEN,
            WVGGZ_STANDPUNT,
            WVGGZ_SCHRIJVEN,
            WVGGZ_VERZOEK);

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    /** Whoever was spoken to before the melding turned out to be about somebody else, was not that somebody. */
    private static String niet(String contact) {
        return " and not exists (select 1 from meldpunt.aanvulling v where v.melding = " + contact
                + ".melding and v.soort = 'VERPLAATST' and v.op > " + contact + ".op)";
    }

    /** What lapsed was done about somebody else, and asks for nothing. */
    private static String wvggz(String soorten) {
        return "join meldpunt.wvggzstap s on s.melding = m.id where m.wvggz_loopt = true and s.soort in (" + soorten
                + ") and not exists (select 1 from meldpunt.wvggzstap v where v.melding = m.id and v.rang > s.rang"
                + " and v.soort = 'VERVALLEN')";
    }

    private static String zonder(String soorten) {
        return " and not exists (select 1 from meldpunt.wvggzstap z where z.melding = m.id and z.rang > s.rang"
                + " and z.soort in (" + soorten + "))";
    }

    private static String deel(Plichtsoort soort, String sinds, String welke) {
        return "select * from (select '" + soort + "' soort, cast(m.id as varchar) id, m.nummer, cast(" + sinds
                + " as varchar) sinds, cast(m.gesloten_op as varchar) gesloten from meldpunt.melding m " + welke
                + " order by " + sinds + ", m.nummer fetch first " + Telgrens.MEESTE + " rows only) "
                + soort.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Plichtrij> van(UUID gebruiker) {
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, ALLE)
                .setParameter(1, gebruiker)
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Plichtrij rij(Object[] rij) {
        return new Plichtrij(
                Plichtsoort.valueOf(rij[0].toString().strip()),
                UUID.fromString(rij[1].toString()),
                rij[2].toString(),
                dag(rij[3].toString()),
                rij[4] == null ? null : Dossiervragen.moment(rij[4]));
    }

    private static LocalDate dag(String dagOfMoment) {
        return dagOfMoment.length() == DAG
                ? LocalDate.parse(dagOfMoment)
                : LocalDate.ofInstant(Dossiervragen.moment(dagOfMoment), Nederlands.TIJDZONE);
    }
}
