package nl.samenspraak.toegang.logboek;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;

/** What the FG may see of the sign-in log: who came in, who tried, who changed pet. Reading it leaves lines in the access log (R-LOG-01, R-LOG-05). */
@ApplicationScoped
public class Aanmeldtoezicht {

    private static final String UIT =
            " from toegang.aanmeldlog l left join toegang.account a on a.id = l.account where l.moment >= ? and l.moment < ?";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    /**
     * @param vraag the filters
     * @param eerste index of the first row, from 0
     * @param aantal how many rows
     * @param doel the purpose
     * @return a page of the sign-in log, newest first
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.OPSOMMEN)
    public Pagina<Aanmeldregel> regels(Aanmeldvraag vraag, int eerste, int aantal, Doelbinding doel) {
        List<Object> waarden = new ArrayList<>();
        String waar = waar(vraag, waarden);
        return new Pagina<>(zoek(waar, waarden, eerste, aantal), tel(waar, waarden, Telgrens.tot(eerste)));
    }

    private String waar(Aanmeldvraag vraag, List<Object> waarden) {
        StringBuilder sql = new StringBuilder(UIT);
        waarden.add(begin(vraag.van() == null ? LocalDate.EPOCH : vraag.van()));
        waarden.add(begin((vraag.tot() == null ? LocalDate.now(klok) : vraag.tot()).plusDays(1)));
        if (vraag.naam() != null) {
            sql.append(" and a.persoon is null and lower(a.naam) like ? escape '!'");
            waarden.add("%" + vraag.naam().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (vraag.gebeurtenis() != null) {
            sql.append(" and l.gebeurtenis = ?");
            waarden.add(vraag.gebeurtenis());
        }
        return sql.toString();
    }

    private OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private List<Aanmeldregel> zoek(String waar, List<Object> waarden, int eerste, int aantal) {
        String sql = "select l.id, l.moment, a.naam, a.persoon, l.gebeurtenis, l.pet, l.werkplek, l.aantal" + waar
                + " order by l.moment desc, l.id desc offset ? rows fetch next ? rows only";
        List<Object> alle = new ArrayList<>(waarden);
        alle.add(eerste);
        alle.add(aantal);
        List<Aanmeldregel> gevonden = new ArrayList<>();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = maak(verbinding, sql, alle);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                gevonden.add(regel(rij));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private Aanmeldregel regel(ResultSet rij) throws SQLException {
        UUID persoon = rij.getObject("persoon", UUID.class);
        String naam = rij.getString("naam");
        String pet = rij.getString("pet");
        return new Aanmeldregel(
                rij.getObject("id", UUID.class),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                naam == null || persoon != null ? "" : naam,
                persoon == null ? null : new PersoonId(persoon),
                rij.getString("gebeurtenis"),
                pet == null ? "" : rechten.matrix().naam(pet),
                rij.getString("werkplek"),
                rij.getInt("aantal"));
    }

    private long tel(String waar, List<Object> waarden, int hoogstens) {
        List<Object> alle = new ArrayList<>(waarden);
        alle.add(hoogstens);
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = maak(
                        verbinding,
                        "select count(*) from (select l.id" + waar + " fetch first ? rows only) geteld",
                        alle);
                ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getLong(1);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private static PreparedStatement maak(Connection verbinding, String sql, List<Object> waarden) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.size(); i++) {
            vraag.setObject(i + 1, waarden.get(i));
        }
        return vraag;
    }
}
