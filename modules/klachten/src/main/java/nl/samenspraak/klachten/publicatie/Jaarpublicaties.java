package nl.samenspraak.klachten.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.register.Registerboek;
import nl.samenspraak.klachten.register.Registerregel;
import nl.samenspraak.klachten.register.Registervraag;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.recht.Actie;

/**
 * The yearly publication of klachten (9:12a lid 2; R-KLA-15). Until it is vastgesteld its counts follow the register; from then on they
 * stay as they are, also when the klachten are gone. Every klacht counts, whoever looks: the law wants all of them in it, and two colleagues
 * have to see the same year. Small counts are not published; who keeps the register may see them, and only sees them.
 */
@ApplicationScoped
public class Jaarpublicaties {

    /** The most characters in what the gemeente learned. */
    public static final int LANGSTE_LESSEN = 8000;

    private Publicaties publicaties;
    private Registerboek boek;
    private Klachtrubrieken rubrieken;
    private Klachtwerk werk;

    Jaarpublicaties() {
        // The container makes its proxy with this.
    }

    @Inject
    Jaarpublicaties(
            Publicaties publicaties,
            Registerboek boek,
            Klachten klachten,
            Klachtrubrieken rubrieken,
            Aanwezige aanwezige,
            Clock klok) {
        this.publicaties = publicaties;
        this.boek = boek;
        this.rubrieken = rubrieken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * What came of an act on a publication.
     *
     * @param bezwaar why it was not done; empty when it was
     */
    public record Besluit(Optional<Weigerreden> bezwaar) implements Daad {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }
    }

    /** @return the years of the register, and those of which only the publication is left, the latest first: no data, so no gate */
    public List<Integer> jaren() {
        int nu = werk.vandaag().getYear();
        IntStream register = IntStream.rangeClosed(boek.eersteJaar().orElse(nu), nu);
        return IntStream.concat(register, publicaties.vastgesteld().stream().mapToInt(Integer::intValue))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Shows the publication of a year as it is, or as it would be today.
     *
     * @param jaar the year
     * @param doel the purpose
     * @return the publication, with that of the year before
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Jaarpublicatie toon(int jaar, Doelbinding doel) {
        return lees(jaar);
    }

    /**
     * Shows all counts of a year, small ones as well, of the klachten that are still there: for who keeps the register, and for nobody else.
     *
     * @param jaar the year
     * @param doel the purpose
     * @return the counts, with nothing beside them
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Jaarpublicatie toonAlles(int jaar, Doelbinding doel) {
        werk.eisPet();
        List<Registerregel> klachten = klachten(jaar);
        List<Publicatietabel> tabellen = telling().tel(klachten).stream()
                .map(tabel -> new Publicatietabel(
                        tabel.code(),
                        tabel.cellen().entrySet().stream()
                                .map(cel -> new Publicatiecel(cel.getKey(), cel.getValue()))
                                .toList()))
                .toList();
        return new Jaarpublicatie(jaar, klachten.size(), tabellen, "", null, 0, null);
    }

    private List<Registerregel> klachten(int jaar) {
        return boek.bladzijde(Registervraag.vanAllen(jaar, false), werk.vandaag(), 0, Integer.MAX_VALUE);
    }

    private Jaartelling telling() {
        return new Jaartelling(rubrieken);
    }

    /**
     * Gives the publication of a year to take along as a file.
     *
     * @param jaar the year
     * @param doel the purpose
     * @return the publication, with that of the year before
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.EXPORTEREN, daad = "klacht.jaarcijfers-meegenomen")
    public Jaarpublicatie exporteer(int jaar, Doelbinding doel) {
        return lees(jaar);
    }

    /**
     * Keeps what the gemeente learned, as far as it is written.
     *
     * @param jaar the year
     * @param lessen the text; it may be unfinished
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was kept, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed or fixed it in the meantime
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.jaarcijfers-bewaard")
    public Besluit bewaar(int jaar, String lessen, long versie, Doelbinding doel) {
        werk.eisPet();
        String tekst = Invoer.alinea(lessen, LANGSTE_LESSEN);
        Optional<Weigerreden> bezwaar = tekst.isEmpty() ? Optional.empty() : LessenNoemenNiemand.toets(tekst);
        if (bezwaar.isEmpty()) {
            publicaties.bewaar(jaar, tekst, versie);
        }
        return new Besluit(bezwaar);
    }

    /**
     * Fixes the publication of a year that is over, of which every klacht has been sorted.
     *
     * @param jaar the year
     * @param lessen what the gemeente learned
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the text is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed or fixed it in the meantime
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.jaarcijfers-vastgesteld")
    public Besluit stelVast(int jaar, String lessen, long versie, Doelbinding doel) {
        werk.eisPet();
        String tekst = Invoer.alinea(lessen, LANGSTE_LESSEN);
        Optional<Weigerreden> bezwaar = magVast(jaar).or(() -> LessenNoemenNiemand.toets(tekst));
        if (bezwaar.isEmpty()) {
            Telling telling = tel(jaar);
            publicaties.bewaar(jaar, tekst, versie);
            publicaties.stelVast(jaar, telling.totaal(), telling.tabellen(), werk.ik(), werk.vandaag());
        }
        return new Besluit(bezwaar);
    }

    private Optional<Weigerreden> magVast(int jaar) {
        if (jaar >= werk.vandaag().getYear()) {
            return Optional.of(Weigerreden.JAAR_NIET_OM);
        }
        return boek.tel(Registervraag.vanAllen(jaar, true), 1) > 0
                ? Optional.of(Weigerreden.JAAR_NIET_INGEDEELD)
                : Optional.empty();
    }

    private Jaarpublicatie lees(int jaar) {
        werk.eisPet();
        return lees(jaar, ervoor(jaar - 1));
    }

    /** A year without klachten of which nothing was published is no year to compare with. */
    private Jaarpublicatie ervoor(int jaar) {
        Jaarpublicatie eerder = lees(jaar, null);
        boolean leeg = !eerder.vastgesteld() && eerder.totaal() == 0;
        return leeg ? null : eerder;
    }

    private Jaarpublicatie lees(int jaar, Jaarpublicatie vorige) {
        Publicaties.Stuk stuk = publicaties.find(jaar).orElse(new Publicaties.Stuk("", null, null, 0));
        Telling telling =
                stuk.vastgesteldOp() == null ? tel(jaar) : new Telling(stuk.totaal(), publicaties.tabellen(jaar));
        return new Jaarpublicatie(
                jaar, telling.totaal(), telling.tabellen(), stuk.lessen(), stuk.vastgesteldOp(), stuk.versie(), vorige);
    }

    /** Counts that may be seen. */
    private record Telling(int totaal, List<Publicatietabel> tabellen) {}

    private Telling tel(int jaar) {
        List<Registerregel> klachten = klachten(jaar);
        List<Teltabel> geteld = telling().tel(klachten);
        return new Telling(klachten.size(), KleineAantallenBlijvenWeg.verberg(geteld));
    }
}
