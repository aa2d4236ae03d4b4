package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import nl.samenspraak.toegang.logboek.Bronregel;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Seals the lines that are not sealed yet: they become leaves of the tree, in series, and a signed checkpoint says what the root is.
 *
 * <p>What another connection sees of a line is committed, so a line that is there is surely finished. One that is not there yet, while a later
 * one of its run is, leaves a hole in the numbers; holes are kept, and whatever fills one is sealed when it comes. So no late commit falls
 * between two batches, and it needs nothing that only one database has.
 *
 * <p>A line that this application did not write is no leaf. A checkpoint says whether all lines that were there are in it. No read of a
 * dossier waits for any of this: nothing here locks a row that a read touches.
 */
@ApplicationScoped
class Zegelaar {

    /** How many lines in one transaction. */
    static final int PER_KEER = 5_000;

    /** What is wrong when there is a line that was not written here. */
    static final String VALS = "vals";

    /** What is wrong when the anchor cannot be written, or knows something else. */
    static final String ANKER = "anker";

    private static final Logger LOG = Logger.getLogger(Zegelaar.class.getName());
    private static final Duration ZOEK = Duration.ofMinutes(10);
    private static final Duration WEG = Duration.ofHours(1);

    private Gang gang;
    private Sleutelbos sleutels;
    private Zegelsleutels zegelsleutels;
    private Anker anker;
    private Clock klok;

    private Instant gezocht = Instant.MIN;
    private Optional<String> ankermelding = Optional.empty();

    protected Zegelaar() {}

    @Inject
    Zegelaar(Gang gang, Sleutelbos sleutels, Zegelsleutels zegelsleutels, Anker anker, Clock klok) {
        this.gang = gang;
        this.sleutels = sleutels;
        this.zegelsleutels = zegelsleutels;
        this.anker = anker;
        this.klok = klok;
    }

    /** Seals everything that is not sealed, unless another server is doing that. */
    void maakRonde() {
        Instant nu = klok.instant();
        boolean zoeken = gezocht.equals(Instant.MIN) || gezocht.plus(ZOEK).isBefore(nu);
        if (zoeken) {
            gang.doe(verbinding -> zoekKnopen(new SqlZegelboek(verbinding), nu));
            gezocht = nu;
        }
        if (!gang.<Boolean>lees(verbinding -> new SqlZegelboek(verbinding).heeftWerk())) {
            return;
        }
        boolean verder;
        do {
            Stap stap = gang.doe(this::stap);
            stap.punt().ifPresent(this::ankeren);
            verder = stap.verder();
        } while (verder);
    }

    private Void zoekKnopen(SqlZegelboek boek, Instant nu) throws SQLException {
        if (boek.grijp().isPresent()) {
            boek.ontdek(boek.knopen());
            boek.rondAf(nu.minus(WEG));
        }
        return null;
    }

    /**
     * @param verder whether there is more
     * @param punt the checkpoint, when one was made
     */
    private record Stap(boolean verder, Optional<Zegelpunt> punt) {}

    private Stap stap(Connection verbinding) throws SQLException {
        SqlZegelboek boek = new SqlZegelboek(verbinding);
        Optional<Long> begin = boek.grijp();
        if (begin.isEmpty()) {
            return new Stap(false, Optional.empty());
        }
        // Before looking: whatever comes later than this moment is in a later checkpoint.
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        boek.neemKnopenOp();
        Vangst vangst = new Vangst(new Tegels(begin.get(), boek::tegel));
        boolean verder = vang(boek, vangst);
        boek.zetReeksen(vangst.reeksen);
        boek.zetTegels(vangst.boom.gewijzigd());
        if (vangst.boom.grootte() != begin.get()) {
            boek.zetGrootte(vangst.boom.grootte());
        }
        if (!verder) {
            boek.meld(VALS, vangst.vals, nu);
        }
        return new Stap(verder, onderteken(boek, vangst.boom, nu, !verder));
    }

    private boolean vang(SqlZegelboek boek, Vangst vangst) throws SQLException {
        int over = PER_KEER;
        for (Bronregel regel : boek.nakomers(over)) {
            if (neem(vangst, regel)) {
                boek.dicht(regel.knoop(), regel.nummer());
            }
            over--;
        }
        for (Map.Entry<String, Long> knoop : boek.deelnemers().entrySet()) {
            long hoogste = knoop.getValue();
            long gelezen = hoogste;
            List<Long> gaten = new ArrayList<>();
            List<Bronregel> regels = boek.regels(knoop.getKey(), gelezen, over);
            while (over > 0 && !regels.isEmpty()) {
                for (Bronregel regel : regels) {
                    gelezen = regel.nummer();
                    if (neem(vangst, regel)) {
                        LongStream.range(hoogste + 1, gelezen).forEach(gaten::add);
                        hoogste = gelezen;
                        over--;
                    }
                }
                regels = over > 0 ? boek.regels(knoop.getKey(), gelezen, over) : List.of();
            }
            boek.zetGaten(knoop.getKey(), gaten);
            if (hoogste != knoop.getValue()) {
                boek.zetHoogste(knoop.getKey(), hoogste);
            }
        }
        return over <= 0;
    }

