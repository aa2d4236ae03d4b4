package nl.samenspraak.personen.inkijk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** What may be asked of a base registry for which purpose: {@code inkijk.yaml}; a fault in it stops the deployment. */
@ApplicationScoped
class Inkijkregels {

    private Map<String, Inkijkregel> perDoel;

    protected Inkijkregels() {}

    @Inject
    Inkijkregels(Rechten rechten) {
        this(rechten.bestand(), rechten.doelen().alle().stream().map(Doel::code).collect(Collectors.toSet()));
    }

    Inkijkregels(Referentiebestand bestand, Set<String> doelen) {
        perDoel = bestand.lees("inkijk.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            Map<String, Inkijkregel> gelezen = new HashMap<>();
            for (Blad rij : blad.bladen("doelen")) {
                Inkijkregel regel = regel(rij);
                if (!doelen.contains(regel.doel())) {
                    rij.fout("doel", "staat niet in doelen.yaml: '" + regel.doel() + "'");
                }
                if (gelezen.put(regel.doel(), regel) != null) {
                    rij.fout("doel", "staat er twee keer: '" + regel.doel() + "'");
                }
            }
            return gelezen;
        });
    }

    private static Inkijkregel regel(Blad rij) {
        Set<Inkijkdeel> eerst = Inkijkdeel.opVolgorde(delen(rij, "eerst"));
        Set<Inkijkdeel> dieper = Inkijkdeel.opVolgorde(delen(rij, "dieper"));
        if (eerst.isEmpty()) {
            rij.fout("eerst", "is leeg");
        }
        if (dieper.stream().anyMatch(eerst::contains)) {
            rij.fout("dieper", "vraagt opnieuw wat bij eerst al gevraagd wordt");
        }
        return new Inkijkregel(
                rij.tekst("doel", Blad.LANGSTE_CODE), rij.tekst("doelbinding"), rij.tekst("verwerking"), eerst, dieper);
    }

    private static List<Inkijkdeel> delen(Blad rij, String veld) {
        List<Inkijkdeel> delen = new ArrayList<>();
        for (String code : rij.teksten(veld)) {
            try {
                delen.add(Inkijkdeel.valueOf(code.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException bestaatNiet) {
                rij.fout(veld, "is onbekend: '" + code + "'");
            }
        }
        return delen;
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read them before anybody looks.
    }

    Optional<Inkijkregel> voor(String doel) {
        return Optional.ofNullable(perDoel.get(doel));
    }
}
