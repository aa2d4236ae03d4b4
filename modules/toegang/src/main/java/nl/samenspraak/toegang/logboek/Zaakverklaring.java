package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.navraag.Zaakwoorden;
import nl.samenspraak.toegang.recht.Actie;

/**
 * Says lines of the log in words: which number a case has, and what was done with it. The line itself says neither, so that it holds nothing of
 * a dossier; the modules are asked when somebody looks.
 */
@ApplicationScoped
class Zaakverklaring {

    /** So many lines at a time: a database takes no endless list of keys. */
    private static final int PORTIE = 500;

    @Inject
    @Any
    private Instance<Zaakwoorden> zaken;

    /**
     * What is known of lines.
     *
     * @param nummers the number of each case
     * @param woorden what was done, by the line
     */
    record Verklaard(Map<UUID, String> nummers, Map<UUID, String> woorden) {}

    Verklaard verklaar(List<Logzoeker.Gevonden> regels, UUID kijker) {
        Verklaard alles = new Verklaard(new HashMap<>(), new HashMap<>());
        for (int vanaf = 0; vanaf < regels.size(); vanaf += PORTIE) {
            List<Logzoeker.Gevonden> deel = regels.subList(vanaf, Math.min(regels.size(), vanaf + PORTIE));
            zaken.forEach(kenner -> verklaar(kenner, deel, kijker, alles));
        }
        return alles;
    }

    private static void verklaar(Zaakwoorden kenner, List<Logzoeker.Gevonden> deel, UUID kijker, Verklaard alles) {
        List<Logzoeker.Gevonden> hiervan = deel.stream()
                .filter(regel -> kenner.soort().code().equals(regel.zaak()) && regel.dossier() != null)
                .toList();
        Set<UUID> welke = hiervan.stream().map(Logzoeker.Gevonden::dossier).collect(Collectors.toSet());
        if (welke.isEmpty()) {
            return;
        }
        alles.nummers().putAll(kenner.nummers(welke, kijker));
        List<Zaakwoorden.Daad> daden = hiervan.stream()
                .filter(regel -> isVeranderd(regel) && alles.nummers().containsKey(regel.dossier()))
                .map(regel -> new Zaakwoorden.Daad(
                        regel.logid(),
                        regel.dossier(),
                        regel.gebruikerId(),
                        regel.begonnen().toInstant(),
                        regel.moment().toInstant()))
                .toList();
        if (!daden.isEmpty()) {
            alles.woorden().putAll(kenner.woorden(daden, kijker));
        }
    }

    private static boolean isVeranderd(Logzoeker.Gevonden regel) {
        return regel.gebruikerId() != null
                && Uitkomst.VERLEEND.code().equals(regel.uitkomst())
                && Actie.valueOf(regel.actie().toUpperCase(Locale.ROOT)).schrijft();
    }
}
