package nl.samenspraak.meldpunt.telefoon;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;

/**
 * What to ask and what to mind in one kind of conversation, beside the note. Reference data ({@code belscripts.yaml}).
 *
 * @param code its code
 * @param naam the kind of conversation, in words
 * @param vanzelf whether it shows up by itself when it fits
 * @param melders the kinds of melder it is for; empty for all
 * @param relaties the relations it is for; empty for all
 * @param begin what to say first
 * @param vragen what to ask, the most important first
 * @param letop what to mind; may be empty
 */
public record Belscript(
        String code,
        String naam,
        boolean vanzelf,
        Set<Melderssoort> melders,
        Set<Relatie> relaties,
        String begin,
        List<String> vragen,
        List<String> letop)
        implements Serializable {

    public Belscript {
        melders = Set.copyOf(melders);
        relaties = Set.copyOf(relaties);
        vragen = List.copyOf(vragen);
        letop = List.copyOf(letop);
    }

    boolean past(Melderssoort soort, Relatie relatie) {
        boolean melderPast = melders.isEmpty() || melders.contains(soort);
        boolean relatiePast = relaties.isEmpty() || relatie != null && relaties.contains(relatie);
        return vanzelf && melderPast && relatiePast;
    }

    /** Fits every conversation, so that there is always one. */
    boolean pastAltijd() {
        return vanzelf && melders.isEmpty() && relaties.isEmpty();
    }
}
