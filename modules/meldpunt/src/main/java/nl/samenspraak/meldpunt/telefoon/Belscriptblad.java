package nl.samenspraak.meldpunt.telefoon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * What stands in {@code belscripts.yaml}.
 *
 * @param scripts the scripts, in the order in which they are tried; at least one of them fits always
 * @param routes every route
 */
record Belscriptblad(List<Belscript> scripts, Map<Route, Belroute> routes) {

    private static final String BESTAND = "belscripts.yaml";

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Belscriptblad lees(Referentiebestand bestand) {
        return bestand.lees(BESTAND, blad -> {
            blad.tekst("versie");
            return new Belscriptblad(scripts(blad), routes(blad));
        });
    }

    private static List<Belscript> scripts(Blad blad) {
        List<Belscript> scripts = new ArrayList<>();
        for (Blad regel : blad.bladenMetCode("scripts", Blad.LANGSTE_CODE)) {
            scripts.add(script(regel));
        }
        if (scripts.stream().noneMatch(Belscript::pastAltijd)) {
            blad.fout("scripts", "mist een script dat altijd past (kies: vanzelf, zonder melder en relatie)");
        }
        return scripts;
    }

    private static Belscript script(Blad blad) {
        List<String> vragen = vereist(blad, "vragen");
        return new Belscript(
                blad.tekst("code"),
                blad.tekst("naam"),
                blad.keuze("kies", Belscriptblad::vanzelf).orElse(false),
                keuzes(blad, "melder", Melderssoort.class),
                keuzes(blad, "relatie", Relatie.class),
                blad.tekst("begin"),
                vragen,
                blad.teksten("letop"));
    }

    private static Map<Route, Belroute> routes(Blad blad) {
        Map<Route, Belroute> routes = new EnumMap<>(Route.class);
        for (Blad regel : blad.bladen("routes")) {
            Belroute route = new Belroute(
                    regel.tekst("titel"),
                    vereist(regel, "stappen"),
                    regel.tekstMisschien("belnaam").orElse(""),
                    regel.tekstMisschien("belnummer").orElse(""),
                    regel.tekst("bewaard"));
            regel.keuze("code", code -> vanCode(Route.class, code)).ifPresent(code -> {
                if (routes.put(code, route) != null) {
                    regel.fout("code", "komt twee keer voor");
                }
            });
        }
        if (routes.size() < Route.values().length) {
            blad.fout("routes", "mist acuut of veilig-thuis");
        }
        return routes;
    }

    private static List<String> vereist(Blad blad, String veld) {
        List<String> teksten = blad.teksten(veld);
        if (teksten.isEmpty()) {
            blad.fout(veld, "ontbreekt");
        }
        return teksten;
    }

    private static boolean vanzelf(String kies) {
        return switch (kies) {
            case "vanzelf" -> true;
            case "zelf" -> false;
            default -> throw new IllegalArgumentException(kies);
        };
    }

    private static <E extends Enum<E>> Set<E> keuzes(Blad blad, String veld, Class<E> soort) {
        Set<E> gekozen = EnumSet.noneOf(soort);
        for (String code : blad.teksten(veld)) {
            try {
                gekozen.add(vanCode(soort, code));
            } catch (IllegalArgumentException onbekend) {
                blad.fout(veld, "is onbekend: '" + code + "'");
            }
        }
        return gekozen;
    }

    private static <E extends Enum<E>> E vanCode(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
