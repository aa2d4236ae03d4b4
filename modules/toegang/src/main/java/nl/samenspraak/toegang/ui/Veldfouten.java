package nl.samenspraak.toegang.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.samenspraak.kern.OngeldigeWaarde;

/** Collects what is wrong with what was typed, per field, so that all of it can be mended at once. */
public final class Veldfouten {

    private final Map<String, String> fouten = new LinkedHashMap<>();

    /**
     * Reads a field.
     *
     * @param veld identifier of the field on the screen
     * @param waarde makes a value of what was typed
     * @param anders what to go on with when that cannot be done
     * @param <T> what is read
     * @return what was read
     */
    public <T> T lees(String veld, Supplier<T> waarde, T anders) {
        try {
            return waarde.get();
        } catch (OngeldigeWaarde e) {
            meld(veld, e.getMessage());
            return anders;
        }
    }

    /**
     * The first thing that is wrong with a field is the one to mend.
     *
     * @param veld identifier of the field
     * @param tekst what is wrong, in a Dutch sentence
     */
    public void meld(String veld, String tekst) {
        fouten.putIfAbsent(veld, tekst);
    }

    /** @return what is wrong per field, in the order in which it was found */
    public Map<String, String> perVeld() {
        return fouten;
    }

    /** @return whether nothing is wrong */
    public boolean geen() {
        return fouten.isEmpty();
    }
}
