package nl.samenspraak.toegang.logboek;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Writes lines in the log as a server does, on a connection that the test has in its hand. */
public final class Proefschrijver {

    private final Regelnummers nummers = new Regelnummers();
    private final Sleutelbos sleutels;
    private final String knoop;

    public Proefschrijver(Sleutelbos sleutels, String knoop) {
        this.sleutels = sleutels;
        this.knoop = knoop;
    }

    /** @return the numbers of the lines */
    public List<Long> schrijf(Connection verbinding, int aantal, Instant wanneer) throws SQLException {
        List<Long> genomen = nummers.neem(aantal, wanneer);
        zet(verbinding, genomen, wanneer);
        return genomen;
    }

    /** Writes a line with a number that somebody chooses who has the keys. */
    public void zet(Connection verbinding, long nummer, Instant wanneer) throws SQLException {
        zet(verbinding, List.of(nummer), wanneer);
    }

    private void zet(Connection verbinding, List<Long> genomen, Instant wanneer) throws SQLException {
        List<Logrij> rijen = genomen.stream()
                .map(nummer -> rij(nummer, Canoniek.afgerond(wanneer)))
                .toList();
        Logtabel.voegToe(
                verbinding,
                rijen,
                rijen.stream()
                        .map(rij -> sleutels.hmac(Logboek.MERK, Canoniek.van(rij)))
                        .toList());
    }

    public void geefTerug(List<Long> teruggedraaid) {
        nummers.geefTerug(teruggedraaid);
    }

    /** The server says that it is there. */
    public void meld(Connection verbinding, Instant wanneer) throws SQLException {
        try (PreparedStatement opdracht =
                verbinding.prepareStatement("insert into toegang.knoop (naam, gestart, gezien) values (?, ?, ?)")) {
            opdracht.setString(1, knoop);
            opdracht.setObject(2, wanneer.atOffset(ZoneOffset.UTC));
            opdracht.setObject(3, wanneer.atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
        }
    }

    /** The server stops in an orderly way. */
    public void stop(Connection verbinding, Instant wanneer) throws SQLException {
        Instant nu = Canoniek.afgerond(wanneer);
        Regelnummers.Slot slot = nummers.slot();
        List<Long> zonder = new ArrayList<>(slot.open());
        try (PreparedStatement vraag = verbinding.prepareStatement(
                        "select nummer from toegang.toegangslog where knoop = '" + knoop + "'");
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                zonder.remove(rij.getLong(1));
            }
        }
        String open = zonder.stream().map(String::valueOf).collect(Collectors.joining(","));
        try (PreparedStatement opdracht = verbinding.prepareStatement(
                "update toegang.knoop set gestopt = ?, laatste = ?, open = ?, sleutelversie = ?, mac = ? where naam = ?")) {
            opdracht.setObject(1, OffsetDateTime.ofInstant(nu, ZoneOffset.UTC));
            opdracht.setLong(2, slot.laatste());
            opdracht.setString(3, open);
            opdracht.setInt(4, sleutels.versie());
            opdracht.setBytes(5, Knoopboek.merk(sleutels, sleutels.versie(), knoop, nu, slot.laatste(), open));
            opdracht.setString(6, knoop);
            opdracht.executeUpdate();
        }
    }

    private Logrij rij(long nummer, Instant wanneer) {
        return new Logrij(
                Id.nieuw(),
                "0123456789abcdef0123456789abcdef",
                "0123456789abcdef",
                knoop,
                nummer,
                wanneer,
                wanneer,
                "inzien",
                "proef.gedaan",
                "toezicht@1",
                "toezicht",
                "avg-39",
                null,
                UUID.randomUUID(),
                "logboek",
                "fg",
                null,
                "Gemeente Zandermeer",
                "127.0.0.1",
                "00112233445566778899aabbccddeeff",
                "persoon",
                sleutels.versie(),
                "verleend",
                null,
                "Één reden, met een é",
                1,
                null,
                LocalDate.of(2031, 12, 31),
                1,
                1);
    }
}
