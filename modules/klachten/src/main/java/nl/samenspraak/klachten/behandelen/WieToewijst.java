package nl.samenspraak.klachten.behandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/** Who gives a klacht to somebody that none of those who handle klachten may handle, in words for a screen (9:7). */
@Named("wietoewijst")
@ApplicationScoped
public class WieToewijst {

    private Collegas collegas;

    WieToewijst() {
        // The container makes its proxy with this.
    }

    @Inject
    WieToewijst(Collegas collegas) {
        this.collegas = collegas;
    }

    /** @return their names, or what one is called where nobody has that pet */
    public String getNamen() {
        List<Collega> allen = collegas.met(Klachttoewijzer.PET);
        return allen.isEmpty()
                ? Klachtteksten.tekst("toewijzen.wie")
                : allen.stream().map(Collega::naam).collect(Collectors.joining(", "));
    }

    /**
     * @param wie the account of a colleague whom a new klacht is about, or {@code null}
     * @return whether that one is the only one who handles klachten, so that nobody may
     */
    public boolean isEnige(UUID wie) {
        Set<UUID> allen =
                collegas.met(Klachtbehandelaar.PET).stream().map(Collega::id).collect(Collectors.toSet());
        return wie != null && Set.of(wie).containsAll(allen);
    }
}
