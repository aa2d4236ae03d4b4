package nl.samenspraak.systeemtest.meldpunt;

import com.microsoft.playwright.Page;

/** Someone who leaves the mouse alone: counts the keys that are no free text. Waits after each until the screen is at rest. */
final class Toetsenbord {

    private static final String IN_RUST = "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private static final int GENOEG = 15;

    private final Page pagina;
    private int aantal;

    Toetsenbord(Page pagina) {
        this.pagina = pagina;
    }

    void tekst(String tekst) {
        pagina.keyboard().type(tekst);
    }

    void druk(String... toetsen) {
        for (String toets : toetsen) {
            pagina.keyboard().press(toets);
            pagina.waitForFunction(IN_RUST);
            aantal++;
        }
    }

    /** Presses a key until the focus is there; every press counts. */
    void naar(String doel, String toets) {
        for (int i = 0; i < GENOEG; i++) {
            druk(toets);
            if (Boolean.TRUE.equals(pagina.evaluate("doel => document.activeElement.matches(doel)", doel))) {
                return;
            }
        }
        throw new AssertionError("Met " + toets + " is " + doel + " niet te bereiken");
    }

    int aantal() {
        return aantal;
    }
}
