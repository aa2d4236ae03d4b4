package nl.samenspraak.toegang.logboek;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The canonical form of a row: version byte, then every column with its length before it, so that no two different rows give
 * the same bytes. A time is hashed at the precision at which it is stored, in microseconds.
 */
final class Canoniek {

    /** Version of the form; stands in the row. */
    static final int VORM = 1;

    private static final int LEEG = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private Canoniek() {
        bytes.write(VORM);
    }

    static byte[] van(Logrij rij) {
        Canoniek vorm = new Canoniek();
        vorm.veld(rij.logid())
                .veld(rij.traceId())
                .veld(rij.spanId())
                .veld(rij.knoop())
                .veld(rij.nummer())
                .veld(micros(rij.begonnen()))
                .veld(micros(rij.vastgelegd()))
                .veld(rij.actie())
                .veld(rij.daad())
                .veld(rij.activiteit())
                .veld(rij.doel())
                .veld(rij.grondslag())
                .veld(rij.zaak())
                .veld(rij.dossier())
                .veld(rij.dossierdelen())
                .veld(rij.pet())
                .veld(rij.gebruiker())
                .veld(rij.organisatie())
                .veld(rij.werkplek())
                .veld(rij.persoon())
                .veld(rij.persoontype())
                .veld(rij.sleutelversie())
                .veld(rij.uitkomst())
                .veld(rij.weigergrond())
                .veld(rij.reden())
                .veld(rij.aantal())
                .veld(rij.wederpartij())
                .veld(rij.bewarenTot())
                .veld(rij.regel())
                .veld(rij.regels());
        return vorm.bytes.toByteArray();
    }

    static Instant afgerond(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private Canoniek veld(Object waarde) {
        if (waarde == null) {
            lengte(LEEG);
            return this;
        }
        byte[] inhoud = waarde.toString().getBytes(StandardCharsets.UTF_8);
        lengte(inhoud.length);
        bytes.writeBytes(inhoud);
        return this;
    }

    private void lengte(int lengte) {
        for (int deel = Integer.SIZE - Byte.SIZE; deel >= 0; deel -= Byte.SIZE) {
            bytes.write(lengte >>> deel);
        }
    }
}
