package nl.samenspraak.brieven.post;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Poststand;

/** Plain SQL: a row is locked while its notice is sent, and another server passes over it. */
@ApplicationScoped
class SqlPostvak implements Postvak {

    private static final Logger LOG = Logger.getLogger(SqlPostvak.class.getName());
    private static final Bezorging ONLEESBAAR =
            Bezorging.mislukt("De aankondiging is niet te lezen. Stuur de brief per post.");

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Postslot slot;

    /** A notice that is being tried, locked away as it lies there. */
    private record Poging(UUID id, byte[] inhoud, int rang) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void leg(UUID id, Aankondiging aankondiging, Instant nu) {
        voerUit(
                "insert into brieven.post (id, inhoud, sleutelversie, aangeboden_op, volgende_op, pogingen) values (?, ?, ?, ?, ?, 0)",
                id,
                slot.sluitOp(id, aankondiging),
                slot.versie(),
                tijd(nu),
                tijd(nu));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Bezorging> bezorgVolgende(Instant nu, Function<Aankondiging, Bezorging> bezorger) {
        return pak(nu).map(poging -> {
            Bezorging uitkomst = lees(poging).map(bezorger).orElse(ONLEESBAAR);
            noteer(poging, uitkomst, nu);
            return uitkomst;
        });
    }

    private Optional<Aankondiging> lees(Poging poging) {
        try {
            return Optional.of(slot.open(poging.id(), poging.inhoud()));
        } catch (RuntimeException onleesbaar) {
            LOG.log(Level.SEVERE, onleesbaar, () -> "De aankondiging " + poging.id() + " is niet te lezen");
            return Optional.empty();
        }
    }

    private Optional<Poging> pak(Instant nu) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select id, inhoud, pogingen from brieven.post where volgende_op <= ?"
                                + " order by volgende_op fetch first 1 rows only for update skip locked")) {
            vraag.setObject(1, tijd(nu));
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Poging(rij.getObject(1, UUID.class), rij.getBytes(2), rij.getInt(3) + 1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De post is niet te lezen", e);
        }
    }

    private void noteer(Poging poging, Bezorging uitkomst, Instant nu) {
        Optional<Instant> volgende = uitkomst.volgende(nu, poging.rang());
        voerUit(
                "update brieven.post set pogingen = ?, fout = ?, verzonden_op = ?, volgende_op = ?,"
                        + " inhoud = case when ? then inhoud end where id = ?",
                uitkomst.telt() ? poging.rang() : poging.rang() - 1,
                uitkomst.fout(),
                uitkomst.verzonden() ? tijd(nu) : null,
                volgende.map(SqlPostvak::tijd).orElse(null),
                volgende.isPresent(),
                poging.id());
    }

    @Override
    public Map<UUID, Poststand> stand(Collection<UUID> ids) {
        String plekken = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Map<UUID, Poststand> standen = new HashMap<>();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select id, volgende_op, verzonden_op, pogingen, fout from brieven.post where id in (" + plekken
                                + ")")) {
            int plek = 1;
            for (UUID id : ids) {
                vraag.setObject(plek++, id);
            }
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    standen.put(rij.getObject(1, UUID.class), stand(rij));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De post is niet te lezen", e);
        }
        return standen;
    }

    private static Poststand stand(ResultSet rij) throws SQLException {
        OffsetDateTime verzonden = rij.getObject(3, OffsetDateTime.class);
        boolean wacht = rij.getObject(2, OffsetDateTime.class) != null;
        Poststand.Soort afgelopen = verzonden == null ? Poststand.Soort.MISLUKT : Poststand.Soort.VERZONDEN;
        String fout = rij.getString(5);
        return new Poststand(
                wacht ? Poststand.Soort.WACHT : afgelopen,
                rij.getInt(4),
                verzonden == null ? null : verzonden.toInstant(),
                fout == null ? "" : fout);
    }

    private void voerUit(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De post is niet te bewaren", e);
        }
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
