package nl.samenspraak.toeleiding.dossier;

import nl.samenspraak.toeleiding.ToeleidingId;

/** Knows whether the client was told what is going to happen: whoever writes letters has a bean of this kind (R-AVG-01). */
public interface Kennisgeving {

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return whether the client was told in writing
     */
    boolean isGedaan(ToeleidingId toeleiding);
}
