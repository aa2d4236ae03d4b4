package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the clock of chapter 9 knows of a klacht: its timeline, and the three things that decide whether the formal rules apply. All
 * days come from the timeline, in the order in which they were recorded. What an e-mail told that did not arrive, was not told (2:11 lid
 * 3), and what was undone did not happen.
 *
 * @param schriftelijk whether it came in as a klaagschrift; a web form and an e-mail are in writing
 * @param jegensKlager whether it is about conduct towards the klager (9:4 lid 1)
 * @param anoniem whether the klager is unknown, so that a name and an address are missing (9:4 lid 2)
 * @param stappen the timeline; holds at least the receipt
 */
public record Klachtfeiten(boolean schriftelijk, boolean jegensKlager, boolean anoniem, List<Klachtstap> stappen) {

    /** What each kind of undoing undoes: who did not withdraw after all, did not by that undo a decision not to handle (9:8). */
    private static final Map<Klachtstapsoort, Set<Klachtstapsoort>> MAAKT_ONGEDAAN = Map.of(
            Klachtstapsoort.HERROEPEN,
            Set.of(
                    Klachtstapsoort.DOORGEZONDEN,
                    Klachtstapsoort.INGETROKKEN,
                    Klachtstapsoort.GEVOEGD,
                    Klachtstapsoort.BEANTWOORD,
                    Klachtstapsoort.UITKOMST_BEKLAAGDE),
            Klachtstapsoort.NIET_TEVREDEN,
            Set.of(Klachtstapsoort.UITKOMST_BEKLAAGDE),
            Klachtstapsoort.TOCH_BEHANDELD,
            Set.of(
                    Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN,
                    Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD,
                    Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN,
                    Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD,
                    Klachtstapsoort.GEOORDEELD,
                    Klachtstapsoort.AFDOENING_MEEGEDEELD,
                    Klachtstapsoort.OORDEEL_VERBETERD,
                    Klachtstapsoort.VERBETERING_MEEGEDEELD,
                    Klachtstapsoort.UITKOMST_BEKLAAGDE));

    private static final Set<Klachtstapsoort> VAN_OMBUDSMAN = EnumSet.of(
            Klachtstapsoort.OMBUDSMAN,
            Klachtstapsoort.OMBUDSMAN_VRAAGT,
            Klachtstapsoort.OMBUDSMAN_GEANTWOORD,
            Klachtstapsoort.OMBUDSMAN_RAPPORT,
            Klachtstapsoort.OMBUDSMAN_GESLOTEN);

    /** @throws IllegalArgumentException when nothing says that it was received: a fault in the program */
    public Klachtfeiten {
        stappen = aangekomen(stappen);
        if (stappen.stream().noneMatch(stap -> stap.soort() == Klachtstapsoort.ONTVANGEN)) {
            throw new IllegalArgumentException("Een klacht zonder ontvangst heeft geen termijn");
        }
    }

    private static List<Klachtstap> aangekomen(List<Klachtstap> alle) {
        List<Klachtstap> geldig = new ArrayList<>();
        for (Klachtstap stap : alle) {
            Set<Klachtstapsoort> ongedaan = MAAKT_ONGEDAAN.getOrDefault(stap.soort(), Set.of());
            if (!ongedaan.isEmpty()) {
                geldig.removeIf(eerder -> ongedaan.contains(eerder.soort()));
                // That the klager is not satisfied is a fact of its own: what it undoes of his being so is decided by
                // it (9:5).
                if (stap.soort() == Klachtstapsoort.NIET_TEVREDEN) {
                    geldig.add(stap);
                }
            } else if (stap.soort() == Klachtstapsoort.VERDAGING_INGETROKKEN) {
                geldig.removeIf(eerder -> eerder.soort() == Klachtstapsoort.VERDAAGD);
            } else if (stap.soort() == Klachtstapsoort.OMBUDSMAN_VERGISSING) {
                vergeetOmbudsman(geldig);
            } else if (stap.soort() == Klachtstapsoort.NIET_AANGEKOMEN) {
                geldig.removeIf(
                        eerder -> eerder.soort() == Klachtstapsoort.BRIEF_ONGELEZEN && isVanBrief(stap, eerder));
                neemTerug(geldig, stap);
            } else {
                geldig.removeIf(eerder -> eerder.soort() == Klachtstapsoort.BRIEF_ONGELEZEN
                        && eerder.toelichting().equals(stap.toelichting()));
                geldig.add(stap);
            }
        }
        return List.copyOf(geldig);
    }

