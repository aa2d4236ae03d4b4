package nl.samenspraak.toeleiding.terugnemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Beperking;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctieontvangers;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;

/**
 * Keeps who has to hear that something is taken back, and hears that the letter about it went (AVG 19); asked inside a gate, in the transaction in which
 * it is taken back.
 */
@ApplicationScoped
public class Terugnemen {

    private Terugnames terugnames;
    private Correctieontvangers ontvangers;
    private Deelwijzers wijzers;
    private Clock klok;

    Terugnemen() {
        // The container makes its proxy with this.
    }

    @Inject
    Terugnemen(Terugnames terugnames, Correctieontvangers ontvangers, Deelwijzers wijzers, Clock klok) {
        this.terugnames = terugnames;
        this.ontvangers = ontvangers;
        this.wijzers = wijzers;
        this.klok = klok;
    }

    /**
     * A party has to hear that one kind of data is taken back.
     *
     * @param toeleiding the toeleiding
     * @param grond why
     * @param gegevens code of the data, as the deelwijzer calls them
     * @param partij which party
     */
    public void vanPartij(ToeleidingId toeleiding, Terugneemgrond grond, String gegevens, Correctieontvanger partij) {
        String wat = wijzers.wijzer()
                .keuzes()
                .soorten()
                .vind(gegevens)
                .map(Deelkeuze::naam)
                .orElse(gegevens);
        voegToe(toeleiding, grond, wat, null, partij);
    }

    /**
     * Everything is about to be erased: everybody who got something has to hear that, and nothing else any more. Of what it was nothing stays here.
     *
     * @param toeleiding the toeleiding
     */
    public void gewist(ToeleidingId toeleiding) {
        List<Correctieontvanger> kregen = ontvangers.bereikt(toeleiding);
        terugnames.van(toeleiding).forEach(terugnames::verwijder);
        kregen.forEach(wie -> voegToe(toeleiding, Terugneemgrond.GEWIST, "", null, wie));
    }

    /** What the client contests, may not be used for now; who heard that, hears what came of it. A correction has its own letter. */
    void bijBeperking(@Observes Beperking beperking) {
        ToeleidingId toeleiding = beperking.toeleiding();
        switch (beperking.stand()) {
            case GEVRAAGD ->
                beperking
                        .kregen()
                        .forEach(wie -> voegToe(
                                toeleiding, Terugneemgrond.BEPERKT, beperking.wat(), beperking.correctie(), wie));
            case GEWEIGERD ->
                nietMeer(beperking)
                        .forEach(wie -> voegToe(
                                toeleiding,
                                Terugneemgrond.BEPERKING_VOORBIJ,
                                beperking.wat(),
                                beperking.correctie(),
                                wie));
            case VERBETERD -> nietMeer(beperking);
        }
    }

    /** Who did not hear of it yet, need not; who did, is answered. */
    private List<Correctieontvanger> nietMeer(Beperking beperking) {
        Map<Boolean, List<Terugname>> beperkt = terugnames.van(beperking.toeleiding()).stream()
                .filter(dit -> dit.gaatOver(beperking.correctie(), Terugneemgrond.BEPERKT))
                .collect(Collectors.partitioningBy(Terugname::staatOpen));
        beperkt.get(true).forEach(terugnames::verwijder);
        return beperkt.get(false).stream().map(Terugname::aan).toList();
    }

    private void voegToe(ToeleidingId toeleiding, Terugneemgrond grond, String wat, UUID over, Correctieontvanger wie) {
        Terugname nieuw = new Terugname(toeleiding, grond, wat, over, wie, LocalDate.now(klok));
        boolean isEr = terugnames.van(toeleiding).stream().anyMatch(dit -> dit.staatOpen() && dit.isZelfde(nieuw));
        if (!isEr) {
            terugnames.add(nieuw);
        }
    }

    /**
     * @param toeleiding a toeleiding
     * @return by the key of each party to which a letter is owed, what it has to hear
     */
    public Map<String, List<Terugname>> open(ToeleidingId toeleiding) {
        return terugnames.van(toeleiding).stream()
                .filter(Terugname::staatOpen)
                .collect(Collectors.groupingBy(dit -> dit.aan().sleutel()));
    }

    /**
     * The letter about these went. After erasing, not even that one went stays: it would tell with whom the client is known (R-TOE-08).
     *
     * @param welke what it was about
     * @param op when
     */
    public void verstuurd(List<Terugname> welke, Instant op) {
        welke.forEach(dit -> {
            if (dit.grond() == Terugneemgrond.GEWIST) {
                terugnames.verwijder(dit);
            } else {
                dit.isVerstuurd(op);
            }
        });
    }
}
