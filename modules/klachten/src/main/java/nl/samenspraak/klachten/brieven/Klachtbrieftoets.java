package nl.samenspraak.klachten.brieven;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.klachten.behandelen.Behandeldag;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.sjablonen.Briefteksten;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/** Whether a letter says everything that it has to say. */
final class Klachtbrieftoets {

    /** The handling takes six weeks: who gets longer to answer keeps the outcome waiting. */
    private static final int MEESTE_WEKEN = 6;

    private static final String HOORDAG = "hoordag";

    /**
     * What is missing.
     *
     * @param reden why the letter cannot be made
     * @param veld the field in which to mend it, or empty
     */
    record Gebrek(Weigerreden reden, String veld) {}

    private static final String UITERLIJK = "uiterlijk";

    private final Briefteksten teksten;
    private final LocalDate vandaag;
    private final LocalDate reactieVanaf;
    private final Feestdagen feestdagen;
    private final boolean wijktAf;
    private final boolean teLaat;

    /**
     * @param reactieVanaf the first day that can be the last one for an answer
     * @param wijktAf whether the outcome deviates from the advice (9:16)
     * @param teLaat whether the last day for its outcome passed without it
     */
    Klachtbrieftoets(
            Briefteksten teksten,
            LocalDate vandaag,
            LocalDate reactieVanaf,
            Feestdagen feestdagen,
            boolean wijktAf,
            boolean teLaat) {
        this.teLaat = teLaat;
        this.teksten = teksten;
        this.vandaag = vandaag;
        this.reactieVanaf = reactieVanaf;
        this.feestdagen = feestdagen;
        this.wijktAf = wijktAf;
    }

    /**
     * @param uiterlijk the last day for an answer, when there is one
     */
    Optional<Gebrek> van(Klacht klacht, Klachtbriefverzoek verzoek, Optional<LocalDate> uiterlijk) {
        return BriefHoortBijHetMoment.toets(verzoek.soort(), klacht, teLaat)
                .map(reden -> new Gebrek(reden, ""))
                .or(() -> termijn(klacht, verzoek, uiterlijk))
                .or(() -> gesprek(verzoek))
                .or(() -> dag(verzoek))
                .or(() -> grond(verzoek))
                .or(() -> oordeel(klacht, verzoek))
                .or(() -> veld(verzoek));
    }

    /**
     * Of a letter that was written elsewhere only is asked what the klacht has to know: that it belongs to this moment, and which day it named.
     *
     * @param op on which day it went
     */
    Optional<Gebrek> vanBuiten(Klacht klacht, Klachtbriefverzoek verzoek, LocalDate op) {
        Klachtbriefsoort soort = verzoek.soort();
        if (soort.herstelt() || soort.nodigtUit()) {
            return gebrek(Weigerreden.BRIEF_NIET_NU, "");
        }
        return BriefHoortBijHetMoment.toets(soort, klacht, teLaat)
                .map(reden -> new Gebrek(reden, ""))
                .or(() -> Behandeldag.toets(klacht, op, vandaag).map(reden -> new Gebrek(reden, "buitendag")))
                .or(() -> soort.vraagtDag() && verzoek.tot() == null
                        ? gebrek(Weigerreden.BRIEF_DAG_ONTBREEKT, "tot")
                        : Optional.empty())
                .or(() -> soort.vraagtDag() && !verzoek.tot().isAfter(op)
                        ? gebrek(Weigerreden.ANTWOORDDAG_TE_VROEG, "tot")
                        : Optional.empty())
                .or(() -> grond(verzoek))
                .or(() -> oordeel(klacht, verzoek));
    }

    /** Only a letter that names the last day needs one; a klacht to which no term applies has none. */
    private Optional<Gebrek> termijn(Klacht klacht, Klachtbriefverzoek verzoek, Optional<LocalDate> uiterlijk) {
        Set<String> plekken = teksten.brieven().get(verzoek.soort()).plekken();
        boolean noemt = plekken.contains(UITERLIJK)
                || teksten.onderdelen().entrySet().stream()
                        .filter(deel ->
                                plekken.contains(deel.getKey()) && teksten.staatEr(deel.getKey(), klacht, teLaat))
                        .anyMatch(deel -> deel.getValue().plekken().contains(UITERLIJK));
        return noemt && uiterlijk.isEmpty() ? gebrek(Weigerreden.BRIEF_TERMIJN_ONTBREEKT, "") : Optional.empty();
    }

    /** Whoever is invited reads when and where it is, and can still come; he has time to answer before it. */
    private Optional<Gebrek> gesprek(Klachtbriefverzoek verzoek) {
        return verzoek.afspraak()
                .filter(afspraak -> afspraak.dag() != null
                        && afspraak.dag().isAfter(vandaag)
                        && afspraak.dag().isBefore(reactieVanaf))
                .map(afspraak -> new Gebrek(Weigerreden.REACTIE_TE_KORT, HOORDAG))
                .or(() -> onvolledig(verzoek));
    }

