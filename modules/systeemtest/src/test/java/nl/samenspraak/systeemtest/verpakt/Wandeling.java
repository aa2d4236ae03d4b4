package nl.samenspraak.systeemtest.verpakt;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;

/** Somebody who goes past pages in one browser, and what the log says of it. */
final class Wandeling {

    /** What a page offers to whoever has to choose a purpose first: one of those that the pet has, or the only one that will do. */
    private static final List<String> KIES_DOEL = List.of("doelkeuze:kies", "kiesdoel");

    private final Httpsessie browser;
    private final Logtabel log;
    private UUID wie;

    /** What a browser has on its screen. */
    record Scherm(Dossierpagina pagina, HttpResponse<String> antwoord, List<Httpformulier> formulieren) {

        Scherm(Dossierpagina pagina, HttpResponse<String> antwoord) {
            this(pagina, antwoord, Httpformulier.in(antwoord));
        }

        int status() {
            return antwoord.statusCode();
        }

        boolean toont(String tekst) {
            return antwoord.body().contains(tekst);
        }

        Httpformulier formulier(String id) {
            return formulieren.stream()
                    .filter(formulier -> formulier.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(pagina + " heeft geen " + id + ": " + antwoord.body()));
        }

        private Optional<Httpformulier> met(String knop) {
            return formulieren.stream()
                    .filter(formulier -> formulier.knoppen().contains(knop))
                    .findFirst();
        }

        /** @return the forms of the page itself, without that of the frame */
        List<Httpformulier> eigen() {
            return formulieren.stream()
                    .filter(formulier -> !formulier.id().equals("petkeuze"))
                    .toList();
        }
    }

    Wandeling(URI begin, UUID wie, Logtabel log) {
        this.browser = Httpsessie.meldAan(begin, wie.toString());
        this.wie = wie;
        this.log = log;
    }

    /** Somebody else sits down at the same browser. */
    void gaVerderAls(UUID ander) {
        browser.meldAan(ander.toString());
        wie = ander;
    }

    /** Puts on the other pet. */
    void wisselVanPet() {
        Scherm zoeken = new Scherm(null, browser.haal("/klachten/overmij.xhtml"));
        Httpformulier keuze = zoeken.formulier("petkeuze");
        String knop = keuze.knoppen().stream()
                .filter(naam -> naam.endsWith("wissel"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> antwoord = stuur("/klachten/overmij.xhtml", keuze.met(Map.of(knop, knop)));
        if (antwoord.statusCode() != 302) {
            throw new AssertionError("De pet is niet gewisseld: " + antwoord.statusCode());
        }
    }

    /** Opens a page, chooses a purpose when it asks for one, and asks what has to be asked to see something. */
    Scherm open(Dossierpagina pagina) {
        Scherm scherm = haal(pagina);
        for (String knop : KIES_DOEL) {
            Optional<Httpformulier> keuze = scherm.met(knop);
            if (keuze.isPresent()) {
                stuur(scherm, keuze.get().met(Map.of(knop, knop)));
                scherm = haal(pagina);
            }
        }
        if (pagina.vraag().isEmpty()) {
            return scherm;
        }
        Httpformulier vraag = scherm.eigen().stream()
                .filter(formulier -> !formulier.id().equals("conceptform"))
                .findFirst()
                .orElseThrow();
        return new Scherm(pagina, stuur(pagina.pad(), vraag.met(pagina.vraag())));
    }

    private Scherm haal(Dossierpagina pagina) {
        return new Scherm(pagina, browser.haal(pagina.adres()));
    }

    /** Sends one form of a page as it is. */
    Scherm stuur(Scherm scherm, Map<String, String> velden) {
        return new Scherm(scherm.pagina(), stuur(scherm.pagina().pad(), velden));
    }

    HttpResponse<String> stuur(String pad, Map<String, String> velden) {
        return browser.post(pad, velden);
    }

    /** Sends one form the way a script does that wants the whole page drawn again. */
    Scherm stuurMetScript(Scherm scherm, Httpformulier formulier) {
        return stuurMetScript(scherm, formulier, "Faces-Request", "partial/ajax");
    }

    /** The same, in the first turn of a page: sent again it is the same form. */
    Scherm stuurInEersteBeurt(Scherm scherm, Httpformulier formulier) {
        return stuurMetScript(scherm, formulier, "Faces-Request", "partial/ajax", "X-Beurt", "0");
    }

    private Scherm stuurMetScript(Scherm scherm, Httpformulier formulier, String... koppen) {
        Map<String, String> velden = new LinkedHashMap<>(formulier.velden());
        velden.put("jakarta.faces.partial.ajax", "true");
        velden.put("jakarta.faces.partial.execute", "@none");
        velden.put("jakarta.faces.partial.render", "@all");
        velden.put("jakarta.faces.source", formulier.id());
        return new Scherm(scherm.pagina(), browser.post(scherm.pagina().pad(), velden, koppen));
    }

    /** @return the lines that were written about whoever sits there now, since there were so many */
    List<Regel> regelsSinds(int aantal) {
        return log.van(wie, aantal);
    }

    /** @return how many lines there are about whoever sits there now */
    int regels() {
        return log.aantal(wie);
    }
}
