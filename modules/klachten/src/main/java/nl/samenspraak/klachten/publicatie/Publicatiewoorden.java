package nl.samenspraak.klachten.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tabel.Kolom;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.register.Registerteksten;

/** Puts the publication into words, for the screen and for the files: the same on paper as before one's eyes. */
@ApplicationScoped
class Publicatiewoorden {

    private static final String ONBEKEND = ".onbekend";
    private static final String GEEN = ".geen";

    /** The tables of which the gemeente names the rows; one that it took away since has only its code left. */
    private static final Set<String> VAN_DE_GEMEENTE = Set.of("wamsstap", "domein", "aard", "klagersoort", "knelpunt");

    @Inject
    private Klachtrubrieken rubrieken;

    /**
     * A table in words.
     *
     * @param titel what it counts by
     * @param rijen its rows; one for which there is nothing in either year is left out
     */
    public record Cijfertabel(String titel, List<Rij> rijen) implements Serializable {}

    /**
     * A row in words.
     *
     * @param naam what was counted
     * @param aantal how many, or what stands there instead
     * @param eerder how many a year earlier, or what stands there instead
     */
    public record Rij(String naam, String aantal, String eerder) implements Serializable {}

    List<Cijfertabel> tabellen(Jaarpublicatie publicatie) {
        Map<String, String> namen = namen();
        return publicatie.tabellen().stream()
                .map(tabel -> new Cijfertabel(
                        Registerteksten.tekst("publicatie.tabel." + tabel.code()),
                        rijen(publicatie, tabel)
                                .map(cel -> rij(publicatie, tabel, cel, namen))
                                .toList()))
                .toList();
    }

    private static Stream<Publicatiecel> rijen(Jaarpublicatie publicatie, Publicatietabel tabel) {
        return tabel.cellen().stream()
                .filter(cel -> !cel.getoond() || cel.aantal() > 0 || telde(publicatie, tabel, cel));
    }

    private static boolean telde(Jaarpublicatie publicatie, Publicatietabel tabel, Publicatiecel cel) {
        return publicatie
                .eerder(tabel.code(), cel.code())
                .filter(aantal -> aantal > 0)
                .isPresent();
    }

    private static Rij rij(
            Jaarpublicatie publicatie, Publicatietabel tabel, Publicatiecel cel, Map<String, String> namen) {
        return new Rij(
                naam(tabel, cel, namen),
                cel.getoond() ? cel.aantal().toString() : Registerteksten.tekst("publicatie.verzwegen"),
                eerder(publicatie, tabel, cel));
    }

    private static String naam(Publicatietabel tabel, Publicatiecel cel, Map<String, String> namen) {
        if (namen.containsKey(cel.code())) {
            return namen.get(cel.code());
        }
        boolean weg = VAN_DE_GEMEENTE.contains(tabel.code())
                && !cel.code().endsWith(ONBEKEND)
                && !cel.code().endsWith(GEEN);
        return weg ? cel.code().substring(tabel.code().length() + 1) : vast(cel.code());
    }

    private static String eerder(Jaarpublicatie publicatie, Publicatietabel tabel, Publicatiecel cel) {
        if (publicatie.vorige() == null) {
            return Registerteksten.tekst("publicatie.geenvorige");
        }
        return publicatie
                .eerder(tabel.code(), cel.code())
                .map(String::valueOf)
                .orElse(Registerteksten.tekst(
                        bestond(publicatie, tabel, cel) ? "publicatie.verzwegen" : "publicatie.geenvorige"));
    }

    private static boolean bestond(Jaarpublicatie publicatie, Publicatietabel tabel, Publicatiecel cel) {
        return publicatie.vorige().tabellen().stream()
                .filter(zelfde -> zelfde.code().equals(tabel.code()))
                .flatMap(zelfde -> zelfde.cellen().stream())
                .anyMatch(zelfde -> zelfde.code().equals(cel.code()));
    }

    private static String vast(String code) {
        return code.endsWith(ONBEKEND)
                ? Registerteksten.tekst("publicatie.onbekend")
                : Registerteksten.tekst("publicatie.cel." + code);
    }

