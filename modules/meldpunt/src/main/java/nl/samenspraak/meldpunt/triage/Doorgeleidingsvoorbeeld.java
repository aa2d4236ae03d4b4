package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Exactly what a loket will get, before it gets anything (R-MEL-07).
 *
 * @param melding the melding
 * @param betrokkenen whom it is about, for the log
 * @param loket where it would go
 * @param regels what it gets, in order; only what there is
 * @param bericht the message as it will be put ready
 * @param verraadt the parts of the text that may say who the melder is, although this loket may not know that
 */
public record Doorgeleidingsvoorbeeld(
        MeldingId melding,
        Set<PersoonId> betrokkenen,
        Loket loket,
        List<Regel> regels,
        Bericht bericht,
        List<String> verraadt)
        implements Inzicht, Serializable {

    public Doorgeleidingsvoorbeeld {
        betrokkenen = Set.copyOf(betrokkenen);
        regels = List.copyOf(regels);
        verraadt = List.copyOf(verraadt);
    }

    /** @return whether something in it may say who the melder is */
    public boolean noemtMelder() {
        return !verraadt.isEmpty();
    }

    /**
     * @param regel one thing that the loket gets
     * @return its words in pieces, of which those that may say who the melder is are marked
     */
    public List<Deel> delen(Regel regel) {
        List<Deel> delen = new ArrayList<>(List.of(new Deel(regel.waarde(), false)));
        for (String wat : verraadt) {
            List<Deel> verder = new ArrayList<>();
            delen.forEach(deel -> verder.addAll(deel.verraadt() ? List.of(deel) : splits(deel.tekst(), wat)));
            delen.clear();
            delen.addAll(verder);
        }
        return delen;
    }

    private static List<Deel> splits(String tekst, String wat) {
        List<Deel> delen = new ArrayList<>();
        int van = 0;
        // Whole words: "mij" does not stand in "mijnheer".
        Matcher plek = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(wat) + "(?![\\p{L}])")
                .matcher(tekst);
        while (plek.find()) {
            delen.add(new Deel(tekst.substring(van, plek.start()), false));
            delen.add(new Deel(wat, true));
            van = plek.end();
        }
        delen.add(new Deel(tekst.substring(van), false));
        return delen;
    }

    /**
     * A piece of a text.
     *
     * @param tekst the piece
     * @param verraadt whether it may say who the melder is
     */
    public record Deel(String tekst, boolean verraadt) implements Serializable {}

    /**
     * One thing that the loket gets.
     *
     * @param gegeven what it is
     * @param waarde its words; may have several lines
     */
    public record Regel(Loketgegeven gegeven, String waarde) implements Serializable {}

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