    private boolean neem(Vangst vangst, Bronregel regel) {
        if (!regel.isEcht(sleutels)) {
            vangst.vals = Optional.of("Regel " + regel.logid() + " (knoop " + regel.knoop() + ", nummer "
                    + regel.nummer() + ") is niet door Samenspraak geschreven. Zij wordt niet verzegeld.");
            return false;
        }
        vangst.neem(regel);
        return true;
    }

    private Optional<Zegelpunt> onderteken(SqlZegelboek boek, Tegels boom, Instant nu, boolean alles)
            throws SQLException {
        Optional<Zegelpunt> vorige = boek.laatstePunt();
        if (vorige.map(Zegelpunt::grootte).orElse(0L) >= boom.grootte()) {
            return Optional.empty();
        }
        Zegelsleutel sleutel = zegelsleutels.nu();
        if (vorige.filter(punt -> punt.isVan(List.of(sleutel.toets()))).isEmpty()) {
            int versie = zegelsleutels.versie();
            boek.zetToetssleutel(sleutel.toets(), nu, versie, zegelsleutels.merk(versie, sleutel.toets()));
        }
        Zegelpunt punt = Zegelpunt.maak(
                sleutel, new Zegelpunt.Inhoud(boom.grootte(), boom.wortel(), nu, alles), vorige.orElse(null));
        boek.zetPunt(punt);
        return Optional.of(punt);
    }

    /** An anchor that knows something else than the database is left as it is: it is the proof. */
    private void ankeren(Zegelpunt punt) {
        if (!anker.isErEen()) {
            return;
        }
        Optional<String> mis = Optional.empty();
        try {
            if (kentAnder()) {
                mis = Optional.of(
                        "Het anker kent een ander logboek dan de databank: daar zijn regels afgesneden of vervangen,"
                                + " of er is een oude back-up teruggezet. Het anker blijft zoals het is.");
            } else {
                anker.zet(punt, gang.lees(verbinding -> new SqlZegelboek(verbinding).toetssleutels(zegelsleutels)));
            }
        } catch (RuntimeException schijf) {
            LOG.log(ankermelding.isPresent() ? Level.FINE : Level.WARNING, "Het anker is niet te bereiken", schijf);
            mis = Optional.of("Het anker is niet te bereiken. Zolang dat duurt is een afgesneden staart niet te zien.");
        }
        if (!mis.equals(ankermelding)) {
            mis.ifPresent(tekst -> LOG.log(Level.SEVERE, tekst));
            Optional<String> nieuw = mis;
            gang.doe(verbinding -> {
                new SqlZegelboek(verbinding).meld(ANKER, nieuw, klok.instant());
                return null;
            });
            ankermelding = mis;
        }
    }

    private boolean kentAnder() {
        return anker.laatste()
                .filter(bekend -> gang.<Optional<Zegelpunt>>lees(
                                verbinding -> new SqlZegelboek(verbinding).punt(bekend.grootte()))
                        .filter(punt -> punt.notitie().equals(bekend.notitie()))
                        .isEmpty())
                .isPresent();
    }

    /** What one transaction seals. */
    private static final class Vangst {

        private final Tegels boom;
        private final List<SqlZegelboek.Reeks> reeksen = new ArrayList<>();
        private Optional<String> vals = Optional.empty();

        private Vangst(Tegels boom) {
            this.boom = boom;
        }

        private void neem(Bronregel regel) {
            SqlZegelboek.Reeks laatste = reeksen.isEmpty() ? null : reeksen.get(reeksen.size() - 1);
            if (laatste != null && laatste.knoop().equals(regel.knoop()) && laatste.tot() + 1 == regel.nummer()) {
                reeksen.set(
                        reeksen.size() - 1,
                        new SqlZegelboek.Reeks(laatste.plaats(), laatste.knoop(), laatste.van(), regel.nummer()));
            } else {
                reeksen.add(new SqlZegelboek.Reeks(boom.grootte(), regel.knoop(), regel.nummer(), regel.nummer()));
            }
            boom.voegToe(Boom.blad(regel.canoniek()));
        }
    }
}
