package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.util.List;

/**
 * Where a caller is sent at once, and what to say then (R-MEL-02, R-MEL-03). Reference data ({@code belscripts.yaml}).
 *
 * @param titel what to do, in a few words
 * @param stappen what to say and do, in order
 * @param belnaam whom to call, or empty
 * @param belnummer the number of those, or empty
 * @param bewaard what is kept of the conversation
 */
public record Belroute(String titel, List<String> stappen, String belnaam, String belnummer, String bewaard)
        implements Serializable {

    public Belroute {
        stappen = List.copyOf(stappen);
    }
}