    /** His last going to the ombudsman, and what was recorded of that since. */
    private static void vergeetOmbudsman(List<Klachtstap> geldig) {
        int begin = IntStream.range(0, geldig.size())
                .filter(plaats -> geldig.get(plaats).soort() == Klachtstapsoort.OMBUDSMAN)
                .reduce((vorige, laatste) -> laatste)
                .orElse(geldig.size());
        geldig.subList(begin, geldig.size()).removeIf(stap -> VAN_OMBUDSMAN.contains(stap.soort()));
    }

    /** The last that was told with this letter; with it that both know who advises, when it was the last letter to say so. */
    private static void neemTerug(List<Klachtstap> geldig, Klachtstap nietAangekomen) {
        Optional<Klachtstap> verzonden = geldig.stream()
                .filter(eerder -> isVanBrief(nietAangekomen, eerder))
                .reduce((vorige, laatste) -> laatste);
        verzonden.ifPresent(stap -> geldig.remove(geldig.lastIndexOf(stap)));
        if (verzonden
                .filter(stap -> stap.soort() == Klachtstapsoort.ADVIES_MEEGEDEELD)
                .isPresent()) {
            neemTerug(geldig, nietAangekomen);
        }
    }

    private static boolean isVanBrief(Klachtstap nietAangekomen, Klachtstap eerder) {
        return nietAangekomen.toelichting().equals(eerder.toelichting())
                || nietAangekomen.toelichting().startsWith(eerder.toelichting() + Klachtstap.OMDAT)
                        && !eerder.toelichting().isEmpty();
    }

    /** @return whether a step of this kind says that the handling goes on after something that had ended it */
    public static boolean opent(Klachtstapsoort soort) {
        return MAAKT_ONGEDAAN.containsKey(soort);
    }

    /** @return the day on which the klacht came in, orally or in writing, as corrected */
    public LocalDate ontvangen() {
        return Klachtontvangst.van(this).klacht();
    }

    /** @return the day on which the klaagschrift was received, as corrected; empty while there is none */
    public Optional<LocalDate> klaagschrift() {
        return Optional.ofNullable(Klachtontvangst.van(this).klaagschrift());
    }

    /**
     * Whether 9:5 up to 9:12 apply (9:4): there is a klaagschrift, about conduct towards the klager, and he is known. That something
     * else is missing in it stops no term: the law counts from its receipt (9:11 lid 1) and knows no suspension; only who was asked for it
     * and left it at that, has no klaagschrift of 9:4 any more.
     */
    public boolean formeel() {
        return onaangevuld().isEmpty() && formeel(klaagschrift().orElse(null));
    }

    /**
     * @return the last day on which could be added what is missing, when it was decided that it did not come; empty when it came after all,
     *     or nothing was decided
     */
    public Optional<LocalDate> onaangevuld() {
        return laatste(Klachtstapsoort.NIET_AANGEVULD)
                .filter(besluit -> eersteNa(besluit, Klachtstapsoort.AANGEVULD).isEmpty())
                .flatMap(besluit -> laatste(Klachtstapsoort.AANVULLING_GEVRAAGD))
                .map(Klachtstap::tot);
    }

    /**
     * @return until when the klager may add what he was asked for last; empty when nothing was asked, or it came in, or it was decided that
     *     it did not
     */
    public Optional<LocalDate> gevraagdTot() {
        return laatste(Klachtstapsoort.AANVULLING_GEVRAAGD)
                .filter(vraag -> eersteNa(vraag, Klachtstapsoort.AANGEVULD, Klachtstapsoort.NIET_AANGEVULD)
                        .isEmpty())
                .map(Klachtstap::tot);
    }

    boolean formeel(LocalDate klaagschrift) {
        return klaagschrift != null && jegensKlager && !anoniem;
    }

    /** @return whether the ombudsman has a case about it that he has not closed */
    public boolean ombudsmanBezig() {
        return laatste(Klachtstapsoort.OMBUDSMAN)
                .filter(begin ->
                        eersteNa(begin, Klachtstapsoort.OMBUDSMAN_GESLOTEN).isEmpty())
                .isPresent();
    }

