package nl.samenspraak.personen.inlezen;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What came of reading one file. Holds no personal data, so it may be printed and kept.
 *
 * @param bestand the name of the file
 * @param sha256 the hash of what was read, 64 hexadecimal digits
 * @param begonnen when reading began
 * @param gereed when it ended
 * @param toegevoegd how many persons were added
 * @param gewijzigd how many persons were brought up to date
 * @param ongewijzigd how many persons were up to date already
 * @param geweigerd the rows that were not taken over, in the order of the file
 * @param gemarkeerd the rows that were taken over but for a part that could not be read
 * @param vragen the rows that were not taken over because the register has somebody else with that BSN
 * @param gestopt whether reading stopped halfway because there were too many questions: the file is likely to be a wrong one
 */
public record Inleesverslag(
        String bestand,
        String sha256,
        OffsetDateTime begonnen,
        OffsetDateTime gereed,
        int toegevoegd,
        int gewijzigd,
        int ongewijzigd,
        List<Leesmelding> geweigerd,
        List<Leesmelding> gemarkeerd,
        List<Leesmelding> vragen,
        boolean gestopt) {

    public Inleesverslag {
        geweigerd = List.copyOf(geweigerd);
        gemarkeerd = List.copyOf(gemarkeerd);
        vragen = List.copyOf(vragen);
    }

    /** @return whether everybody was taken over whole */
    public boolean volledig() {
        return geweigerd.isEmpty() && gemarkeerd.isEmpty() && vragen.isEmpty();
    }

    /** @return one line that tells how it went */
    public String samenvatting() {
        String telling = "%s: %d toegevoegd, %d gewijzigd, %d ongewijzigd, %d geweigerd"
                .formatted(bestand, toegevoegd, gewijzigd, ongewijzigd, geweigerd.size());
        return telling
                + (gemarkeerd.isEmpty() ? "" : ", van %d een veld niet leesbaar".formatted(gemarkeerd.size()))
                + (vragen.isEmpty() ? "" : ", %d wachten op een antwoord".formatted(vragen.size()))
                + (toegevoegd + gewijzigd == 0 ? ". Er is niets veranderd." : "");
    }
}
