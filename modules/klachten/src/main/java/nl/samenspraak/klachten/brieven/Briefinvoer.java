package nl.samenspraak.klachten.brieven;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the writer of a letter typed, as bytes to be locked away. */
final class Briefinvoer {

    /** Under which the ground for not handling a klacht stands; no field is called so. */
    private static final String GROND = "*grond";

    /** Under which the day of the hearing stands. */
    private static final String HOORDAG = "*hoordag";

    private Briefinvoer() {}

    static byte[] schrijf(Klachtbriefverzoek verzoek) {
        Map<String, String> velden = new HashMap<>(verzoek.velden());
        velden.put(GROND, verzoek.grond());
        if (verzoek.hoordag() != null) {
            velden.put(HOORDAG, verzoek.hoordag().toString());
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (DataOutputStream schrijver = new DataOutputStream(uit)) {
            schrijver.writeInt(velden.size());
            for (Map.Entry<String, String> veld : velden.entrySet()) {
                schrijver.writeUTF(veld.getKey());
                schrijver.writeUTF(veld.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** What was typed in this letter, for this recipient. */
    static Klachtbriefverzoek lees(Klachtbrief brief, int ontvanger, byte[] geschreven) {
        Map<String, String> velden = new HashMap<>();
        try (DataInputStream lezer = new DataInputStream(new ByteArrayInputStream(geschreven))) {
            for (int over = lezer.readInt(); over > 0; over--) {
                velden.put(lezer.readUTF(), lezer.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String grond = velden.remove(GROND);
        String hoordag = velden.remove(HOORDAG);
        return new Klachtbriefverzoek(
                brief.soort(),
                ontvanger,
                brief.tot().orElse(null),
                grond,
                velden,
                hoordag == null ? null : LocalDate.parse(hoordag));
    }
}
