package nl.samenspraak.toeleiding.terreinen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Beperking;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.Feitenbron;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * Where somebody is known, as what can be corrected also after the second step (R-TOE-28, AVG 16). The terreinen are counted anew whenever they are
 * asked, so what rests on a wrong yes falls with it.
 */
@ApplicationScoped
class Terreinfeiten implements Feitenbron {

    private static final Map<String, Bekend> WOORDEN = Map.of("ja", Bekend.JA, "nee", Bekend.NEE);

    private Terreinantwoorden antwoorden;
    private Clock klok;

    Terreinfeiten() {
        // The container makes its proxy with this.
    }

    @Inject
    Terreinfeiten(Terreinantwoorden antwoorden, Clock klok) {
        this.antwoorden = antwoorden;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return Feit.BEKEND;
    }

    @Override
    public int langste() {
        return "Nee.".length();
    }

    @Override
    public Optional<Weigerreden> past(String tekst) {
        return lees(tekst).isPresent() ? Optional.empty() : Optional.of(Weigerreden.CORRECTIE_JA_OF_NEE);
    }

    private static Optional<Bekend> lees(String tekst) {
        return Optional.ofNullable(
                WOORDEN.get(tekst.strip().replaceAll("\\.$", "").toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Feit> van(ToeleidingId toeleiding) {
        return antwoorden.van(toeleiding).stream()
                .filter(antwoord -> antwoord.telt() == Bekend.JA || antwoord.telt() == Bekend.NEE)
                .map(antwoord -> new Feit(
                        Feit.BEKEND,
                        antwoord.id(),
                        antwoord.organisatie(),
                        false,
                        antwoord.telt() == Bekend.JA ? "Ja" : "Nee",
                        bron(antwoord)))
                .toList();
    }

    void bijBeperking(@Observes Beperking beperking) {
        antwoorden
                .vind(beperking.toeleiding(), beperking.feit())
                .ifPresent(antwoord -> antwoord.beperk(beperking.geldt()));
    }

    private static Bronvermelding bron(Terreinantwoord antwoord) {
        return antwoord.ander()
                .map(ander -> new Bronvermelding(Bronsoort.ANDER, ander.bron(), ander.reden(), ander.peildatum()))
                .orElseGet(() -> new Bronvermelding(Bronsoort.CLIENT, "", "", antwoord.gezegdOp()));
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        antwoorden
                .vind(toeleiding, feit)
                .ifPresent(antwoord -> lees(tekst).ifPresent(juist -> antwoord.verbeter(juist, LocalDate.now(klok))));
    }
}