    /** @return what the ombudsman asked that has no answer yet, the one that he wants first first; an answer is to that one */
    public List<Klachtstap> ombudsmanVragen() {
        List<Klachtstap> open = new ArrayList<>();
        for (Klachtstap stap : stappen) {
            switch (stap.soort()) {
                case OMBUDSMAN_VRAAGT -> open.add(stap);
                case OMBUDSMAN_GEANTWOORD ->
                    open.stream().min(Comparator.comparing(Klachtstap::tot)).ifPresent(open::remove);
                case OMBUDSMAN, OMBUDSMAN_GESLOTEN -> open.clear();
                default -> {
                    // Nothing else asks or answers.
                }
            }
        }
        open.sort(Comparator.comparing(Klachtstap::tot));
        return List.copyOf(open);
    }

    /** @return the day from which its first term counts: that of the klaagschrift, or of the klacht when the formal rules do not apply */
    public LocalDate begin() {
        return formeel() ? klaagschrift().orElseThrow() : ontvangen();
    }

    /** @return the same klacht as if the last correction of its receipt had not been made; empty when it was never corrected */
    public Optional<Klachtfeiten> zonderVerbetering() {
        return laatste(Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD).map(verbetering -> {
            List<Klachtstap> zonder = new ArrayList<>(stappen);
            zonder.remove(zonder.lastIndexOf(verbetering));
            return new Klachtfeiten(schriftelijk, jegensKlager, anoniem, zonder);
        });
    }

    /** @return whether this happened while it had only been said, so that a day of the klaagschrift may be later */
    boolean voorSchrift(Klachtstap stap) {
        return formeel()
                && laatste(Klachtstapsoort.OP_SCHRIFT_GESTELD)
                        .filter(schrift -> stappen.indexOf(stap) < stappen.lastIndexOf(schrift))
                        .isPresent();
    }

    /** @return the step of one of these kinds that happened first, by its day */
    Optional<Klachtstap> eerste(Klachtstapsoort... soorten) {
        Set<Klachtstapsoort> gezocht = Set.of(soorten);
        return stappen.stream()
                .filter(stap -> gezocht.contains(stap.soort()))
                .filter(stap -> stap.soort() != Klachtstapsoort.TEVREDEN || isGebleven(stap))
                .min(Comparator.comparing(Klachtstap::dag));
    }

    /** @return the same, of what was recorded after this step */
    Optional<Klachtstap> eersteNa(Klachtstap stap, Klachtstapsoort... soorten) {
        List<Klachtstap> daarna = stappen.subList(stappen.lastIndexOf(stap) + 1, stappen.size());
        Set<Klachtstapsoort> gezocht = Set.of(soorten);
        return daarna.stream()
                .filter(latere -> gezocht.contains(latere.soort()))
                .min(Comparator.comparing(Klachtstap::dag));
    }

    /** @return whether one of these kinds was recorded after this step */
    public boolean isGevolgd(Klachtstap stap, Klachtstapsoort... soorten) {
        return eersteNa(stap, soorten).isPresent();
    }

    /** @return the step of one of these kinds that was recorded last */
    public Optional<Klachtstap> laatste(Klachtstapsoort... soorten) {
        Set<Klachtstapsoort> gezocht = Set.of(soorten);
        return stappen.stream().filter(stap -> gezocht.contains(stap.soort())).reduce((vorige, stap) -> stap);
    }

    /**
     * @return the letter that says that it was received (9:6): the one about that, or the one that tells that it is handled after all, which names
     *     the day as well; empty when there is none
     */
    public Optional<Klachtstap> ontvangstBevestigd() {
        return eerste(Klachtstapsoort.ONTVANGST_BEVESTIGD, Klachtstapsoort.HEROPENING_KLAGER);
    }

    /** @return that somebody was asked to advise; empty when nobody was, or who was is so no longer (9:14) */
    public Optional<Klachtstap> adviesGevraagd() {
        return laatste(Klachtstapsoort.ADVIES_GEVRAAGD, Klachtstapsoort.ADVIES_INGETROKKEN)
                .filter(stap -> stap.soort() == Klachtstapsoort.ADVIES_GEVRAAGD);
    }

    /** @return that klager and beklaagde were told who advises; empty when they were not, or it is so no longer (9:15 lid 1) */
    public Optional<Klachtstap> adviesMeegedeeld() {
        return laatste(Klachtstapsoort.ADVIES_MEEGEDEELD, Klachtstapsoort.ADVIES_INGETROKKEN)
                .filter(stap -> stap.soort() == Klachtstapsoort.ADVIES_MEEGEDEELD);
    }

