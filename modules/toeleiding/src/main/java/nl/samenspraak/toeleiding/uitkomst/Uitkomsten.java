package nl.samenspraak.toeleiding.uitkomst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.Coordinatiedraad;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.verzoek.GesteldeVraag;
import nl.samenspraak.toeleiding.verzoek.Vraagverslag;

/**
 * Keeps that the client has to hear the outcome, and hears that the letter went (R-TOE-13); asked inside a gate, in the transaction in which the
 * onderzoek ends.
 */
@ApplicationScoped
public class Uitkomsten {

    private Uitkomstplichten plichten;
    private Vraagverslag vragen;
    private Delinglezer delingen;
    private Partijlezer partijen;
    private Iterable<Coordinatiedraad> draden;

    protected Uitkomsten() {
        // The container makes its proxy with this.
    }

    @Inject
    Uitkomsten(
            Uitkomstplichten plichten,
            Vraagverslag vragen,
            Delinglezer delingen,
            Partijlezer partijen,
            @Any Instance<Coordinatiedraad> draden) {
        this.plichten = plichten;
        this.vragen = vragen;
        this.delingen = delingen;
        this.partijen = partijen;
        this.draden = draden;
    }

    /**
     * An onderzoek stops. Asked before anything is erased: afterwards nobody knows any more who was asked or got something, and the client may know that
     * (AVG 15 lid 1, onder c; 19).
     *
     * @param toeleiding the toeleiding
     * @param waarom why, in words for the client (R-TOE-13)
     */
    public void bijStoppen(ToeleidingId toeleiding, String waarom) {
        plichten.add(new Uitkomstplicht(
                toeleiding,
                vragen.van(toeleiding).stream().map(GesteldeVraag::partij).toList(),
                partijen.namen(delingen.partijen(toeleiding), Dossierdeel.TOELEIDINGSDOSSIER)
                        .values(),
                waarom,
                ""));
    }

    /**
     * A question that opened no onderzoek is dealt with, and erased here. Asked before that: until the letter went, this alone knows what was asked.
     *
     * @param toeleiding the toeleiding
     * @param vraag what the client asked
     * @param aan who has it now; none when nobody has
     */
    public void bijAfhandelen(ToeleidingId toeleiding, String vraag, List<String> aan) {
        plichten.add(new Uitkomstplicht(toeleiding, List.of(), aan, "", vraag));
    }

    /** What a conclusion leaves, stays to be read: the letter tells it from there. */
    void bijConclusie(@Observes StapAfgerond stap) {
        if (stap.stap() == Stap.CONCLUSIE) {
            plichten.add(new Uitkomstplicht(stap.toeleiding(), List.of(), List.of(), "", ""));
        }
    }

    /**
     * @param toeleiding a toeleiding
     * @return which parties the client hears of that nothing else tells any more
     */
    public Betrokken betrokken(ToeleidingId toeleiding) {
        return plichten.van(toeleiding)
                .map(plicht -> new Betrokken(plicht.gevraagd(), plicht.gegeven()))
                .orElse(new Betrokken(List.of(), List.of()));
    }

    /**
     * @param toeleiding a toeleiding
     * @return why it stopped, as the client reads it; empty when it did not, or a conclusion tells it
     */
    public String waarom(ToeleidingId toeleiding) {
        return plichten.van(toeleiding).map(Uitkomstplicht::waarom).orElse("");
    }

    /**
     * @param toeleiding a toeleiding that opened no onderzoek
     * @return what the client asked, as long as the letter about it has to go; empty when there is nothing to tell any more
     */
    public Optional<String> afgehandeld(ToeleidingId toeleiding) {
        return plichten.van(toeleiding).filter(Uitkomstplicht::staatOpen).map(Uitkomstplicht::vraag);
    }

    /**
     * @param toeleiding a toeleiding of which the conclusion was that there has to be coordination
     * @return the number of that coordination; empty where nobody coordinates here
     */
    public Optional<String> coordinatie(ToeleidingId toeleiding) {
        return StreamSupport.stream(draden.spliterator(), false)
                .flatMap(draad -> draad.nummer(toeleiding).stream())
                .findFirst();
    }

    /**
     * The letter went; of the parties nothing stays here.
     *
     * @param toeleiding a toeleiding
     * @param op when
     */
    public void verstuurd(ToeleidingId toeleiding, Instant op) {
        plichten.van(toeleiding).filter(Uitkomstplicht::staatOpen).ifPresent(plicht -> plicht.isVerstuurd(op));
    }

    /**
     * The parties of an onderzoek of which everything was erased.
     *
     * @param gevraagd which were asked something
     * @param gegeven which were given something
     */
    public record Betrokken(List<String> gevraagd, List<String> gegeven) {}
}
