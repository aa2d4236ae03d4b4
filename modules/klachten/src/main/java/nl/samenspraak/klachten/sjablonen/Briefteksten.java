package nl.samenspraak.klachten.sjablonen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.klachten.dossier.Klaagschrifteis;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * The words of all letters about klachten: versioned reference data ({@code klachtbrieven.yaml}). What the law wants a letter to name has
 * to be in it; a place that nobody fills may not be.
 *
 * @param versie which version of the words
 * @param vast the words that are in every letter: greeting, function, in whose name, how it begins
 * @param aankondiging the e-mail that says that a letter is there
 * @param brieven the letters
 * @param onderdelen parts that letters share
 * @param bijAdvies which of those are only there when advice was asked
 * @param gronden the grounds for not handling a klacht, by their code: name and words
 * @param oordelen the words for an oordeel
 * @param eisen the words for what a klaagschrift can miss
 */
public record Briefteksten(
        String versie,
        Map<String, String> vast,
        Mail aankondiging,
        Map<Klachtbriefsoort, Briefsjabloon> brieven,
        Map<String, Briefsjabloon> onderdelen,
        Set<String> bijAdvies,
        Map<String, Grond> gronden,
        Map<Klachtoordeel, String> oordelen,
        Map<Klaagschrifteis, String> eisen) {

    private static final String BESTAND = "klachtbrieven.yaml";
    private static final List<String> VASTE = List.of(
            "groet",
            "functie",
            "namens",
            "aanhef",
            "aanhefCollega",
            "aanhefBestuur",
            "bestuur",
            "iemand",
            "afschriftOnderwerp",
            "afschriftVan",
            "afschriftDatum",
            "afschriftWanneer",
            "onbekend",
            "adviesverslag",
            "kenmerkPostcode",
            "kenmerkTelefoon",
            "onderzoekKlager",
            "onderzoekBeklaagde",
            "onderzoekAdvies",
            "deelBuiten",
            "uitlegBij");

    /**
     * A ground for not handling a klacht.
     *
     * @param naam in a list
     * @param tekst in a letter
     */
    public record Grond(String naam, String tekst) {}

    /**
     * The e-mail that says that a letter is there.
     *
     * @param onderwerp its subject
     * @param tekst its text
     */
    public record Mail(String onderwerp, String tekst) {}

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Briefteksten lees(Referentiebestand bestand) {
        return bestand.lees(BESTAND, Briefteksten::lees);
    }

    private static Briefteksten lees(Blad blad) {
        String versie = blad.tekst("versie", Blad.LANGSTE_VERSIE);
        Map<String, String> vast = new LinkedHashMap<>();
        VASTE.forEach(veld -> vast.put(veld, blad.tekst(veld, Klachtinstantie.LANGSTE_NAAM)));
        Set<String> bijAdvies = new HashSet<>();
        Map<String, Briefsjabloon> onderdelen = onderdelen(blad, bijAdvies);
        Map<Klachtbriefsoort, Briefsjabloon> brieven = brieven(blad, onderdelen);
        return new Briefteksten(
                versie,
                vast,
                aankondiging(blad),
                brieven,
                onderdelen,
                Set.copyOf(bijAdvies),
                gronden(blad),
                woorden(blad, "oordelen", Klachtoordeel.class),
                woorden(blad, "eisen", Klaagschrifteis.class));
    }

    private static Mail aankondiging(Blad blad) {
        List<Blad> rijen = blad.bladen("aankondiging");
        if (rijen.size() != 1) {
            blad.fout("aankondiging", "hoort er precies een te zijn");
            return new Mail("", "");
        }
        Mail mail = new Mail(rijen.get(0).tekst("onderwerp"), rijen.get(0).tekst("tekst"));
        Briefplekken.toetsMail(mail, rijen.get(0));
        return mail;
    }

    private static Map<String, Briefsjabloon> onderdelen(Blad blad, Set<String> bijAdvies) {
        Map<String, Briefsjabloon> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen("onderdelen")) {
            String code = rij.tekst("code");
            Briefsjabloon deel = Briefsjabloon.van("", rij.tekst("tekst"), List.of());
            if (rij.tekstMisschien("bijAdvies").filter("true"::equals).isPresent()) {
                bijAdvies.add(code);
            }
            Briefplekken.toetsOnderdeel(deel, rij);
            gelezen.put(code, deel);
        }
        return gelezen;
    }

    private static Map<Klachtbriefsoort, Briefsjabloon> brieven(Blad blad, Map<String, Briefsjabloon> onderdelen) {
        Map<Klachtbriefsoort, Briefsjabloon> gelezen = new EnumMap<>(Klachtbriefsoort.class);
        for (Blad rij : blad.bladen("brieven")) {
            Briefsjabloon sjabloon = sjabloon(rij);
            rij.keuze("code", Klachtbriefsoort::vanCode).ifPresent(soort -> {
                Briefplekken.toets(soort, sjabloon, onderdelen, rij);
                gelezen.put(soort, sjabloon);
            });
        }
        for (Klachtbriefsoort soort : Klachtbriefsoort.values()) {
            if (!gelezen.containsKey(soort)) {
                blad.fout("brieven", "mist de brief " + soort.code());
            }
        }
        return gelezen;
    }

    private static Briefsjabloon sjabloon(Blad rij) {
        List<Briefveld> velden = new ArrayList<>();
        for (Blad veld : rij.bladen("velden")) {
            velden.add(new Briefveld(
                    veld.tekst("code"),
                    veld.tekst("label"),
                    veld.tekstMisschien("hint").orElse(""),
                    veld.tekstMisschien("verplicht").filter("true"::equals).isPresent(),
                    veld.tekstMisschien("standaard").orElse("")));
        }
        return Briefsjabloon.van(rij.tekst("onderwerp"), rij.tekst("tekst"), velden);
    }

    private static Map<String, Grond> gronden(Blad blad) {
        Map<String, Grond> gelezen = new LinkedHashMap<>();
        blad.bladen("gronden")
                .forEach(rij -> gelezen.put(rij.tekst("code"), new Grond(rij.tekst("naam"), rij.tekst("tekst"))));
        return gelezen;
    }

    /** The words for each value, all of which have to have them. */
    private static <E extends Enum<E>> Map<E, String> woorden(Blad blad, String veld, Class<E> soort) {
        Map<E, String> gelezen = new EnumMap<>(soort);
        for (Blad rij : blad.bladen(veld)) {
            String tekst = rij.tekst("tekst");
            rij.keuze(
                            "code",
                            code -> Enum.valueOf(
                                    soort, code.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .ifPresent(waarde -> gelezen.put(waarde, tekst));
        }
        for (E waarde : soort.getEnumConstants()) {
            if (!gelezen.containsKey(waarde)) {
                blad.fout(veld, "mist " + waarde);
            }
        }
        return gelezen;
    }
}
