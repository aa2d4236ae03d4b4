package nl.samenspraak.toegang.zegel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of checking the whole log.
 *
 * @param regels how many sealed lines were read
 * @param open how many lines wait for their seal
 * @param zegels how many checkpoints were read
 * @param laatste when the last of them was made; {@code null} when there is none
 * @param anker whether there is an anchor
 * @param fouten what is broken, the first first
 * @param letOp what somebody should look at
 */
record Uitslag(
        long regels, long open, long zegels, Instant laatste, boolean anker, List<String> fouten, List<String> letOp) {

    /** How it ended; the code is what the operator's command exits with. */
    enum Oordeel {
        HEEL(0),
        GEBROKEN(1),
        LET_OP(2);

        private final int code;

        Oordeel(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    Oordeel oordeel() {
        if (!fouten.isEmpty()) {
            return Oordeel.GEBROKEN;
        }
        return letOp.isEmpty() ? Oordeel.HEEL : Oordeel.LET_OP;
    }

    /** @return everything in Dutch, a line for each thing */
    String tekst(ZoneId zone) {
        String tot = laatste == null
                ? "Er is nog niets verzegeld."
                : "Het laatste zegel is van "
                        + DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss")
                                .withZone(zone)
                                .format(laatste) + ".";
        String slot = switch (oordeel()) {
            case HEEL -> "Het logboek is heel.";
            case GEBROKEN -> "Het logboek is niet heel.";
            case LET_OP -> "Het logboek is heel, maar kijk naar wat hieronder staat.";
        };
        return Stream.of(
                        Stream.of(
                                slot,
                                "Nagegaan: " + regels + " verzegelde regels, " + open + " die op hun zegel wachten, "
                                        + zegels + " zegels. " + tot,
                                anker
                                        ? "Het anker is ermee vergeleken."
                                        : "Er is geen anker (SAMENSPRAAK_ZEGEL_ANKER): een afgesneden staart of een oude back-up"
                                                + " valt dan niet altijd op."),
                        fouten.stream().map(fout -> "FOUT: " + fout),
                        letOp.stream().map(zaak -> "LET OP: " + zaak))
                .flatMap(delen -> delen)
                .collect(Collectors.joining("\n"));
    }
}
