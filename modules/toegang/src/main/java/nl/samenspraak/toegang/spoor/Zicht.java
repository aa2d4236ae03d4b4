package nl.samenspraak.toegang.spoor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Eigenzaak;

/**
 * What somebody may see of the lines about himself. Each rule is written down in the decisions (BESLUITEN):
 *
 * <ol>
 *   <li>What the melder does, is never shown: it would tell who that is, by when (R-MEL-05).
 *   <li>Of a case that the person does not know of yet, nothing is shown until the day on which he may (AVG 14 lid 3, UAVG 41; R-AVG-13).
 *   <li>What the meldpunt did before there was a case is shown a month later, and not while there is a case of which nothing may be seen: the law
 *       lets it wait no longer.
 *   <li>Of the case of somebody else no part and no purpose is told: only that the name came up.
 *   <li>That it is known who the melder is, is no part that was seen.
 *   <li>What was done with the log itself shows what it held: it is shown a month later, and not while there is anything of which nothing may be seen.
 *   <li>A list hangs on no case, and shows that there is one: of the parts of a dossier none is shown that was read since a case began of which
 *       nothing may be seen.
 * </ol>
 */
final class Zicht {

    /** Under these nobody who works here looks: it is the melder. */
    static final Set<String> VAN_DE_MELDER = Set.of("melder", "formulier");

    /** What is in the code of everything that is done with the melder. */
    static final List<String> OVER_DE_MELDER = List.of("melder", "relatie", "terugbel", "teruggebeld");

    /** What somebody who was looked up for another case can be seen of. */
    private static final Set<String> UIT_HET_REGISTER = Set.of(Dossierdeel.PERSOON.code(), Dossierdeel.INKIJK.code());

    /** The parts of which a list shows that there is a case about somebody. */
    static final List<String> VERRAADT_EEN_ZAAK = Stream.of(
                    Dossierdeel.SIGNAAL,
                    Dossierdeel.BEWARING,
                    Dossierdeel.TOELEIDINGSDOSSIER,
                    Dossierdeel.COORDINATIEDOSSIER,
                    Dossierdeel.PLAN,
                    Dossierdeel.CASUSAFSPRAKEN,
                    Dossierdeel.HANDHAVINGSVERZOEK)
            .map(Dossierdeel::code)
            .toList();

    /** A purpose that was not put off is hidden for a month, and as many days more as the end of a term can move. */
    private static final Period LANGSTE_MAAND = Period.of(0, 1, 8);

    /** A conversation is kept a day at most before there is a melding. */
    private static final Duration LANGSTE_GESPREK = Duration.ofDays(1);

    private final Map<UUID, Eigenzaak> eigen;
    private final List<Eigenzaak> doelen;
    private final LocalDate vandaag;

    Zicht(Collection<Eigenzaak> eigen, LocalDate vandaag) {
        this.eigen = eigen.stream()
                .filter(zaak -> zaak.doel() == null)
                .collect(Collectors.toMap(zaak -> zaak.zaak().id(), Function.identity(), Zicht::strengste));
        this.doelen = eigen.stream()
                .filter(zaak -> zaak.doel() != null && zaak.isVerborgenOp(vandaag))
                .toList();
        this.vandaag = vandaag;
    }

    private static Eigenzaak strengste(Eigenzaak een, Eigenzaak ander) {
        return een.zichtbaarOp() == null
                        || ander.zichtbaarOp() != null && ander.zichtbaarOp().isAfter(een.zichtbaarOp())
                ? ander
                : een;
    }

    /** @return the cases of which nothing may be seen today */
    Set<UUID> verborgen() {
        return eigen.values().stream()
                .filter(this::isVerborgen)
                .map(zaak -> zaak.zaak().id())
                .collect(Collectors.toSet());
    }

    /** @return the cases of which one purpose may not be seen today */
    List<Eigenzaak> verborgenDoelen() {
        return doelen;
    }

