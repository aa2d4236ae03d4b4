package nl.samenspraak.toegang.zegel;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.logboek.Bronregel;

/**
 * The proof that one line is in the log (C2SP tlog-proof): the line in its canonical form, the hashes beside it up to the root, and a signed
 * checkpoint with that root. Whoever has the key with which it is checked needs nothing else, and nothing of us.
 */
final class Bewijs {

    private static final String KOP = "c2sp.org/tlog-proof@v1";

    private Bewijs() {}

    /**
     * @param boek the tables
     * @param logid identifier of the line
     * @return the proof as text; empty when there is no such line, or it is not sealed as it is now
     */
    static Optional<String> van(SqlZegelboek boek, UUID logid) throws SQLException {
        Optional<Bronregel> regel = boek.regel(logid);
        if (regel.isEmpty()) {
            return Optional.empty();
        }
        Optional<SqlZegelboek.Reeks> reeks =
                boek.reeks(regel.get().knoop(), regel.get().nummer());
        Optional<Zegelpunt> punt = boek.laatstePunt();
        if (reeks.isEmpty() || punt.isEmpty()) {
            return Optional.empty();
        }
        long plaats = reeks.get().plaats() + regel.get().nummer() - reeks.get().van();
        if (plaats >= punt.get().grootte()) {
            return Optional.empty();
        }
        byte[] canoniek = regel.get().canoniek();
        List<byte[]> pad = new Tegels(punt.get().grootte(), boek::tegel)
                .pad(plaats, punt.get().grootte());
        byte[] wortel = Boom.wortel(Boom.blad(canoniek), plaats, punt.get().grootte(), pad);
        return Arrays.equals(wortel, punt.get().wortel())
                ? Optional.of(tekst(canoniek, plaats, pad, punt.get()))
                : Optional.empty();
    }

    private static String tekst(byte[] canoniek, long plaats, List<byte[]> pad, Zegelpunt punt) {
        return KOP + "\nextra " + Zegelpunt.base64(canoniek) + "\nindex " + plaats + "\n"
                + pad.stream().map(hash -> Zegelpunt.base64(hash) + "\n").collect(Collectors.joining())
                + "\n" + punt.notitie();
    }
}
