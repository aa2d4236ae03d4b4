package nl.samenspraak.klachten.behandelen;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtstap;

/** That somebody who is called like a beklaagde is another, and how that is known (9:7; R-KLA-05). */
@Entity
@Table(schema = "klachten", name = "eenander")
class EenAnder extends Behandelstuk {

    private UUID collega;
    private String naam;
    private String reden;

    protected EenAnder() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was said
     * @param wie who is another
     * @param reden how that is known
     */
    EenAnder(KlachtId klacht, Klachtstap stap, Naamgenoot wie, String reden) {
        super(klacht, stap);
        collega = wie.account();
        naam = wie.naam();
        this.reden = reden;
    }

    /** @return who it was said of: of whom there is an account the account counts, because another may have the same name */
    Naamgenoot wie() {
        return new Naamgenoot(collega, naam);
    }
}
