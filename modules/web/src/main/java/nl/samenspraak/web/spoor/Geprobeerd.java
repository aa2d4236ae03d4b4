package nl.samenspraak.web.spoor;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gevraagd;

/**
 * What somebody tried who does not come where he asked: which page, which part of a dossier and which case (R-LOG-01). The log gets addresses of this
 * application alone; of any other it says that there is none, so that nobody writes in it what he likes.
 */
public final class Geprobeerd {

    private static final String GEEN_PAGINA = "een adres dat er niet is";

    /** Where which kind of case is: the longest beginning that fits. */
    private static final Map<String, Wat> PER_MAP = new LinkedHashMap<>();

    static {
        PER_MAP.put("/toeleiding/handhaving", new Wat(Zaaksoort.HANDHAVING, Dossierdeel.HANDHAVINGSVERZOEK));
        PER_MAP.put("/toeleiding/partij", new Wat(null, Dossierdeel.PARTIJEN));
        PER_MAP.put("/toeleiding/afspra", new Wat(null, Dossierdeel.PARTIJEN));
        PER_MAP.put("/toeleiding/", new Wat(Zaaksoort.TOELEIDING, Dossierdeel.TOELEIDINGSDOSSIER));
        PER_MAP.put("/coordinatie/plan", new Wat(Zaaksoort.COORDINATIE, Dossierdeel.PLAN));
        PER_MAP.put("/coordinatie/", new Wat(Zaaksoort.COORDINATIE, Dossierdeel.COORDINATIEDOSSIER));
        PER_MAP.put("/meldpunt/", new Wat(Zaaksoort.MELDING, Dossierdeel.SIGNAAL));
        PER_MAP.put("/klachten/", new Wat(Zaaksoort.KLACHT, Dossierdeel.KLACHT));
        PER_MAP.put("/personen/", new Wat(null, Dossierdeel.PERSOON));
        PER_MAP.put("/toegang/", new Wat(null, Dossierdeel.LOGBOEK));
        PER_MAP.put("/inwoner/", new Wat(null, Dossierdeel.INZAGEVRAAG));
        PER_MAP.put("/mijn/", new Wat(null, Dossierdeel.EIGEN_DOSSIER));
        PER_MAP.put("/zaak/advies", new Wat(null, Dossierdeel.ADVIESVRAAG));
    }

    private Geprobeerd() {}

    /** What a page opens: of which kind of case, or of none, and which part. */
    private record Wat(Zaaksoort soort, Dossierdeel deel) {}

    /**
     * @param toepassing this application
     * @param pad an address
     * @return the page that it names, when there is one
     */
    public static String pagina(ServletContext toepassing, String pad) {
        try {
            return pad != null && pad.endsWith(".xhtml") && toepassing.getResource(pad) != null ? pad : GEEN_PAGINA;
        } catch (MalformedURLException geenAdres) {
            return GEEN_PAGINA;
        }
    }

    /**
     * @param pad the page
     * @param id what stands for the case in the address, or {@code null}
     * @return which part of which case it would have opened
     */
    public static Gevraagd wat(String pad, String id) {
        return PER_MAP.entrySet().stream()
                .filter(deze -> pad != null && pad.startsWith(deze.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(wat -> new Gevraagd(zaak(wat, id).orElse(null), wat.deel(), null))
                .orElse(Gevraagd.NIETS);
    }

    private static Optional<Zaakverwijzing> zaak(Wat wat, String id) {
        return Optional.ofNullable(wat.soort())
                .flatMap(soort -> Id.lees(id).map(welke -> new Zaakverwijzing(soort, welke)));
    }
}
