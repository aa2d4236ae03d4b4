package nl.samenspraak.personen.inlezen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One file being read: gathers batches, and counts what comes of them. */
final class Leesbeurt {

    /** Persons per transaction: enough to write together, few enough to hold nobody up. */
    static final int BATCH = 100;

    private final Function<List<Inleesregel>, Batchuitslag> overname;
    private final Clock klok;
    private final OffsetDateTime begonnen;
    private final List<Inleesregel> batch = new ArrayList<>();
    private final List<Geweigerd> geweigerd = new ArrayList<>();
    private int toegevoegd;
    private int gewijzigd;
    private int ongewijzigd;

    Leesbeurt(Function<List<Inleesregel>, Batchuitslag> overname, Clock klok) {
        this.overname = overname;
        this.klok = klok;
        begonnen = nu();
    }

    /** @throws OnleesbaarBestand when the file cannot be read any further; what was read before that is kept */
    void lees(Brpbestand bestand) {
        try {
            bestand.forEachRemaining(this::lees);
        } catch (OnleesbaarBestand vanafHier) {
            rondAf();
            throw vanafHier;
        }
        rondAf();
    }

    Inleesverslag verslag(String naam, String sha256) {
        List<Geweigerd> opVolgorde = geweigerd.stream()
                .sorted((een, ander) -> Long.compare(een.regelnummer(), ander.regelnummer()))
                .toList();
        return new Inleesverslag(naam, sha256, begonnen, nu(), toegevoegd, gewijzigd, ongewijzigd, opVolgorde);
    }

    private void lees(Persoonslijst lijst) {
        try {
            batch.add(new Inleesregel(lijst.regelnummer(), new Vertaling(lijst).persoon(LocalDate.now(klok))));
        } catch (IllegalArgumentException kanNiet) {
            geweigerd.add(new Geweigerd(lijst.regelnummer(), kanNiet.getMessage()));
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
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS);
    }
}
