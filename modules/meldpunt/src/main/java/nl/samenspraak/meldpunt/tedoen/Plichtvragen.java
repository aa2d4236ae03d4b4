package nl.samenspraak.meldpunt.tedoen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Telgrens;

/**
 * What is left to do about meldingen, as SQL: one part for every kind, of whoever it is asked. The work lists count with it what this list shows.
 */
public final class Plichtvragen {

    /** Whose work it is: as of a melding that nobody took up it is that of whoever took it in. */
    private static final String VAN = " and {van}";

    /** Whose work it is as behandelaar. */
    private static final String ALS_BEHANDELAAR = "{behandelt}";

    private static final String WEET_NIET =
            " and m.persoon is not null and (m.melderrelatie is null or m.melderrelatie <> 'ZELF'"
                    + " or exists (select 1 from meldpunt.medebetrokkene b where b.melding = m.id))"
                    + " and not exists (select 1 from meldpunt.informatie i where i.melding = m.id"
                    + " and (i.geinformeerd = true or i.herzien_op is not null))";

    private static final String NIETS = "cast(null as varchar)";

    private static final String KRING =
            "case when exists (select 1 from meldpunt.medebetrokkene k where k.melding = m.id)"
                    + " then 'ALLEN' when m.reikwijdte = 'GEZIN' and not exists (select 1 from meldpunt.informatie g"
                    + " where g.melding = m.id and g.gezin_op is not null) then 'GEZIN' end";

    private static final String GESPROKEN =
            "meldpunt.aanvulling a where a.melding = m.id and a.soort = 'CONTACT_GELUKT' and a.vervangen = false"
                    + niet("a");

    /** Of what nobody took up yet, whoever takes it up tells the betrokkene. */
    private static final Deel INFORMEREN = informeren(
            Plichtsoort.INFORMEREN,
            "m.ontvangen_op",
            "where " + ALS_BEHANDELAAR + WEET_NIET + " and not exists (select 1 from " + GESPROKEN + ")");

    /** Whoever was named is told as soon as it is known who that is; so it has to be looked up. */
    private static final Deel WIE_IS_HET = deel(
            Plichtsoort.WIE_IS_HET,
            "m.ontvangen_op",
            "where " + ALS_BEHANDELAAR + " and m.persoon is null and m.met_naam = true"
                    + " and (m.melderrelatie is null or m.melderrelatie <> 'ZELF')"
                    + " and not exists (select 1 from meldpunt.informatie i where i.melding = m.id and i.onvindbaar is not null)");

    private static final Deel NU_INFORMEREN = informeren(
            Plichtsoort.NU_INFORMEREN,
            "e.dag",
            "join (select b.melding, min(b.dag) dag from meldpunt.aanvulling b where b.soort = 'CONTACT_GELUKT'"
                    + " and b.vervangen = false"
                    + niet("b") + " group by b.melding) e on e.melding = m.id where 1 = 1" + WEET_NIET + VAN);

    private static final Deel HERZIEN = informeren(
            Plichtsoort.HERZIEN,
            "i.kijken_op",
            "join meldpunt.informatie i on i.melding = m.id where i.kijken_op is not null" + VAN);

    private static final Deel OVERDRAGEN = deel(
            Plichtsoort.OVERDRAGEN,
            "d.klaargezet_op",
            "join meldpunt.doorgeleiding d on d.melding = m.id where d.overgedragen_op is null" + VAN);

    private static final Deel TERUGBELLEN = deel(
            Plichtsoort.TERUGBELLEN,
            "t.dag",
            "join meldpunt.terugbeltaak t on t.melding = m.id where t.gedaan_op is null"
                    + " and t.wie not in ('RECHTZETTEN', 'GEVAAR')"
                    + VAN,
            "cast(t.wie as varchar)",
            "cast(t.waarvoor as varchar)");

    private static final Deel RECHTZETTEN = deel(
            Plichtsoort.RECHTZETTEN,
            "t.dag",
            "join meldpunt.terugbeltaak t on t.melding = m.id where t.gedaan_op is null and t.wie = 'RECHTZETTEN'"
                    + VAN);

    private static final Deel GEVAAR = deel(
            Plichtsoort.GEVAAR,
            "t.dag",
            "join meldpunt.terugbeltaak t on t.melding = m.id where t.gedaan_op is null and t.wie = 'GEVAAR'" + VAN);

