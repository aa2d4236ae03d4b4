package nl.samenspraak.meldpunt.aannemen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/**
 * Writes a concept as bytes, to be locked away, and reads it back. Each text is preceded by its length, so that nothing in a text
 * can be taken for something else. The first byte is the version of this form.
 */
final class Conceptschrift {

    private static final byte VORM = 1;

    private Conceptschrift() {}

    static byte[] schrijf(Concept concept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeByte(VORM);
            schrijf(uit, concept.notitie());
            schrijf(uit, concept.gekozen().map(PersoonId::toString).orElse(""));
            uit.writeInt(concept.velden().size());
            for (Map.Entry<String, String> veld : concept.velden().entrySet()) {
                schrijf(uit, veld.getKey());
                schrijf(uit, veld.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException("In het geheugen is altijd te schrijven", e);
        }
        return bytes.toByteArray();
    }

    static Concept lees(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte vorm = in.readByte();
            if (vorm != VORM) {
                throw new IllegalStateException("Onbekende vorm van een concept: " + vorm);
            }
            String notitie = leesTekst(in);
            String persoon = leesTekst(in);
            Map<String, String> velden = new HashMap<>();
            for (int over = in.readInt(); over > 0; over--) {
                velden.put(leesTekst(in), leesTekst(in));
            }
            return new Concept(notitie, persoon.isEmpty() ? null : new PersoonId(UUID.fromString(persoon)), velden);
        } catch (IOException e) {
            throw new IllegalStateException("Een bewaard concept is afgebroken", e);
        }
    }

    private static void schrijf(DataOutputStream uit, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    private static String leesTekst(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
