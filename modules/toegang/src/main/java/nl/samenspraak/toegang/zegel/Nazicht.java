package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Recomputes everything: every line against its MAC and its place in the tree, every checkpoint against the tree, the anchor, and the numbers of
 * every run. It reads in pages and holds one of them in memory, however long the log is; work goes on meanwhile.
 */
@ApplicationScoped
class Nazicht {

    private static final int REEKSEN = 500;
    private static final Duration ACHTER = Duration.ofMinutes(1);

    private Gang gang;
    private Sleutelbos sleutels;
    private Zegelsleutels zegelsleutels;
    private Anker anker;
    private Clock klok;

    /** Hears how far it is. */
    @FunctionalInterface
    interface Voortgang {
        void is(long gedaan, long totaal);
    }

    protected Nazicht() {}

    @Inject
    Nazicht(Gang gang, Sleutelbos sleutels, Zegelsleutels zegelsleutels, Anker anker, Clock klok) {
        this.gang = gang;
        this.sleutels = sleutels;
        this.zegelsleutels = zegelsleutels;
        this.anker = anker;
        this.klok = klok;
    }

    /**
     * @param voortgang hears how far it is, page by page
     * @return what was found
     */
    Uitslag maak(Voortgang voortgang) {
        // Before the database: what is added meanwhile may be in the database and not in the anchor, but not the other
        // way round.
        List<Zegelpunt> ankers = anker.alle();
        return gang.lees(verbinding -> maak(verbinding, ankers, voortgang));
    }

    private Uitslag maak(Connection verbinding, List<Zegelpunt> ankers, Voortgang voortgang) throws SQLException {
        SqlZegelboek boek = new SqlZegelboek(verbinding);
        Bevindingen bevindingen = new Bevindingen();
        List<Toetssleutel> bekend = new ArrayList<>(boek.toetssleutels(zegelsleutels));
        bekend.add(zegelsleutels.nu().toets());
        Regelnazicht regels = new Regelnazicht(boek, sleutels, bevindingen);
        Puntnazicht punten = new Puntnazicht(boek, bekend, ankers, bevindingen, klok.getZone());
        Knoopnazicht knopen = new Knoopnazicht(sleutels, bevindingen);
        Rand boom = new Rand();
        long totaal = boek.verzegeldTot();
        punten.begin(totaal);
        voortgang.is(0, totaal);
        List<SqlZegelboek.Reeks> bladzijde = bladzijde(boek, 0, totaal);
        while (!bladzijde.isEmpty() && !bevindingen.isVol() && passen(bladzijde, boom.grootte(), bevindingen)) {
            Iterator<SqlZegelboek.Reeks> reeksen = bladzijde.iterator();
            SqlZegelboek.Reeks reeks = reeksen.next();
            for (Regelnazicht.Plaats plaats : regels.lees(bladzijde)) {
                if (plaats.plaats() == reeks.plaats()) {
                    knopen.reeks(reeks, punten.moment());
                    reeks = reeksen.hasNext() ? reeksen.next() : reeks;
                }
                if (plaats.echt()) {
                    punten.regel(plaats.regel());
                }
                boom.voegToe(plaats.blad());
                punten.blad(boom, regels);
            }
            voortgang.is(boom.grootte(), totaal);
            bladzijde = bladzijde(boek, boom.grootte(), totaal);
        }
        if (!bevindingen.isVol()) {
            regels.einde();
            punten.einde(boom);
            knopen.einde(verbinding, klok.instant());
            achter(boek, bevindingen);
        }
        return new Uitslag(
                boom.grootte(),
                knopen.open(),
                punten.aantal(),
                punten.laatste().orElse(null),
                anker.isErEen(),
                bevindingen.fouten(),
                bevindingen.letOp());
    }

    /** As many series as together hold no more lines than are sealed at once. */
    private static List<SqlZegelboek.Reeks> bladzijde(SqlZegelboek boek, long vanaf, long totaal) throws SQLException {
        List<SqlZegelboek.Reeks> samen = new ArrayList<>();
        for (SqlZegelboek.Reeks reeks : boek.reeksen(vanaf, REEKSEN)) {
            if (reeks.plaats() >= totaal
                    || !samen.isEmpty() && reeks.einde() - samen.get(0).plaats() > Zegelaar.PER_KEER) {
                break;
            }
            samen.add(reeks);
        }
        return samen;
    }

    private static boolean passen(List<SqlZegelboek.Reeks> reeksen, long begin, Bevindingen bevindingen) {
        long verwacht = begin;
        for (SqlZegelboek.Reeks reeks : reeksen) {
            boolean kan = reeks.tot() >= reeks.van() && reeks.tot() - reeks.van() < Zegelaar.PER_KEER;
            if (reeks.plaats() != verwacht || !kan) {
                bevindingen.fout("De lijst van plaatsen is veranderd: bij plaats " + verwacht
                        + " staat niet wat er verzegeld is.");
                return false;
            }
            verwacht = reeks.einde();
        }
        return true;
    }

    private void achter(SqlZegelboek boek, Bevindingen bevindingen) throws SQLException {
        Optional<Instant> oudste = boek.oudsteOpen();
        if (oudste.filter(moment -> moment.isBefore(klok.instant().minus(ACHTER)))
                .isPresent()) {
            bevindingen.letOp(
                    "achter", "Het zegel loopt achter: regels van " + oudste.get() + " zijn nog niet verzegeld.");
        }
    }
}
