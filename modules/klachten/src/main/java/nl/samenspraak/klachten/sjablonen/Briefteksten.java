package nl.samenspraak.klachten.sjablonen;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.klachten.dossier.Klaagschrifteis;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.klacht.Klacht;
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
 * @param alleenBij when those of them are there that are not always there, by their code
 * @param gronden the grounds for not handling a klacht, by their code: name and words
 * @param oordelen the words for an oordeel
 * @param adviesoordelen what an oordeel is called that somebody advised
 * @param oordelenBeklaagde the words for an oordeel, to who it is about
 * @param eisen the words for what a klaagschrift can miss
 * @param aarden the words for what kind of letter it is, in the e-mail that announces it
 */
public record Briefteksten(
        String versie,
        Map<String, String> vast,
        Mail aankondiging,
        Map<Klachtbriefsoort, Briefsjabloon> brieven,
        Map<String, Briefsjabloon> onderdelen,
        Map<String, List<Briefvoorwaarde>> alleenBij,
        Map<String, Grond> gronden,
        Map<Klachtoordeel, String> oordelen,
        Map<Klachtoordeel, String> adviesoordelen,
        Map<Klachtoordeel, String> oordelenBeklaagde,
        Map<Klaagschrifteis, String> eisen,
        Map<Klachtbriefsoort.Aard, String> aarden) {

    private static final String BESTAND = "klachtbrieven.yaml";
    private static final List<String> VASTE = List.of(
            "groet",
            "functie",
            "namens",
            "aanhef",
            "aanhefCollega",
            "aanhefBestuur",
            "aanhefZonderNaam",
            "namensAnder",
            "ookOver",
            "ookOverNummer",
            "eindeNiet",
            "eindeTevreden",
            "eindeIngetrokken",
            "eindeDoorgezonden",
            "heropendNiet",
            "heropendDeel",
            "heropendOordeel",
            "heropendDoorgezonden",
            "heropendIngetrokken",
            "heropendGevoegd",
            "heropendTevreden",
            "afschriftNamens",
            "bestuur",
            "iemand",
            "afschriftOnderwerp",
            "afschriftVan",
            "afschriftDatum",
            "afschriftWanneer",
            "afschriftWens",
            "afschriftOok",
            "onbekend",
            "adviesverslag",
            "bijlagen",
            "kenmerkPostcode",
            "kenmerkTelefoon",
            "kenmerkNummer",
            "onderzoekKlager",
            "onderzoekKlagerNiet",
            "onderzoekBeklaagde",
            "onderzoekBeklaagdeNiet",
            "klagerOngegrond",
            "klagerAfgezien",
            "klagerZweeg",
            "beklaagdeAfgezien",
            "beklaagdeZweeg",
            "onderzoekKlagerAdviseur",
            "onderzoekKlagerNietAdviseur",
            "onderzoekBeklaagdeAdviseur",
            "onderzoekBeklaagdeNietAdviseur",
            "onderzoekAdvies",
            "verslagGesprek",
            "verslagGesprekAdviseur",
            "maatregelen",
            "verslagArtikel",
            "verslagArtikelAdviseur",
            "wilHoren",
            "wilHorenAdviseur",
            "maaktVerslag",
            "maaktVerslagAdviseur",
            "adviesPunt",
            "oordeelBeklaagde",
            "overU",
            "kreegKlacht",
            "kreegKlachtNiet",
            "samenKlager",
            "samenBeklaagde",
            "ambten",
            "privacyKaal",
            "adviesOver",
            "afwijkingKop",
            "deelBuiten",
            "deelTevreden",
            "deelIngetrokken",
            "uitlegBij",
            "doorgestuurd",
            "eerdereKlacht",
            "verdaagdBlijft",
            "bijlagenWeg",
            "formulierKaal",
            "buitenom",
            "reactieWel",
            "reactieKan",
            "reactieMag",
            "reactieNiet");

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

    /**
     * @param onderdeel a part of letters
     * @param klacht the klacht
     * @param teLaat whether the last day for its outcome passed without it
     * @return whether that part stands in its letters now
     */
    public boolean staatEr(String onderdeel, Klacht klacht, boolean teLaat) {
        return alleenBij.getOrDefault(onderdeel, List.of()).stream().allMatch(wanneer -> wanneer.geldt(klacht, teLaat));
    }

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Briefteksten lees(Referentiebestand bestand) {
        return bestand.lees(BESTAND, Briefteksten::lees);
    }

    private static Briefteksten lees(Blad blad) {
        String versie = blad.tekst("versie", Blad.LANGSTE_VERSIE);
        Map<String, String> vast = new LinkedHashMap<>();
        VASTE.forEach(veld -> vast.put(veld, blad.tekst(veld, Klachtinstantie.LANGSTE_NAAM)));
        Map<String, List<Briefvoorwaarde>> alleenBij = new HashMap<>();
        Map<String, Briefsjabloon> onderdelen = onderdelen(blad, alleenBij);
        Map<Klachtbriefsoort, Briefsjabloon> brieven = brieven(blad, onderdelen);
        return new Briefteksten(
                versie,
                vast,
                aankondiging(blad),
                brieven,
                onderdelen,
                Map.copyOf(alleenBij),
                gronden(blad),
                blad.woorden("oordelen", Klachtoordeel.class),
                blad.woorden("adviesoordelen", Klachtoordeel.class),
                blad.woorden("oordelenBeklaagde", Klachtoordeel.class),
                blad.woorden("eisen", Klaagschrifteis.class),
                blad.woorden("aarden", Klachtbriefsoort.Aard.class));
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

    private static Map<String, Briefsjabloon> onderdelen(Blad blad, Map<String, List<Briefvoorwaarde>> alleenBij) {
        Map<String, Briefsjabloon> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen("onderdelen")) {
            String code = rij.tekst("code");
            Briefsjabloon deel = Briefsjabloon.van("", rij.tekst("tekst"), List.of());
            if (rij.tekstMisschien("alleenBij").isPresent()) {
                rij.keuze("alleenBij", Briefvoorwaarde::vanCodes).ifPresent(wanneer -> alleenBij.put(code, wanneer));
            }
            Briefplekken.toetsOnderdeel(deel, rij);
            gelezen.put(code, deel);
        }
        return gelezen;
    }

    private static Map<Klachtbriefsoort, Briefsjabloon> brieven(Blad blad, Map<String, Briefsjabloon> onderdelen) {
        Map<Klachtbriefsoort, Briefsjabloon> gelezen = new EnumMap<>(Klachtbriefsoort.class);
        for (Blad rij : blad.bladen("brieven")) {
            Briefsjabloon sjabloon = Briefsjabloon.lees(rij);
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

    private static Map<String, Grond> gronden(Blad blad) {
        Map<String, Grond> gelezen = new LinkedHashMap<>();
        blad.bladen("gronden")
                .forEach(rij -> gelezen.put(rij.tekst("code"), new Grond(rij.tekst("naam"), rij.tekst("tekst"))));
        return gelezen;
    }
}
