package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/** The watch of every day over the terms of klachten: who handles one hears of it before and on the last day (R-KLA-10). */
@ApplicationScoped
public class Termijnwacht implements Dagwerk {

    private static final Logger LOG = Logger.getLogger(Termijnwacht.class.getName());

    private Termijnsein sein;
    private Doelbindingen doelbindingen;

    Termijnwacht() {
        // The container makes its proxy with this.
    }

    @Inject
    Termijnwacht(Termijnsein sein, Doelbindingen doelbindingen) {
        this.sein = sein;
        this.doelbindingen = doelbindingen;
    }

    @Override
    public String naam() {
        return "klachttermijnen";
    }

    /**
     * Computes anew what was computed before a feestdag was known, looks anew whether anybody may handle what nobody has, and says today's warnings. A klacht that fails keeps none of the others waiting.
     *
     * @throws IllegalStateException when one of them failed: it is tried again within the hour
     */
    @Override
    public void doe() {
        Doelbinding doel = doelbindingen.voorTaak(Termijnsein.DOEL);
        long mislukt = Stream.of(sein.teHerberekenen(doel), sein.zonderBehandelaar(doel))
                .flatMap(te -> te.nummers().stream())
                .distinct()
                .filter(nummer -> !probeer(() -> sein.herbereken(nummer, doel)))
                .count();
        List<Klachtnummer> nummers = sein.teSignaleren(doel).nummers();
        mislukt += nummers.stream()
                .filter(nummer -> !probeer(() -> sein.signaleer(nummer, doel)))
                .count();
        if (!nummers.isEmpty()) {
            LOG.log(Level.INFO, "Termijnen van klachten: {0} gesignaleerd, waarvan {1} mislukt", new Object[] {
                nummers.size(), mislukt
            });
        }
        if (mislukt > 0) {
            throw new IllegalStateException("Over " + mislukt + " klachten is niet gewaarschuwd");
        }
    }

    private static boolean probeer(Runnable daad) {
        try {
            daad.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Over een klacht is niet te waarschuwen", e);
            return false;
        }
    }
}