    /** @return that who was asked to advise is so no longer; empty when nobody was, or somebody was asked anew */
    public Optional<Klachtstap> adviesIngetrokken() {
        return laatste(Klachtstapsoort.ADVIES_GEVRAAGD, Klachtstapsoort.ADVIES_INGETROKKEN)
                .filter(stap -> stap.soort() == Klachtstapsoort.ADVIES_INGETROKKEN);
    }

    /** @return whether a postponement was decided of which nobody was told yet, so that its day can still be corrected (9:11 lid 2) */
    public boolean verdagingInTeTrekken() {
        return laatste(Klachtstapsoort.VERDAAGD)
                .filter(besluit -> !isGevolgd(
                        besluit, Klachtstapsoort.VERDAGING_MEEGEDEELD, Klachtstapsoort.VERDAGING_BRIEF_VERZONDEN))
                .isPresent();
    }

    /** @return whether it was decided not to handle it at all, and that stands (9:8) */
    public boolean nietBehandeld() {
        return laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN).isPresent();
    }

    /** @return whether the klager still has to be told that a part of it is not handled (9:8 lid 3) */
    public boolean deelNogTeMelden() {
        return laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN)
                .filter(besluit -> besluit.soort() == Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN)
                .filter(besluit -> !isGevolgd(besluit, Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD))
                .isPresent();
    }

    /** @return whether the klager was told an oordeel that was replaced by another, and was not told that yet (9:12) */
    public boolean verbeteringTeMelden() {
        return laatste(Klachtstapsoort.AFDOENING_MEEGEDEELD).isPresent()
                && laatste(Klachtstapsoort.OORDEEL_VERBETERD)
                        .filter(verbeterd -> !isGevolgd(
                                verbeterd,
                                Klachtstapsoort.AFDOENING_MEEGEDEELD,
                                Klachtstapsoort.VERBETERING_MEEGEDEELD))
                        .isPresent();
    }

    /**
     * @param wie a beklaagde, by name and function
     * @return whether that one was told the oordeel as it is now
     */
    public boolean weetUitkomst(String wie) {
        int sinds = laatste(Klachtstapsoort.OORDEEL_VERBETERD)
                .map(stappen::lastIndexOf)
                .orElse(0);
        return isUitkomstVerteld(wie, stappen.subList(sinds, stappen.size()));
    }

    /**
     * @param wie a beklaagde, by name and function
     * @return whether that one was told an oordeel, as it is now or as it was
     */
    public boolean hoordeUitkomst(String wie) {
        return isUitkomstVerteld(wie, stappen);
    }

    private static boolean isUitkomstVerteld(String wie, List<Klachtstap> stappen) {
        return stappen.stream().anyMatch(stap -> stap.soort() == Klachtstapsoort.UITKOMST_BEKLAAGDE && stap.isAan(wie));
    }

    /** @return whether he asked for his own data and got no decision on that yet (AVG 12 lid 3) */
    public boolean verzoekOpen() {
        return laatste(Klachtstapsoort.GEGEVENSVERZOEK)
                .filter(verzoek -> !isGevolgd(verzoek, Klachtstapsoort.GEGEVENSVERZOEK_BESLOTEN))
                .isPresent();
    }

    /** @return whether the watch has warned about this end of this term; about another end it has not */
    public boolean gewaarschuwd(Klachttermijn termijn) {
        return gesignaleerd(Klachtstapsoort.GEWAARSCHUWD, termijn);
    }

    /** @return whether the watch has said that this was, or would be, the last day of this term */
    public boolean geescaleerd(Klachttermijn termijn) {
        return gesignaleerd(Klachtstapsoort.GEESCALEERD, termijn);
    }

    private boolean gesignaleerd(Klachtstapsoort signaal, Klachttermijn termijn) {
        return stappen.stream()
                .anyMatch(stap -> stap.soort() == signaal
                        && termijn.einde().equals(stap.tot())
                        && termijn.naam().equals(stap.toelichting()));
    }

    /** Who comes back because he is not satisfied after all finds that the clock has run on (9:5). */
    private boolean isGebleven(Klachtstap tevreden) {
        return laatste(Klachtstapsoort.NIET_TEVREDEN)
                .filter(terug -> stappen.lastIndexOf(terug) > stappen.lastIndexOf(tevreden))
                .isEmpty();
    }
}
