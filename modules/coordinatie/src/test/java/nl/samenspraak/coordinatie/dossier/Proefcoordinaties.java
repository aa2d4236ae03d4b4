package nl.samenspraak.coordinatie.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Feestdagenblad;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.recht.Termijnlijst;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/** Coördinaties for tests, with the terms that ship. */
public final class Proefcoordinaties {

    /** What ships. */
    public static final Referentiebestand MEEGELEVERD =
            new Referentiebestand(Optional.of(Path.of("../../config/referentie")));

    /** Who handles them. */
    public static final UUID RUUD = new UUID(0, 3);

    /** A Tuesday. */
    public static final LocalDate START = LocalDate.of(2026, 11, 24);

    static final Instant OP = Instant.parse("2026-11-24T09:00:00Z");

    private Proefcoordinaties() {}

    /** @return one that an onderzoek led to, on the own question of the client or at the request of a professional */
    public static Coordinatie naOnderzoek(boolean eigenVraag) {
        return met(Aanleiding.ONDERZOEK, eigenVraag);
    }

    /** @return one with consent */
    public static Coordinatie metToestemming() {
        return met(Aanleiding.TOESTEMMING, true);
    }

    private static Coordinatie met(Aanleiding aanleiding, boolean eigenVraag) {
        boolean onderzoek = aanleiding == Aanleiding.ONDERZOEK;
        return new Coordinatie(
                new Begin(
                        CoordinatieId.nieuw(),
                        Coordinatienummer.van(2026, 34),
                        PersoonId.nieuw(),
                        aanleiding,
                        onderzoek ? new Begin.Draad(ToeleidingId.nieuw(), Toeleidingnummer.van(2026, 12)) : null,
                        eigenVraag,
                        onderzoek,
                        onderzoek ? List.of(Terrein.vanCode("wgs"), Terrein.vanCode("jeugdwet")) : List.of(),
                        onderzoek ? "" : "Eén plan, en de partijen horen van elkaar wat zij doen.",
                        "",
                        START,
                        RUUD,
                        OP),
                onderzoek ? Regievorm.COORDINATIE : Regievorm.CASUSREGIE);
    }

    /** @return computes with the terms that ship, on this day */
    public static Coordinatieklok klok(LocalDate vandaag) {
        Termijnlijst lijst = Termijnlijst.lees(MEEGELEVERD);
        Feestdagen feestdagen = Feestdagenblad.lees(MEEGELEVERD);
        Termijnen termijnen = new Termijnen() {
            @Override
            public Termijnberekening bereken(String code, LocalDate begin) {
                return lijst.regel(code, begin).termijn().bereken(begin, feestdagen);
            }

            @Override
            public String bron(String code, LocalDate begin) {
                return lijst.regel(code, begin).bron();
            }
        };
        return new Coordinatieklok(
                termijnen, Clock.fixed(vandaag.atStartOfDay(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE));
    }
}
