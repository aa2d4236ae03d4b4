package nl.samenspraak.klachten;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.model.Klacht;

/**
 * To whom a letter about a klacht goes.
 *
 * @param sleutel tells recipients of one klacht apart
 * @param naam as it stands on the envelope
 * @param adresregels the lines below it; empty for a beklaagde, who gets it at work
 */
record Klachtbriefontvanger(String sleutel, String naam, List<String> adresregels) {

    static final String KLAGER = "klager";

    /** @return to whom a letter of this kind can go: nobody when the klager is anonymous, everybody once whose conduct it is about */
    static List<Klachtbriefontvanger> van(Klachtbriefsoort soort, Klacht klacht) {
        return soort.aan() == Klachtbriefsoort.Aan.KLAGER
                ? klager(klacht.klager()).stream().toList()
                : beklaagden(klacht);
    }

    static List<Klachtbriefontvanger> beklaagden(Klacht klacht) {
        return klacht.gedragingen().stream()
                .map(Gedraging::beklaagde)
                .filter(beklaagde -> !beklaagde.weergave().isEmpty())
                .map(Klachtbriefontvanger::beklaagde)
                .distinct()
                .toList();
    }

    private static Optional<Klachtbriefontvanger> klager(Klager klager) {
        return klager.anoniem() || klager.naam().isEmpty()
                ? Optional.empty()
                : Optional.of(new Klachtbriefontvanger(KLAGER, klager.naam(), klager.adresregels()));
    }

    private static Klachtbriefontvanger beklaagde(Beklaagde beklaagde) {
        String sleutel = beklaagde.account() == null
                ? beklaagde.weergave()
                : beklaagde.account().toString();
        return new Klachtbriefontvanger(sleutel, beklaagde.weergave(), List.of());
    }
}
