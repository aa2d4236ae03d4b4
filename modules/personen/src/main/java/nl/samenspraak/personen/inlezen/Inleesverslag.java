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
 */
public record Inleesverslag(
        String bestand,
        String sha256,
        OffsetDateTime begonnen,
        OffsetDateTime gereed,
        int toegevoegd,
        int gewijzigd,
        int ongewijzigd,
        List<Geweigerd> geweigerd) {

    public Inleesverslag {
        geweigerd = List.copyOf(geweigerd);
    }

    /** @return one line that tells how it went */
    public String samenvatting() {
        return "%s: %d toegevoegd, %d gewijzigd, %d ongewijzigd, %d geweigerd"
                .formatted(bestand, toegevoegd, gewijzigd, ongewijzigd, geweigerd.size());
    }
}