    /**
     * @param maandTerug a month ago
     * @return since when nothing is shown of what the meldpunt did that hangs on no case, nor of what was done with the log: a conversation comes before
     *     its melding, and whoever reads the log sees what is hidden
     */
    Instant zonderZaakTot(Instant maandTerug) {
        return Stream.concat(
                        verborgen().stream().map(zaak -> begonnen(zaak).minus(LANGSTE_GESPREK)),
                        doelen.stream().map(Zicht::begonnen))
                .filter(maandTerug::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(maandTerug);
    }

    /** @return since when there is a case of which nothing may be seen: no list that was read since is shown */
    Optional<Instant> lijstenTot() {
        return verborgen().stream().map(Zicht::begonnen).min(Comparator.naturalOrder());
    }

    /** When a purpose began is not known: not before its case, nor earlier than its month allows. */
    private static Instant begonnen(Eigenzaak doel) {
        Instant zaak = begonnen(doel.zaak().id());
        Instant maand = doel.zichtbaarOp()
                .minus(LANGSTE_MAAND)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return doel.grond() == null && maand.isAfter(zaak) ? maand : zaak;
    }

    /** The first part of an identifier is when it was made. */
    private static Instant begonnen(UUID zaak) {
        return Instant.ofEpochMilli(zaak.getMostSignificantBits() >>> Short.SIZE);
    }

    private boolean isVerborgen(Eigenzaak zaak) {
        return metHerkomst(zaak).anyMatch(deze -> deze.isVerborgenOp(vandaag));
    }

    private Stream<Eigenzaak> metHerkomst(Eigenzaak zaak) {
        return Stream.concat(Stream.of(zaak), zaak.herkomst().map(Zaakverwijzing::id).map(eigen::get).stream());
    }

    /** @return the cases that the person may know of */
    List<Zaakverwijzing> zichtbaar() {
        return eigen.values().stream()
                .filter(zaak -> !isVerborgen(zaak))
                .map(Eigenzaak::zaak)
                .toList();
    }

    /** @return whether it has to be asked if the case of a row is there still */
    boolean isMogelijkVanEenAnder(Spoorrij rij) {
        return rij.dossier() != null && !eigen.containsKey(rij.dossier());
    }

    /**
     * @param rij a row
     * @param bestaan the cases that are there, of those that rows name
     * @return whether it is of the case of somebody else, in which this person's name came up
     */
    boolean isVanEenAnder(Spoorrij rij, Set<UUID> bestaan) {
        if (!isMogelijkVanEenAnder(rij)) {
            return false;
        }
        // What is gone cannot be asked any more whose it was. Who was looked up in the register for it, may have been
        // somebody else.
        return bestaan.contains(rij.dossier()) || UIT_HET_REGISTER.containsAll(rij.delen());
    }

    /** @return the parts that are told */
    static List<String> delen(Spoorrij rij) {
        List<String> delen = new ArrayList<>(rij.delen());
        delen.remove(Dossierdeel.MELDER_IDENTITEIT.code());
        return delen.isEmpty() && !rij.delen().isEmpty() ? List.of(Dossierdeel.SIGNAAL.code()) : delen;
    }

    /** @return how the code of everything begins that is done for a purpose, in whichever purpose it was done: "melding.wvggz-" */
    static String begin(String doel) {
        return "melding." + doel.substring(0, doel.indexOf('-') + 1);
    }

    /** @return the code of what was done, when that may be told: of what was done with the melder it would tell that he is known */
    static Optional<String> daad(Spoorrij rij) {
        return Optional.ofNullable(rij.daad())
                .filter(code -> OVER_DE_MELDER.stream().noneMatch(code::contains));
    }

    /** @return to whom something went, when that may be told: of a klacht that can be somebody who works here, and of a melding the melder */
    static Optional<String> naar(Spoorrij rij) {
        boolean zwijgt = Zaaksoort.KLACHT.code().equals(rij.zaak())
                || rij.daad() != null && daad(rij).isEmpty();
        return Optional.ofNullable(rij.wederpartij()).filter(wie -> !zwijgt);
    }

    /** @return why a row was shown later than it was written, when it was */
    Optional<Eigenzaak> later(Spoorrij rij, LocalDate dag) {
        return Optional.ofNullable(rij.dossier())
                .map(eigen::get)
                .flatMap(zaak -> metHerkomst(zaak)
                        .filter(deze -> deze.grond() != null && deze.isVerborgenOp(dag))
                        .findFirst());
    }
}
