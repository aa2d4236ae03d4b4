package nl.samenspraak.klachten.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Who complains about people complains about each of them: each gets a copy (9:9) and is offered to be heard (9:10 lid 1). The college
 * itself and a department are nobody; a member of the college, or of a department, who is named is. Nor is somebody whose conduct is not
 * handled (9:8).
 */
public final class BeklaagdeDoetMee {

    private BeklaagdeDoetMee() {}

    /**
     * @param beklaagde somebody or something complained about
     * @return whether 9:9 and 9:10 are about this one
     */
    public static boolean geldt(Beklaagde beklaagde) {
        return beklaagde.soort() == Beklaagdesoort.MEDEWERKER
                || beklaagde.soort() == Beklaagdesoort.ANDER
                || !beklaagde.naam().isEmpty();
    }

    /**
     * @param klacht a klacht
     * @param wie a name and function
     * @return the beklaagde who goes by it here
     */
    public static Optional<Beklaagde> find(Klacht klacht, String wie) {
        return klacht.gedragingen().stream()
                .map(Gedraging::beklaagde)
                .filter(BeklaagdeDoetMee::geldt)
                .filter(beklaagde -> beklaagde.weergave().equals(wie))
                .findFirst();
    }

    /**
     * @param klacht a klacht
     * @return the beklaagden who have no copy of it yet, or none of what was joined to it since and of what came with that (9:9), by name and function
     */
    public static List<String> zonderAfschrift(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.behandeld() && geldt(gedraging.beklaagde()))
                .filter(gedraging -> gedraging.afschriftOp() == null
                        || mistGevoegde(klacht, gedraging.beklaagde().weergave()))
                .map(gedraging -> gedraging.beklaagde().weergave())
                .distinct()
                .toList();
    }

    private static boolean mistGevoegde(Klacht klacht, String wie) {
        List<Klachtstap> stappen = klacht.stappen();
        List<Klachtnummer> gevoegd = Gevoegd.nummers(klacht);
        int laatste = IntStream.range(0, stappen.size())
                .filter(plaats -> Gevoegd.van(stappen.get(plaats))
                        .filter(gevoegd::contains)
                        .isPresent())
                .max()
                .orElse(stappen.size());
        return laatste < stappen.size()
                && stappen.subList(laatste, stappen.size()).stream()
                        .filter(stap -> stap.soort() == Klachtstapsoort.AFSCHRIFT_VERZONDEN)
                        .noneMatch(stap -> stap.toelichting().equals(wie) || stap.isAan(wie));
    }

    /**
     * @param klacht a klacht
     * @return those who are named in it, get no copy of it because the law does not ask for that (9:4, 9:8), and were not told that it is there (AVG
     *     14), by name and function
     */
    public static List<String> zonderBericht(Klacht klacht) {
        boolean formeel = klacht.feiten().formeel();
        return klacht.gedragingen().stream()
                .filter(gedraging -> geldt(gedraging.beklaagde()) && !(formeel && gedraging.nietGrond() == null))
                .map(gedraging -> gedraging.beklaagde().weergave())
                .filter(wie ->
                        !wie.isEmpty() && !heeftAfschrift(klacht, wie) && !(formeel && wordtGehoord(klacht, wie)))
                .filter(wie -> klacht.feiten().stappen().stream()
                        .noneMatch(stap -> stap.soort() == Klachtstapsoort.BERICHT_BEKLAAGDE && stap.isAan(wie)))
                .distinct()
                .toList();
    }

    private static boolean heeftAfschrift(Klacht klacht, String wie) {
        return klacht.gedragingen().stream()
                .anyMatch(gedraging -> gedraging.afschriftOp() != null
                        && gedraging.beklaagde().weergave().equals(wie));
    }

    /** Of somebody of whom something else is handled: he gets a copy for that. */
    private static boolean wordtGehoord(Klacht klacht, String wie) {
        return van(klacht).contains(wie);
    }

    /**
     * @param klacht a klacht
     * @return those who have a copy (9:9) and about whom there will be no oordeel: it ended in another way, or no part about them is handled
     */
    public static List<String> zonderOordeel(Klacht klacht) {
        Set<String> wachten = isBeoordeeld(klacht) ? beoordeeld(klacht) : Set.of();
        return klacht.gedragingen().stream()
                .filter(gedraging -> gedraging.afschriftOp() != null)
                .map(gedraging -> gedraging.beklaagde().weergave())
                .filter(wie -> !wachten.contains(wie))
                .distinct()
                .toList();
    }

    /** Of whom something is handled: the law need not be about them, as of a department, for an oordeel to be. */
    private static Set<String> beoordeeld(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(Gedraging::behandeld)
                .map(gedraging -> gedraging.beklaagde().weergave())
                .collect(Collectors.toSet());
    }

    /**
     * @param klacht a klacht
     * @return those who hear what is thought of it: whom 9:9 and 9:10 are about, and whoever else has a copy in which that was promised
     */
    static List<String> horenUitkomst(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(Gedraging::behandeld)
                .filter(gedraging -> geldt(gedraging.beklaagde()) || gedraging.afschriftOp() != null)
                .map(gedraging -> gedraging.beklaagde().weergave())
                .distinct()
                .toList();
    }

    /**
     * @param wie a name and function, as a beklaagde goes by
     * @return the name alone
     */
    public static String zonderFunctie(String wie) {
        return wie.split(", ", 2)[0];
    }

    /**
     * @param klacht a klacht
     * @return those who were told what came of it and not yet that it goes on after all, by name and function
     */
    public static List<String> zonderHeropening(Klacht klacht) {
        return klacht.status().open() && !klacht.feiten().nietBehandeld()
                ? van(klacht).stream()
                        .filter(wie -> weetNietVanHeropening(klacht, wie))
                        .toList()
                : List.of();
    }

    private static boolean weetNietVanHeropening(Klacht klacht, String wie) {
        boolean weetEinde = false;
        boolean heropend = false;
        for (Klachtstap stap : klacht.stappen()) {
            boolean aanHem = stap.toelichting().endsWith("(" + wie + ")");
            if (stap.soort() == Klachtstapsoort.UITKOMST_BEKLAAGDE && aanHem) {
                weetEinde = true;
                heropend = false;
            } else if (stap.soort() == Klachtstapsoort.HEROPENING_BEKLAAGDE && aanHem) {
                weetEinde = false;
            } else if (Klachtfeiten.opent(stap.soort())) {
                heropend = weetEinde;
            }
        }
        return weetEinde && heropend;
    }

    /**
     * @param klacht a klacht
     * @param gedraging something in it
     * @return whether there is an oordeel about it to tell whose conduct it was
     */
    public static boolean krijgtOordeel(Klacht klacht, Gedraging gedraging) {
        return gedraging.oordeel() != null
                && !zonderOordeel(klacht).contains(gedraging.beklaagde().weergave());
    }

    /**
     * @param klacht a klacht
     * @return those who were heard, by name and function, and have no report of that (9:10 lid 3)
     */
    public static List<String> zonderVerslag(Klacht klacht) {
        return van(klacht).stream()
                .filter(wie -> Gehoord.is(klacht, wie))
                .filter(wie -> klacht.feiten().stappen().stream()
                        .noneMatch(stap -> stap.soort() == Klachtstapsoort.VERSLAG_BEKLAAGDE_VERZONDEN
                                && stap.toelichting().endsWith("(" + wie + ")")))
                .toList();
    }

    /**
     * @param klacht a klacht
     * @return those who got a copy of it by mistake, by name and function
     */
    public static List<String> vergissingen(Klacht klacht) {
        return klacht.stappen().stream()
                .filter(stap -> stap.soort() == Klachtstapsoort.AFSCHRIFT_VERGISSING)
                .map(BeklaagdeDoetMee::wie)
                .distinct()
                .toList();
    }

    /**
     * @param vergissing that a copy went to the wrong one
     * @return who that was
     */
    static String wie(Klachtstap vergissing) {
        return vergissing.toelichting().split(Klachtstap.OMDAT, 2)[0];
    }

    private static boolean isBeoordeeld(Klacht klacht) {
        return klacht.afdoening().filter(hoe -> hoe != Afdoening.OORDEEL).isEmpty();
    }

    /**
     * @param klacht a klacht
     * @return those whom 9:9 and 9:10 are about, each once, by name and function
     */
    public static List<String> van(Klacht klacht) {
        return klacht.gedragingen().stream()
                .filter(Gedraging::behandeld)
                .map(Gedraging::beklaagde)
                .filter(BeklaagdeDoetMee::geldt)
                .map(Beklaagde::weergave)
                .distinct()
                .toList();
    }
}
