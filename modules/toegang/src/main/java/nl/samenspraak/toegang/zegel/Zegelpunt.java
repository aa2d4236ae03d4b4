package nl.samenspraak.toegang.zegel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A signed checkpoint (C2SP tlog-checkpoint): so many lines were in the log, and this is the root over them. Three more lines say when,
 * which checkpoint went before it, so that one signature vouches for all that came earlier, and whether these were all lines that there were.
 *
 * @param naam the origin of the log
 * @param grootte how many lines
 * @param wortel the root of the tree over them
 * @param tijd when it was looked which lines there were
 * @param vorige hash of the note of the checkpoint before it; empty of the first
 * @param alles whether all lines that were there are in it
 * @param tekst what was signed
 * @param handtekening the signature of the log, with the four bytes that say with which key
 * @param notitie all of it, as it stands in the database
 */
record Zegelpunt(
        String naam,
        long grootte,
        byte[] wortel,
        Instant tijd,
        byte[] vorige,
        boolean alles,
        String tekst,
        byte[] handtekening,
        String notitie) {

    private static final String TIJD = "tijd ";
    private static final String VORIGE = "vorige ";
    private static final String GEEN = "geen";
    private static final String HAND = "\u2014 ";
    private static final String STAND = "stand ";
    private static final String ALLES = "bij";
    private static final int REGELS = 6;

    /** What a checkpoint is about. */
    record Inhoud(long grootte, byte[] wortel, Instant tijd, boolean alles) {}

    static Zegelpunt maak(Zegelsleutel sleutel, Inhoud inhoud, Zegelpunt ervoor) {
        byte[] vorige = ervoor == null ? new byte[0] : ervoor.hash();
        return lees(sleutel.onderteken(String.join(
                "\n",
                sleutel.toets().naam(),
                String.valueOf(inhoud.grootte()),
                base64(inhoud.wortel()),
                TIJD + inhoud.tijd(),
                VORIGE + (vorige.length == 0 ? GEEN : base64(vorige)),
                STAND + (inhoud.alles() ? ALLES : "achter"),
                "")));
    }

    /** @throws IllegalArgumentException when it is not such a note */
    static Zegelpunt lees(String notitie) {
        int einde = notitie.indexOf("\n\n");
        String[] regels =
                einde < 0 ? new String[0] : notitie.substring(0, einde).split("\n", -1);
        if (regels.length != REGELS
                || !regels[3].startsWith(TIJD)
                || !regels[4].startsWith(VORIGE)
                || !regels[5].startsWith(STAND)) {
            throw new IllegalArgumentException("Geen zegel");
        }
        String vorige = regels[4].substring(VORIGE.length());
        try {
            return new Zegelpunt(
                    regels[0],
                    Long.parseLong(regels[1]),
                    Base64.getDecoder().decode(regels[2]),
                    Instant.parse(regels[3].substring(TIJD.length())),
                    vorige.equals(GEEN) ? new byte[0] : Base64.getDecoder().decode(vorige),
                    regels[5].equals(STAND + ALLES),
                    notitie.substring(0, einde + 1),
                    handtekening(regels[0], notitie.substring(einde + 2)),
                    notitie);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Geen zegel", e);
        }
    }

    /** Reads notes that stand one after the other. */
    static List<Zegelpunt> leesAlle(String bestand) {
        List<Zegelpunt> alle = new ArrayList<>();
        StringBuilder notitie = new StringBuilder();
        for (String regel : bestand.split("\n")) {
            notitie.append(regel).append('\n');
            if (regel.startsWith(HAND)) {
                alle.add(lees(notitie.toString()));
                notitie.setLength(0);
            }
        }
        return alle;
    }

    private static byte[] handtekening(String naam, String regels) {
        return Arrays.stream(regels.split("\n"))
                .filter(regel -> regel.startsWith(HAND + naam + " "))
                .map(regel -> Base64.getDecoder().decode(regel.substring((HAND + naam + " ").length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen zegel"));
    }

    /** @return what the next checkpoint says of this one */
    byte[] hash() {
        return Boom.sha256().digest(notitie.getBytes(StandardCharsets.UTF_8));
    }

    /** @return whether one of these keys signed it */
    boolean isVan(Collection<Toetssleutel> sleutels) {
        return sleutels.stream().anyMatch(sleutel -> sleutel.naam().equals(naam) && sleutel.klopt(tekst, handtekening));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
