package nl.samenspraak.toeleiding.aanmelden;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;

/** Puts toeleidingen in the demo gemeente, so that a toeleider finds work there. */
@ApplicationScoped
public class Demotoeleidingen {

    private static final String DOEL = "toeleiding-klaarzetten";
    private static final int KOLOMMEN = 4;

    @Inject
    private Aanmelden aanmelden;

    @Inject
    private Personenregister register;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /**
     * Reads them from a file with a BSN, how many days ago, who has it, and what that person asks.
     *
     * @param bestand the file
     * @throws IOException when it cannot be read
     */
    @ActivateRequestContext
    public void lees(InputStream bestand) throws IOException {
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(bestand, StandardCharsets.UTF_8))) {
            List<String[]> rijen = regels.lines()
                    .skip(1)
                    .map(regel -> regel.split(";", KOLOMMEN))
                    .toList();
            aanwezige.alsSysteem(() -> {
                rijen.forEach(this::zetKlaar);
                return rijen.size();
            });
        }
    }

    private void zetKlaar(String[] rij) {
        Doelbinding doel = doelbindingen.voorTaak(DOEL);
        PersoonId wie = register.zoek(new Zoekvraag.OpBsn(new Bsn(rij[0])), doel).rijen().stream()
                .map(PersoonRegel::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Niemand in de demo heeft dit BSN"));
        LocalDate dag = LocalDate.now(klok).minusDays(Long.parseLong(rij[1]));
        aanmelden.zetKlaar(
                new NieuweToeleiding(wie, rij[3], dag), toeleider(rij[2]).orElse(null), doel);
    }

    private Optional<UUID> toeleider(String naam) {
        return collegas.met(Toeleidingwerk.PET).stream()
                .filter(collega -> collega.naam().equals(naam))
                .map(Collega::id)
                .findFirst();
    }
}
