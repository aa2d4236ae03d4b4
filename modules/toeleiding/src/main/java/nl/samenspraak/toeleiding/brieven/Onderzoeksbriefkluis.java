package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Locks letters away, and tells with a keyed hash whether what goes is what was read. */
@ApplicationScoped
class Briefkluis {

    static final String PDF = "pdf";
    static final String HTML = "html";
    private static final String GEBRUIK = "onderzoeksbrief";

    private Sleutelbos sleutels;
    private Kluis kluis;

    Briefkluis() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefkluis(Sleutelbos sleutels, Kluis kluis) {
        this.sleutels = sleutels;
        this.kluis = kluis;
    }

    int versie() {
        return kluis.versie();
    }

    byte[] sluitOp(UUID brief, String deel, byte[] inhoud) {
        return kluis.sluitOp(GEBRUIK, brief + "|" + deel, inhoud);
    }

    byte[] open(UUID brief, String deel, byte[] opgesloten) {
        return kluis.open(GEBRUIK, brief + "|" + deel, opgesloten);
    }

    /** @return what is remembered of a letter that was read */
    String afdruk(String html) {
        return HexFormat.of().formatHex(sleutels.hmac(GEBRUIK, html.getBytes(StandardCharsets.UTF_8)));
    }
}
