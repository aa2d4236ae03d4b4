package nl.samenspraak.klachten.oordeel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.klachten.advies.Klachtadvies;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * There is no outcome before both sides have had their say (R-KLA-11). Of a klacht under the formal rules each beklaagde has a copy
 * (9:9), everybody was heard or not heard for a reason of the law, with a report (9:10), and the advice is there when it was asked
 * (9:15). Then each gedraging gets bevindingen and an oordeel (9:12); who deviates from the advice says why (9:16).
 */
final class OordeelKanWordenGegeven {

    private final Klacht klacht;
    private final Hoorstand hoorstand;
    private final Klachtadvies advies;
    private final Naamgenoten naamgenoten;

    /**
     * @param klacht a klacht
     * @param stukken where is kept what its handling left
     */
    public OordeelKanWordenGegeven(Klacht klacht, Behandelstukken stukken) {
        this.klacht = klacht;
        hoorstand = Hoorstand.van(klacht, stukken);
        naamgenoten = new Naamgenoten(stukken);
        advies = Klachtadvies.geldend(stukken, klacht.id()).orElse(null);
    }

    /** @return why there cannot be an outcome yet, whatever it says; empty when there can */
    public Optional<Weigerreden> wacht() {
        if (klacht.gedragingen().stream().noneMatch(Gedraging::behandeld)) {
            return Optional.of(Weigerreden.GEEN_GEDRAGINGEN);
        }
        if (!klacht.feiten().formeel()) {
            return Optional.empty();
        }
        if (!BeklaagdeDoetMee.zonderAfschrift(klacht).isEmpty()) {
            return Optional.of(Weigerreden.AFSCHRIFT_ONTBREEKT);
        }
        if (advies != null && advies.ontvangen().isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_ONTBREEKT);
        }
        if (isGehoordDoorBeklaagde()) {
            return Optional.of(Weigerreden.GEHOORD_DOOR_BEKLAAGDE);
        }
        if (!hoorstand.ontbrekend().isEmpty()) {
            return Optional.of(Weigerreden.HOREN_ONTBREEKT);
        }
        // The report of the person or commission holds that of the hearing (9:15 lid 4).
        return advies == null && hoorstand.verslagOntbreekt()
                ? Optional.of(Weigerreden.VERSLAG_ONTBREEKT)
                : Optional.empty();
    }

    /** Who heard them may have turned out to be in it himself since (9:7 lid 1); then it has to be done anew. */
    private boolean isGehoordDoorBeklaagde() {
        return hoorstand.partijen().stream()
                .filter(hoorstand::gehoord)
                .anyMatch(partij -> hoorstand.verslagen(partij).stream()
                        .allMatch(verslag ->
                                naamgenoten.toets(klacht, verslag.door()).isPresent()));
    }

    /**
     * What the klager was told and is wrong can be corrected, also when he was not heard because it looked manifestly unfounded: hearing him is past
     * then, and what is wrong may not stay (9:12).
     *
     * @param nieuw an outcome
     * @param verteld whether the klager was told another before
     * @return what it lacks; empty when it is complete
     */
    public Optional<Weigerreden> toets(NieuwOordeel nieuw, boolean verteld) {
        boolean alle = nieuw.regels().size() == klacht.gedragingen().size();
        if (!alle || behandeld(nieuw.regels()).anyMatch(regel -> regel.oordeel() == null)) {
            return Optional.of(Weigerreden.OORDEEL_ONTBREEKT);
        }
        if (behandeld(nieuw.regels()).anyMatch(regel -> regel.bevindingen().isEmpty())) {
            return Optional.of(Weigerreden.BEVINDINGEN_ONTBREKEN);
        }
        if (!verteld
                && hoorstand.kennelijkOngegrond()
                && behandeld(nieuw.regels()).anyMatch(regel -> regel.oordeel() != Klachtoordeel.ONGEGROND)) {
            return Optional.of(Weigerreden.KENNELIJK_ONGEGROND_KLOPT_NIET);
        }
        return wijktAf(nieuw) && nieuw.afwijking().isEmpty()
                ? Optional.of(Weigerreden.AFWIJKING_ZONDER_REDEN)
                : Optional.empty();
    }

    /** Another oordeel than was advised about any gedraging is a deviation, whatever was ticked. */
    private boolean wijktAf(NieuwOordeel nieuw) {
        Optional<NieuwAdvies> ontvangen = Optional.ofNullable(advies).flatMap(Klachtadvies::ontvangen);
        return ontvangen.isPresent()
                && (nieuw.wijktAf()
                        || !behandeld(ontvangen.get().oordelen())
                                .toList()
                                .equals(behandeld(nieuw.regels())
                                        .map(NieuwOordeel.Regel::oordeel)
                                        .toList()));
    }

    /** Of what stands there for each gedraging, what is about those that are handled. */
    private <T> Stream<T> behandeld(List<T> perGedraging) {
        List<Gedraging> gedragingen = klacht.gedragingen();
        return IntStream.range(0, perGedraging.size())
                .filter(plaats -> gedragingen.get(plaats).behandeld())
                .mapToObj(perGedraging::get);
    }
}