    private Optional<Gebrek> onvolledig(Klachtbriefverzoek verzoek) {
        return verzoek.afspraak()
                .flatMap(afspraak -> afspraak.bezwaar(vandaag.plusDays(1))
                        .map(reden -> new Gebrek(
                                reden == Weigerreden.HOORDAG_ONTBREEKT && afspraak.dag() != null
                                        ? Weigerreden.BRIEF_DAG_VOORBIJ
                                        : reden,
                                gespreksveld(reden))));
    }

    private static String gespreksveld(Weigerreden reden) {
        return switch (reden) {
            case HOORTIJD_ONJUIST -> Klachtbriefverzoek.HOORTIJD;
            case HOORPLAATS_ONTBREEKT -> Klachtbriefverzoek.HOORPLAATS;
            default -> HOORDAG;
        };
    }

    /**
     * The last day on which somebody can answer who is invited to a hearing: a day on which somebody is there; when there is none before it that
     * leaves time enough, that of the hearing itself.
     *
     * @param vanaf the first day that leaves time enough
     */
    static LocalDate uiterlijkVoor(LocalDate gesprek, LocalDate vanaf, Feestdagen feestdagen) {
        LocalDate dag = gesprek;
        while (dag.isAfter(vanaf) && !feestdagen.isWerkdag(dag)) {
            dag = dag.minusDays(1);
        }
        return feestdagen.isWerkdag(dag) ? dag : gesprek;
    }

    /** Who has to answer can do so on a day on which somebody is there, before the hearing, and not somewhere next year. */
    private Optional<Gebrek> dag(Klachtbriefverzoek verzoek) {
        Optional<LocalDate> gesprek = verzoek.afspraak().map(Afspraak::dag);
        if (!verzoek.soort().vraagtDag()) {
            return Optional.empty();
        }
        if (verzoek.tot() == null) {
            return gebrek(Weigerreden.BRIEF_DAG_ONTBREEKT, "tot");
        }
        if (!verzoek.tot().isAfter(vandaag)) {
            return gebrek(Weigerreden.BRIEF_DAG_VOORBIJ, "tot");
        }
        if (verzoek.soort().termijn().isPresent() && verzoek.tot().isBefore(reactieVanaf)) {
            return gebrek(Weigerreden.REACTIE_TE_KORT, "tot");
        }
        boolean kanNietEerder = gesprek.filter(
                        dag -> uiterlijkVoor(dag, reactieVanaf, feestdagen).equals(verzoek.tot()))
                .isPresent();
        if (!kanNietEerder && !feestdagen.isWerkdag(verzoek.tot())) {
            return gebrek(Weigerreden.BRIEF_DAG_GEEN_WERKDAG, "tot");
        }
        if (verzoek.soort().termijn().isPresent() && verzoek.tot().isAfter(vandaag.plusWeeks(MEESTE_WEKEN))) {
            return gebrek(Weigerreden.BRIEF_DAG_TE_VER, "tot");
        }
        return gesprek.filter(verzoek.tot()::isAfter).isPresent()
                ? gebrek(Weigerreden.BRIEF_DAG_NA_GESPREK, "tot")
                : Optional.empty();
    }

    private Optional<Gebrek> grond(Klachtbriefverzoek verzoek) {
        boolean mist = verzoek.soort() == Klachtbriefsoort.NIET_BEHANDELEN
                && !teksten.gronden().containsKey(verzoek.grond());
        return mist ? gebrek(Weigerreden.BRIEF_GROND_ONTBREEKT, "grond") : Optional.empty();
    }

    private static Optional<Gebrek> oordeel(Klacht klacht, Klachtbriefverzoek verzoek) {
        boolean mist = (verzoek.soort() == Klachtbriefsoort.AFDOENING
                        || verzoek.soort() == Klachtbriefsoort.AFDOENING_VERBETERD)
                && (klacht.gedragingen().stream().noneMatch(Gedraging::behandeld)
                        || klacht.gedragingen().stream()
                                .anyMatch(gedraging -> gedraging.behandeld() && gedraging.oordeel() == null));
        return mist ? gebrek(Weigerreden.BRIEF_OORDEEL_ONTBREEKT, "") : Optional.empty();
    }

    private Optional<Gebrek> veld(Klachtbriefverzoek verzoek) {
        return teksten.brieven().get(verzoek.soort()).velden().stream()
                .filter(veld -> moet(veld) && verzoek.veld(veld.code()).isEmpty())
                .map(veld -> new Gebrek(Weigerreden.BRIEF_VELD_ONTBREEKT, veld.code()))
                .findFirst();
    }

    private boolean moet(Briefveld veld) {
        return veld.verplicht() || wijktAf && veld.code().equals(Briefvoorzet.AFWIJKING);
    }

    private static Optional<Gebrek> gebrek(Weigerreden reden, String veld) {
        return Optional.of(new Gebrek(reden, veld));
    }
}
