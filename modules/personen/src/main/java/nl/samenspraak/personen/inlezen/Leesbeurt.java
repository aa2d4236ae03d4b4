package nl.samenspraak.personen.inlezen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** One file being read: gathers batches, and counts what comes of them. */
final class Leesbeurt {

    /** Persons per transaction: enough to write together, few enough to hold nobody up. */
    static final int BATCH = 100;

    /** Whoever has more questions than this has another file in hand than he thinks. */
    static final int MEESTE_VRAGEN = 20;

    private final Function<List<Inleesregel>, Batchuitslag> overname;
    private final LandelijkeTabellen tabellen;
    private final Clock klok;
    private final OffsetDateTime begonnen;
    private final List<Inleesregel> batch = new ArrayList<>();
    private final List<Leesmelding> geweigerd = new ArrayList<>();
    private final List<Leesmelding> gemarkeerd = new ArrayList<>();
    private final List<Leesmelding> vragen = new ArrayList<>();
    private int toegevoegd;
    private int gewijzigd;
    private int ongewijzigd;
    private boolean gestopt;

    Leesbeurt(Function<List<Inleesregel>, Batchuitslag> overname, LandelijkeTabellen tabellen, Clock klok) {
        this.overname = overname;
        this.tabellen = tabellen;
        this.klok = klok;
        begonnen = nu();
    }

    /** @throws OnleesbaarBestand when the file cannot be read any further; what was read before that is kept */
    void lees(Brpbestand bestand) {
        try {
            while (!gestopt && bestand.hasNext()) {
                lees(bestand.next());
            }
        } catch (OnleesbaarBestand vanafHier) {
            rondAf();
            throw vanafHier;
        }
        rondAf();
    }

    Inleesverslag verslag(String naam, String sha256) {
        return new Inleesverslag(
                naam,
                sha256,
                begonnen,
                nu(),
                toegevoegd,
                gewijzigd,
                ongewijzigd,
                opVolgorde(geweigerd),
                opVolgorde(gemarkeerd),
                opVolgorde(vragen),
                gestopt);
    }

    private static List<Leesmelding> opVolgorde(List<Leesmelding> meldingen) {
        return meldingen.stream()
                .sorted(Comparator.comparingLong(Leesmelding::regelnummer))
                .toList();
    }

    private void lees(Persoonslijst lijst) {
        try {
            batch.add(
                    new Inleesregel(lijst.regelnummer(), new Vertaling(lijst, tabellen).persoon(LocalDate.now(klok))));
        } catch (IllegalArgumentException kanNiet) {
            geweigerd.add(new Leesmelding(lijst.regelnummer(), kanNiet.getMessage()));
        }
        if (batch.size() == BATCH) {
            rondAf();
        }
    }

    private void rondAf() {
        if (batch.isEmpty()) {
            return;
        }
        Batchuitslag uitslag = overname.apply(List.copyOf(batch));
        batch.clear();
        toegevoegd += uitslag.toegevoegd();
        gewijzigd += uitslag.gewijzigd();
        ongewijzigd += uitslag.ongewijzigd();
        geweigerd.addAll(uitslag.geweigerd());
        gemarkeerd.addAll(uitslag.gemarkeerd());
        vragen.addAll(uitslag.vragen());
        gestopt = vragen.size() > MEESTE_VRAGEN;
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS);
    }
}
