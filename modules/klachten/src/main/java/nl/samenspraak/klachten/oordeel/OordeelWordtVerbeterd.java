package nl.samenspraak.klachten.oordeel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.maatregelen.Maatregel;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Who replaces an oordeel by another says why, and says of each measure that was taken on it whether it stays. Once the klager was told, it
 * has to be another oordeel: he gets a letter about it (9:12).
 */
final class OordeelWordtVerbeterd {

    private final Klacht klacht;
    private final Behandelstukken stukken;

    OordeelWordtVerbeterd(Klacht klacht, Behandelstukken stukken) {
        this.klacht = klacht;
        this.stukken = stukken;
    }

    /** @return whether there is an oordeel that counts, so that another replaces it */
    boolean geldt() {
        return klacht.feiten().laatste(Klachtstapsoort.GEOORDEELD).isPresent();
    }

    /** @return whether the klager was told, which ended the klacht */
    boolean isVerteld() {
        return klacht.afdoening().equals(Optional.of(Afdoening.OORDEEL));
    }

    /**
     * @param nieuw an outcome
     * @param verbetering why it replaces another, when it does
     * @return what it lacks for that; empty when it lacks nothing
     */
    Optional<Weigerreden> toets(NieuwOordeel nieuw, Oordeelverbetering verbetering) {
        if (!geldt()) {
            return Optional.empty();
        }
        if (isVerteld() && isGelijk(nieuw)) {
            return Optional.of(Weigerreden.OORDEEL_ONVERANDERD);
        }
        if (isVerteld() && isVoorVerteld(nieuw)) {
            return Optional.of(Weigerreden.KLOKDAG_TE_VROEG);
        }
        if (verbetering.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        boolean alle = teBeslissen().stream()
                .allMatch(maatregel -> verbetering.blijft().containsKey(maatregel.id()));
        return alle ? Optional.empty() : Optional.of(Weigerreden.MAATREGELKEUZE_ONTBREEKT);
    }

    /** @return the measures of which has to be said whether they stay: those that are not done yet, when there is an oordeel that counts */
    List<Maatregel> teBeslissen() {
        if (!geldt()) {
            return List.of();
        }
        return stukken.alle(Maatregel.class, klacht.id()).stream()
                .filter(maatregel -> maatregel.stand() == Maatregelstand.OPEN)
                .toList();
    }

    private boolean isVoorVerteld(NieuwOordeel nieuw) {
        return klacht.feiten()
                .laatste(Klachtstapsoort.AFDOENING_MEEGEDEELD, Klachtstapsoort.VERBETERING_MEEGEDEELD)
                .map(Klachtstap::dag)
                .filter(nieuw.dag()::isBefore)
                .isPresent();
    }

    private boolean isGelijk(NieuwOordeel nieuw) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        boolean perGedraging = IntStream.range(0, gedragingen.size())
                .filter(plaats -> gedragingen.get(plaats).behandeld())
                .allMatch(plaats ->
                        isGelijk(gedragingen.get(plaats), nieuw.regels().get(plaats)));
        return perGedraging
                && stukken.laatste(Eindoordeel.class, klacht.id())
                        .filter(vorig -> vorig.conclusies().equals(nieuw.conclusies())
                                && vorig.wijktAf() == nieuw.wijktAf()
                                && vorig.afwijking().equals(nieuw.afwijking()))
                        .isPresent();
    }

    private static boolean isGelijk(Gedraging gedraging, NieuwOordeel.Regel regel) {
        return gedraging.oordeel() == regel.oordeel() && gedraging.bevindingen().equals(regel.bevindingen());
    }
}
