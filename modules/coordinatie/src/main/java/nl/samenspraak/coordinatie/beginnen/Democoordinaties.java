package nl.samenspraak.coordinatie.beginnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzen;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.aanwijzen.NieuweAanwijzing;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.coordinatie.plan.Demoplan;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Rechten;

/** Puts a living coördinatie in the demo gemeente: a family, parties, a coördinator, and a plan of which something is late. */
@ApplicationScoped
public class Democoordinaties {

    private static final String SCHEIDING = ";";

    @Inject
    private Beginnen beginnen;

    @Inject
    private Demoplan plannen;

    @Inject
    private Aanwijzen aanwijzen;

    @Inject
    private Personenregister register;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    /**
     * Reads one from a file: a row for the plan, then rows for what belongs to it, each with its kind in front. There is none where the Wams is no law.
     *
     * @param bestand the file
     * @throws IOException when it cannot be read
     */
    @ActivateRequestContext
    public void lees(InputStream bestand) throws IOException {
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(bestand, StandardCharsets.UTF_8))) {
            List<String[]> rijen = regels.lines()
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .map(regel -> regel.split(SCHEIDING, -1))
                    .toList();
            if (rechten.geldt(Coordinatiewerk.KLAARZETTEN)) {
                aanwezige.alsSysteem(() -> zetKlaar(rijen));
            }
        }
    }

    private int zetKlaar(List<String[]> rijen) {
        Doelbinding doel = doelbindingen.voorTaak(Coordinatiewerk.KLAARZETTEN);
        String[] kop = rijen.get(0);
        LocalDate start = LocalDate.now(klok).minusDays(Long.parseLong(kop[2]));
        Demobegin begin = new Demobegin(
                wie(kop[1], doel),
                Arrays.stream(kop[4].split(",")).map(Terrein::vanCode).toList(),
                start);
        Coordinatienummer nummer =
                beginnen.zetKlaar(begin, collega(kop[3]), doel).nummer();
        plannen.vul(nummer, rijen, doel);
        rijen.stream()
                .filter(rij -> rij[0].equals("coordinator"))
                .map(rij -> new NieuweAanwijzing(Coordinatorvorm.POOL, rij[1], "", "", rij[2], rij[3], rij[4], start))
                .forEach(nieuw -> aanwijzen.zetKlaar(nummer, nieuw, doel));
        return rijen.size();
    }

    private PersoonId wie(String bsn, Doelbinding doel) {
        return register.zoek(new Zoekvraag.OpBsn(new Bsn(bsn)), doel).rijen().stream()
                .map(PersoonRegel::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Niemand in de demo heeft dit BSN"));
    }

    private UUID collega(String naam) {
        return collegas.met(Coordinatiewerk.PET).stream()
                .filter(collega -> collega.naam().equals(naam))
                .map(Collega::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Niemand in de demo coördineert zo"));
    }
}