    /** One who must be told what comes of it. */
    private static final String NAASTE =
            " and m.melderrelatie in ('VERTEGENWOORDIGER', 'PARTNER', 'OUDER', 'ESSENTIELE_NAASTE')";

    private static final Deel WVGGZ_VERTELLEN = deel(
            Plichtsoort.WVGGZ_VERTELLEN,
            "s.dag",
            wvggz("'AANVRAAG_NODIG', 'GEEN_AANVRAAG'") + NAASTE + zonder("'MELDER_VERTELD'") + VAN);

    /** The letter about what the officier decided says that he was asked as well. */
    private static final Deel WVGGZ_GEDAAN = deel(
            Plichtsoort.WVGGZ_GEDAAN,
            "s.dag",
            wvggz("'AANVRAAG_INGEDIEND'") + NAASTE
                    + " and exists (select 1 from meldpunt.wvggzstap o where o.melding = m.id and o.rang < s.rang"
                    + " and o.soort = 'MELDER_ONEENS'" + staat("o")
                    + " and not exists (select 1 from meldpunt.wvggzstap w where w.melding = m.id and w.rang > o.rang"
                    + " and w.soort = 'VERVALLEN'))"
                    + zonder("'AANVRAAG_VERTELD', 'MELDER_GESCHREVEN'") + VAN);

    private static final Deel WVGGZ_STANDPUNT = deel(
            Plichtsoort.WVGGZ_STANDPUNT,
            "s.meegedeeld",
            wvggz("'BESLUIT_GEEN_VERZOEKSCHRIFT'") + zonder("'COLLEGE_EENS', 'COLLEGE_ONEENS'") + VAN);

    /** A college that changed its mind after it wrote the melder, writes again. */
    private static final Deel WVGGZ_SCHRIJVEN = deel(
            Plichtsoort.WVGGZ_SCHRIJVEN,
            "s.meegedeeld",
            wvggz("'BESLUIT_VERZOEKSCHRIFT', 'BESLUIT_GEEN_VERZOEKSCHRIFT'") + NAASTE
                    + " and not exists (select 1 from meldpunt.wvggzstap b where b.melding = m.id and b.rang > s.rang"
                    + " and b.soort = 'MELDER_GESCHREVEN'" + staat("b")
                    + " and not exists (select 1 from meldpunt.wvggzstap e where e.melding = m.id"
                    + " and e.soort in ('COLLEGE_EENS', 'COLLEGE_ONEENS') and e.rang > b.rang" + staat("e") + "))"
                    + VAN);

    private static final Deel WVGGZ_VERZOEK = deel(
            Plichtsoort.WVGGZ_VERZOEK,
            "s.meegedeeld",
            wvggz("'BESLUIT_GEEN_VERZOEKSCHRIFT'")
                    + " and exists (select 1 from meldpunt.wvggzstap o where o.melding = m.id and o.rang > s.rang"
                    + " and o.soort = 'COLLEGE_ONEENS'" + staat("o")
                    + " and not exists (select 1 from meldpunt.wvggzstap e"
                    + " where e.melding = m.id and e.rang > o.rang and e.soort = 'COLLEGE_EENS'" + staat("e") + "))"
                    + zonder("'COLLEGE_VERZOEK'") + VAN);

    private static final List<Deel> ALLE = List.of(
            GEVAAR,
            INFORMEREN,
            WIE_IS_HET,
            NU_INFORMEREN,
            HERZIEN,
            OVERDRAGEN,
            TERUGBELLEN,
            RECHTZETTEN,
            WVGGZ_VERTELLEN,
            WVGGZ_GEDAAN,
            WVGGZ_STANDPUNT,
            WVGGZ_SCHRIJVEN,
            WVGGZ_VERZOEK);

    private Plichtvragen() {}

    /** Of whom what is left to do is asked. */
    private enum Wie {
        IK("(m.behandelaar = ?1 or m.behandelaar is null and m.aangenomen_door = ?1)", "m.behandelaar = ?1"),
        ANDEREN("(m.behandelaar <> ?1 or m.behandelaar is null and m.aangenomen_door <> ?1)", "m.behandelaar <> ?1"),
        IEDEREEN("1 = 1", "m.behandelaar is not null"),
        EEN_MELDING("m.id = ?1", "m.id = ?1 and m.behandelaar is not null");

