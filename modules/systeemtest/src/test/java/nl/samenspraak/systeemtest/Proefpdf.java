package nl.samenspraak.systeemtest;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that may be put with a case: it has pages, and nothing in it runs. */
public final class Proefpdf {

    /** Its beginning, after which something else may stand before {@link #EINDE}. */
    public static final String BEGIN = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";

    /** With what it ends. */
    public static final String EINDE = "%%EOF\n";

    private Proefpdf() {}

    /** The whole of it. */
    public static byte[] bytes() {
        return (BEGIN + EINDE).getBytes(StandardCharsets.US_ASCII);
    }
}
