package nl.samenspraak.meldpunt.aannemen;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;

/** What follows when a melding was taken in, inside the same gate. */
public interface Aannamegevolg {

    /**
     * There was danger in the conversation: what came of it stands in the melding, or has to be recorded there still (R-MEL-02).
     *
     * @param melding the melding
     * @param nood what came of it
     * @param door who took the melding in
     * @param op when
     */
    void gevaar(MeldingId melding, Noodoverdracht nood, UUID door, Instant op);
}