        private final String van;
        private final String behandelt;

        Wie(String van, String behandelt) {
            this.van = van;
            this.behandelt = behandelt;
        }

        String in(String sql) {
            return sql.replace("{van}", van).replace("{behandelt}", behandelt);
        }
    }

    /** One kind: since when it counts, which meldingen ask for it, of a call whom and what for, and who has to hear of the melding. */
    private record Deel(Plichtsoort soort, String sinds, String welke, String wie, String waarvoor, String kring) {

        String rijen(Wie van) {
            String naam =
                    soort.name().toLowerCase(Locale.ROOT) + "_" + van.name().toLowerCase(Locale.ROOT);
            return "select * from (select '" + soort + "' soort, cast(m.id as varchar) id, m.nummer, cast(" + sinds
                    + " as varchar) sinds, cast(m.gesloten_op as varchar) gesloten, cast(m.behandelaar as varchar) behandelaar,"
                    + " cast(m.aangenomen_door as varchar) aannemer, cast(m.persoon as varchar) persoon, " + wie
                    + " belwie, "
                    + waarvoor + " waarvoor, " + kring + " kring from meldpunt.melding m " + van.in(welke)
                    + " order by " + sinds + ", m.nummer fetch first " + Telgrens.MEESTE + " rows only) " + naam;
        }

        String behandelaars(Wie van) {
            return "select m.behandelaar from meldpunt.melding m " + van.in(welke);
        }
    }

    private static Deel deel(Plichtsoort soort, String sinds, String welke) {
        return deel(soort, sinds, welke, NIETS, NIETS);
    }

    private static Deel deel(Plichtsoort soort, String sinds, String welke, String wie, String waarvoor) {
        return new Deel(soort, sinds, welke, wie, waarvoor, NIETS);
    }

    private static Deel informeren(Plichtsoort soort, String sinds, String welke) {
        return new Deel(soort, sinds, welke, NIETS, NIETS, KRING);
    }

    /** @return what one user (?1) and what the others have left to do, of each kind what counts from the first day */
    static String rijen() {
        return List.of(Wie.IK, Wie.ANDEREN).stream()
                .flatMap(wie -> ALLE.stream().map(deel -> deel.rijen(wie)))
                .collect(Collectors.joining(" union all "));
    }

    /** @return how much is left to do about one melding (?1) */
    static String over() {
        return tel(Wie.EEN_MELDING);
    }

    /** @return how much one user (?1) has left to do, as a part of another question */
    public static String eigen() {
        return tel(Wie.IK);
    }

    /** @return the behandelaar of every melding about which something is left to do, once for each such thing; a part of another question */
    public static String perBehandelaar() {
        return behandelaars(Wie.IEDEREEN);
    }

    private static String tel(Wie wie) {
        return "select count(*) from (select p.behandelaar from (" + behandelaars(wie) + ") p fetch first "
                + Telgrens.tot(0) + " rows only) plichten";
    }

    private static String behandelaars(Wie wie) {
        return ALLE.stream().map(deel -> deel.behandelaars(wie)).collect(Collectors.joining(" union all "));
    }

    /** Whoever was spoken to before the melding turned out to be about somebody else, was not that somebody. */
    private static String niet(String contact) {
        return " and not exists (select 1 from meldpunt.aanvulling v where v.melding = " + contact
                + ".melding and v.soort = 'VERPLAATST' and v.op > " + contact + ".op)";
    }

    /** What lapsed was done about somebody else, and asks for nothing. */
    private static String wvggz(String soorten) {
        return "join meldpunt.wvggzstap s on s.melding = m.id where m.wvggz_loopt = true and s.soort in (" + soorten
                + ") and not exists (select 1 from meldpunt.wvggzstap v where v.melding = m.id and v.rang > s.rang"
                + " and v.soort = 'VERVALLEN')" + staat("s");
    }

    private static String zonder(String soorten) {
        return " and not exists (select 1 from meldpunt.wvggzstap z where z.melding = m.id and z.rang > s.rang"
                + " and z.soort in (" + soorten + ")" + staat("z") + ")";
    }

    /** What was recorded by mistake was taken back, and counts no more. */
    private static String staat(String stap) {
        return " and not exists (select 1 from meldpunt.wvggzstap h where h.melding = " + stap
                + ".melding and h.herstelt = " + stap + ".rang)";
    }
}
