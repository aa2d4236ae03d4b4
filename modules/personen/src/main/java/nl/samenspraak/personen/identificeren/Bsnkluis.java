package nl.samenspraak.personen.identificeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Locks BSNs away (R-ALG-21), each bound to its person. A keyed hash makes look-up possible without opening any.
 */
@ApplicationScoped
public class Bsnkluis {

    private static final String OPSLAG = "bsn-opslag";
    private static final String ZOEKEN = "bsn-zoeken";

    private Sleutelbos sleutels;
    private Kluis kluis;

    protected Bsnkluis() {}

    /** @param sleutels the keys of the application */
    @Inject
    public Bsnkluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
        kluis = new Kluis(sleutels);
    }

    /**
     * @param bsn the number
     * @param van whose number it is
     * @return the number as it may be stored
     */
    public VersleuteldBsn sluitOp(Bsn bsn, PersoonId van) {
        byte[] inhoud = kluis.sluitOp(OPSLAG, van.toString(), bsn.waarde().getBytes(StandardCharsets.US_ASCII));
        return new VersleuteldBsn(inhoud, zoekwaarde(bsn), sleutels.versie());
    }

    /**
     * @param inhoud what {@link #sluitOp} gave
     * @param van whose number it is
     * @return the number
     * @throws IllegalStateException when it was tampered with, belongs to another person, or the key is another one
     */
    public Bsn open(byte[] inhoud, PersoonId van) {
        return new Bsn(new String(kluis.open(OPSLAG, van.toString(), inhoud), StandardCharsets.US_ASCII));
    }

    /**
     * @param bsn a number
     * @return the same 64 hexadecimal digits for the same number, which say nothing without the key
     */
    public String zoekwaarde(Bsn bsn) {
        return HexFormat.of().formatHex(sleutels.hmac(ZOEKEN, cijfers(bsn)));
    }

    /**
     * @param bsn a number
     * @return what {@link #zoekwaarde} gives for it, and gave with every earlier key
     */
    public Set<String> zoekwaarden(Bsn bsn) {
        return sleutels.hmacs(ZOEKEN, cijfers(bsn)).stream()
                .map(HexFormat.of()::formatHex)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] cijfers(Bsn bsn) {
        return bsn.waarde().getBytes(StandardCharsets.US_ASCII);
    }
}