    /** The names that the gemeente chose; those of the law stand in the texts. */
    private Map<String, String> namen() {
        return Stream.of(
                        rubriek("wamsstap", rubrieken.alleWamsstappen()),
                        rubriek("domein", rubrieken.alleDomeinen()),
                        rubriek("aard", rubrieken.alleAarden()),
                        rubriek("klagersoort", rubrieken.alleKlagersoorten()),
                        rubriek("knelpunt", rubrieken.alleKnelpunten()))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(naam -> naam[0], naam -> naam[1]));
    }

    private static Stream<String[]> rubriek(String tabel, List<Klachtrubriek> rubrieken) {
        return rubrieken.stream().map(rubriek -> new String[] {tabel + "." + rubriek.code(), rubriek.naam()});
    }

    /** @return the publication as a document to publish and to count on */
    Tabelbestand bestand(Jaarpublicatie publicatie) {
        List<Tekstdeel> delen = new ArrayList<>();
        delen.add(new Tekstdeel.Alinea(totaal(publicatie)));
        return bestand(publicatie, delen);
    }

    /** @return the same to count on: what stands beside the tables stands in a table as well */
    Tabelbestand rekenbestand(Jaarpublicatie publicatie) {
        List<Tekstdeel> delen = new ArrayList<>();
        delen.add(new Tabel(
                Registerteksten.tekst("publicatie.over"),
                List.of(
                        Kolom.tekst(Registerteksten.tekst("publicatie.over.wat")),
                        Kolom.tekst(Registerteksten.tekst("publicatie.over.waarde"))),
                List.of(
                        List.of(Registerteksten.tekst("publicatie.over.stand"), stand(publicatie)),
                        List.of(Registerteksten.tekst("publicatie.over.totaal"), String.valueOf(publicatie.totaal())),
                        List.of(
                                Registerteksten.tekst("publicatie.over.klein"),
                                Registerteksten.tekst("publicatie.klein")),
                        List.of(Registerteksten.tekst("publicatie.lessen"), publicatie.lessen())),
                ""));
        return bestand(publicatie, delen);
    }

    private static String stand(Jaarpublicatie publicatie) {
        return publicatie.vastgesteld()
                ? Registerteksten.tekst("publicatie.vastgesteldop", Nederlands.datum(publicatie.vastgesteldOp()))
                : Registerteksten.tekst("publicatie.voorlopig");
    }

    private Tabelbestand bestand(Jaarpublicatie publicatie, List<Tekstdeel> delen) {
        delen.add(new Tekstdeel.Alinea(Registerteksten.tekst("publicatie.klein")));
        List<Kolom> kolommen = List.of(
                Kolom.tekst(Registerteksten.tekst("publicatie.kolom.wat")),
                Kolom.getal(String.valueOf(publicatie.jaar())),
                Kolom.getal(String.valueOf(publicatie.jaar() - 1)));
        for (Cijfertabel tabel : tabellen(publicatie)) {
            delen.add(new Tabel(
                    tabel.titel(),
                    kolommen,
                    tabel.rijen().stream()
                            .<List<?>>map(rij -> List.of(rij.naam(), getal(rij.aantal()), getal(rij.eerder())))
                            .toList(),
                    ""));
        }
        if (!publicatie.lessen().isEmpty()) {
            delen.add(new Tekstdeel.Kop(Registerteksten.tekst("publicatie.lessen")));
            delen.addAll(Tekstdeel.lees(publicatie.lessen()));
        }
        return new Tabelbestand(Registerteksten.tekst("publicatie.titel", publicatie.jaar()), stand(publicatie), delen);
    }

    private static String totaal(Jaarpublicatie publicatie) {
        return Registerteksten.tekst("publicatie.totaal", publicatie.totaal(), publicatie.jaar());
    }

    /** A spreadsheet counts with numbers, not with words that look like them. */
    private static Object getal(String tekst) {
        return tekst.matches("\\d+") ? Integer.valueOf(tekst) : tekst;
    }
}
