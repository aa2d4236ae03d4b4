package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.toestemming.Vraagreferentie;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/** Tells the client which parties were asked, for what and why (R-AVG-01, R-ALG-27); asked inside a gate. */
@ApplicationScoped
public class Vraagverslag {

    private Verzoeken verzoeken;
    private Vraagreferentie referentie;
    private Partijlezer partijen;

    protected Vraagverslag() {
        // The container makes its proxy with this.
    }

    @Inject
    Vraagverslag(Verzoeken verzoeken, Vraagreferentie referentie, Partijlezer partijen) {
        this.verzoeken = verzoeken;
        this.referentie = referentie;
        this.partijen = partijen;
    }

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return what went to parties, the first first
     */
    public List<GesteldeVraag> van(ToeleidingId toeleiding) {
        List<Verzoek> gesteld = gesteld(toeleiding);
        Map<PartijId, String> namen = gesteld.isEmpty()
                ? Map.of()
                : partijen.namen(
                        gesteld.stream().map(Verzoek::partij).collect(Collectors.toSet()),
                        Dossierdeel.TOELEIDINGSDOSSIER);
        return gesteld.stream()
                .map(verzoek -> new GesteldeVraag(
                        namen.getOrDefault(verzoek.partij(), ""),
                        referentie
                                .gegevens(verzoek.gegevens())
                                .map(Vraagsoort::naam)
                                .orElse(""),
                        verzoek.artikel(),
                        verzoek.verstuurdOp(),
                        verzoek.noodzaak(),
                        GesteldeVraag.Afloop.van(verzoek.stand()),
                        verzoek.isVerteld()))
                .toList();
    }

    private List<Verzoek> gesteld(ToeleidingId toeleiding) {
        return verzoeken.van(toeleiding).stream()
                .filter(verzoek -> verzoek.verstuurdOp() != null)
                .toList();
    }

    /**
     * The client read it.
     *
     * @param toeleiding a toeleiding, for which a gate is open
     * @param op on which day
     */
    public void isVerteld(ToeleidingId toeleiding, LocalDate op) {
        gesteld(toeleiding).stream().filter(verzoek -> !verzoek.isVerteld()).forEach(verzoek -> verzoek.vertel(op));
    }
}
