package nl.samenspraak.klachten.horen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/**
 * Who has been heard, and who has not, according to what was recorded. The klager goes by an empty name.
 *
 * @param beklaagden the beklaagden to be heard
 * @param klagerBekend whether there is a klager to be heard: one who is unknown cannot be
 * @param zittingen the invitations, in order
 * @param afzien who is not heard, and why
 */
public record Hoorstand(
        List<String> beklaagden, boolean klagerBekend, List<Hoorzitting> zittingen, List<Hoorafzien> afzien) {

    /** The name by which the klager goes here. */
    public static final String KLAGER = "";

    /**
     * @param klacht a klacht
     * @param stukken where is kept what its handling left
     * @return who has been heard
     */
    public static Hoorstand van(Klacht klacht, Behandelstukken stukken) {
        return new Hoorstand(
                BeklaagdeDoetMee.van(klacht),
                !klacht.klager().anoniem(),
                stukken.alle(Hoorzitting.class, klacht.id()),
                stukken.alle(Hoorafzien.class, klacht.id()).stream()
                        .filter(niet -> isVanWieHoort(niet, klacht))
                        .toList());
    }

    /** Whom who advised did not hear, the college offers it anew once the hearing is its own again (9:10). */
    private static boolean isVanWieHoort(Hoorafzien niet, Klacht klacht) {
        return niet.beslist().isEmpty()
                || klacht.feiten()
                        .laatste(Klachtstapsoort.ADVIES_INGETROKKEN)
                        .filter(ingetrokken -> !niet.op().isAfter(ingetrokken.op()))
                        .isEmpty();
    }

    /** @return everybody who has to be offered to be heard, the klager first */
    public List<String> partijen() {
        List<String> partijen = new ArrayList<>(klagerBekend ? List.of(KLAGER) : List.of());
        partijen.addAll(beklaagden);
        return partijen;
    }

    /** @return whether this one was heard */
    public boolean gehoord(String partij) {
        return !dagen(partij).isEmpty();
    }

    /** @return the days on which this one was heard */
    public List<LocalDate> dagen(String partij) {
        return verslagen(partij).stream().map(Verslag::dag).toList();
    }

    /** @return what was recorded of the hearings at which this one was heard */
    public List<Verslag> verslagen(String partij) {
        return zittingen.stream()
                .map(Hoorzitting::gehoord)
                .flatMap(Optional::stream)
                .filter(verslag -> partij.equals(KLAGER)
                        ? verslag.klager()
                        : verslag.beklaagden().contains(partij))
                .toList();
    }

    /** @return why this one is not heard, when that was decided and he was not heard after all */
    public Optional<Hoorafzien> afgezien(String partij) {
        return gehoord(partij)
                ? Optional.empty()
                : afzien.stream()
                        .filter(stuk -> stuk.beklaagde().equals(partij))
                        .reduce((vorige, laatste) -> laatste);
    }

    /** @return the last invitation of this one */
    public Optional<Hoorzitting> uitnodiging(String partij) {
        return zittingen.stream()
                .filter(zitting -> partij.equals(KLAGER)
                        ? zitting.klager()
                        : zitting.beklaagden().contains(partij))
                .reduce((vorige, laatste) -> laatste);
    }

    /** @return those who were neither heard nor, for a reason of the law, not */
    public List<String> ontbrekend() {
        return partijen().stream()
                .filter(partij -> !gehoord(partij) && afgezien(partij).isEmpty())
                .toList();
    }

    /** @return whether a hearing took place of which there is no report yet (9:10 lid 3) */
    public boolean verslagOntbreekt() {
        return zittingen.stream()
                .map(Hoorzitting::gehoord)
                .flatMap(Optional::stream)
                .map(Verslag::verslag)
                .anyMatch(String::isEmpty);
    }

    /** @return whether the klager is not heard because the klacht would be manifestly unfounded */
    public boolean kennelijkOngegrond() {
        return afgezien(KLAGER)
                .filter(stuk -> stuk.reden() == Hoorreden.KENNELIJK_ONGEGROND)
                .isPresent();
    }
}
