package nl.samenspraak.meting;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;

/**
 * A made-up municipality of any size: inhabitant number i is the same at every run. Thirty inhabitants live at nine addresses:
 * eight households of one to five people, and one house where ten live, so that a search by address can find exactly ten.
 */
public final class Inwoners {

    /** How many live at the address of {@link #tiental}. */
    public static final int TIENTAL = 10;

    /** How many inhabitants there are before the same pattern of households begins again. */
    public static final int BLOK = 30;

    private static final int[] HUISHOUDENS = {4, 1, 2, 3, 2, 5, 1, 2, TIENTAL};
    private static final int HUIZEN_PER_POSTCODE = 18;
    private static final LocalDate EERSTE_DAG = LocalDate.of(1931, 1, 1);
    private static final LocalDate VASTSTELLING = LocalDate.of(2026, 1, 5);
    private static final int DAGEN = 34_000;
    private static final String LETTERS = "ABCDEGHJKLNPRTVWXZ";
    private static final List<String> STRATEN = List.of(
            "Boterdiep",
            "Molenweg",
            "Kerkstraat",
            "Dorpsstraat",
            "Zandpad",
            "Lindelaan",
            "Havenkade",
            "Oude Singel",
            "Waterlelie",
            "Schoolplein",
            "Prins Hendrikkade",
            "Achterweg",
            "Klaverveld",
            "Stationsweg");
    private static final List<String> VOORNAMEN = List.of(
            "Johanna",
            "Jan",
            "Fatima",
            "Mohamed",
            "Anna Maria",
            "Pieter",
            "Sanne",
            "Daan",
            "Elisabeth",
            "Cornelis",
            "Esra",
            "Mehmet",
            "Wilhelmina",
            "Hendrik",
            "Noor",
            "Bram",
            "Agnieszka",
            "Piotr",
            "Roos",
            "Thijs",
            "Shanti",
            "Rajesh",
            "Maria",
            "Willem",
            "Lotte",
            "Sem",
            "Grietje",
            "Klaas",
            "Aaltje",
            "Youssef");
    private static final List<String> VOORVOEGSELS =
            List.of("", "", "", "", "van", "de", "van der", "van den", "ten", "");
    private static final List<String> ACHTERNAMEN = List.of(
            "Jong",
            "Berg",
            "Bakker",
            "Visser",
            "Smit",
            "Meijer",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "Dekker",
            "Brouwer",
            "Wit",
            "Dijk",
            "Kok",
            "Jacobs",
            "Haan",
            "Vermeulen",
            "Heuvel",
            "Yilmaz",
            "El Amrani",
            "Kowalski",
            "Hoekstra",
            "Koster",
            "Prins",
            "Huisman",
            "Postma",
            "Kuipers",
            "Veenstra",
            "Kramer",
            "Brink",
            "Ramdin",
            "Willems",
            "Verhoeven",
            "Evers",
            "Scholten",
            "Maas",
            "Pol",
            "Sanders",
            "Boer");

    private Inwoners() {}

    /**
     * @param nummer which inhabitant, from 0
     * @return who it is
     */
    public static NieuwePersoon inwoner(int nummer) {
        int huis = huis(nummer);
        Random toeval = new Random(nummer);
        Persoonsgegevens gegevens = new Persoonsgegevens(
                naam(toeval, huis),
                Geboortedatum.van(EERSTE_DAG.plusDays(toeval.nextInt(DAGEN))),
                Verblijf.op(adres(huis)),
                new Persoonsmerken(null, null, toeval.nextInt(50) == 0, false, false, Set.of(), Set.of()));
        Bsnvaststelling bsn =
                toeval.nextInt(20) == 0 ? null : new Bsnvaststelling(bsn(nummer), Bsnbron.BRP, VASTSTELLING);
        List<Telefoonnummer> telefoons =
                toeval.nextInt(10) < 7 ? List.of(Telefoonnummer.van("+3161%07d".formatted(nummer))) : List.of();
        return new NieuwePersoon(gegevens, bsn, telefoons);
    }

    /**
     * @param blok which thirty inhabitants, from 0
     * @return the address where ten of them live
     */
    public static Adres tiental(int blok) {
        return adres(blok * HUISHOUDENS.length + HUISHOUDENS.length - 1);
    }

    private static int huis(int nummer) {
        int rest = nummer % BLOK;
        int huis = 0;
        while (rest >= HUISHOUDENS[huis]) {
            rest -= HUISHOUDENS[huis++];
        }
        return nummer / BLOK * HUISHOUDENS.length + huis;
    }

    private static Adres adres(int huis) {
        int rang = huis / HUIZEN_PER_POSTCODE;
        int letters = LETTERS.length();
        String postcode = "%d%c%c"
                .formatted(
                        3071 + rang / (letters * letters),
                        LETTERS.charAt(rang / letters % letters),
                        LETTERS.charAt(rang % letters));
        int huisnummer = 1 + 2 * (huis % HUIZEN_PER_POSTCODE);
        return Adres.van(STRATEN.get(rang % STRATEN.size()), huisnummer, Postcode.van(postcode), "Zandermeer");
    }

    /** People at one address have one surname, as a family has. */
    private static Persoonsnaam naam(Random toeval, int huis) {
        Random gezin = new Random(huis);
        Persoonsnaam naam = Persoonsnaam.van(
                        kies(VOORNAMEN, toeval), kies(VOORVOEGSELS, gezin), kies(ACHTERNAMEN, gezin))
                .met(toeval.nextBoolean() ? Geslacht.VROUW : Geslacht.MAN);
        return toeval.nextInt(4) == 0
                ? naam.metPartner(kies(VOORVOEGSELS, toeval), kies(ACHTERNAMEN, toeval))
                        .met(Naamgebruik.values()[toeval.nextInt(Naamgebruik.values().length)])
                : naam;
    }

    private static <T> T kies(List<T> lijst, Random toeval) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    /** Of two neighbouring numbers at most one fails the elfproef whatever its last digit. */
    private static Bsn bsn(int nummer) {
        int begin = 10_000_000 + 2 * nummer;
        int rest = elfrest(begin);
        int eerste = rest < 10 ? begin : begin + 1;
        return new Bsn("%08d%d".formatted(eerste, elfrest(eerste)));
    }

    private static int elfrest(int achtCijfers) {
        int som = 0;
        int over = achtCijfers;
        for (int gewicht = 2; gewicht <= 9; gewicht++) {
            som += gewicht * (over % 10);
            over /= 10;
        }
        return som % 11;
    }
}
