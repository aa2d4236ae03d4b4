package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Tells a klacht that an e-mail to its klager did not arrive. Only the application itself does this, under the pet {@code systeem}. */
@ApplicationScoped
class Postsein {

    /** Code of the purpose for which the terms of klachten are watched; they count from what arrived. */
    static final String DOEL = "klachttermijn-bewaken";

    private Klachtbriefarchief archief;
    private Postbode postbode;
    private Klachtwerk werk;

    Postsein() {
        // The container makes its proxy with this.
    }

    @Inject
    Postsein(Klachten klachten, Klachtbriefarchief archief, Postbode postbode, Aanwezige aanwezige, Clock klok) {
        this.archief = archief;
        this.postbode = postbode;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * The letters whose e-mail was given up, by number alone.
     *
     * @param brieven which they are
     */
    record Mislukt(List<Emailbrief> brieven) implements Inzicht {

        Mislukt {
            brieven = List.copyOf(brieven);
        }

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public int getoondeRijen() {
            return brieven.size();
        }
    }

    /** @return the letters of which the klacht does not know yet that the e-mail was given up */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    Mislukt mislukt(Doelbinding doel) {
        List<Emailbrief> gemaild = archief.perEmail(werk.vandaag());
        Set<UUID> post = gemaild.stream().map(Emailbrief::post).collect(Collectors.toSet());
        Map<UUID, Poststand> standen = postbode.stand(post);
        return new Mislukt(gemaild.stream()
                .filter(brief -> Optional.ofNullable(standen.get(brief.post()))
                        .filter(stand -> stand.soort() == Poststand.Soort.MISLUKT)
                        .isPresent())
                .toList());
    }

    /**
     * Tells one klacht, in a transaction of its own.
     *
     * @param nummer its number
     * @param gemaild the letter
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    Verrichting<Weigerreden> meld(Klachtnummer nummer, Emailbrief gemaild, Doelbinding doel) {
        Klacht klacht = werk.lees(nummer);
        return werk.verricht(klacht, () -> {
            archief.find(klacht.id(), gemaild.brief())
                    .filter(brief -> !brief.nietAangekomen())
                    .ifPresent(brief -> Klachtbriefverzending.isNietAangekomen(klacht, brief, werk));
            return Optional.empty();
        });
    }
}
