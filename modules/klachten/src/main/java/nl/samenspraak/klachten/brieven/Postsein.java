package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtrekenaar;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** Tells a klacht that an e-mail to its klager did not arrive, or that what was announced was not read. Only the application itself does this, under the pet {@code systeem}. */
@ApplicationScoped
class Postsein {

    /** Code of the purpose for which the terms of klachten are watched; they count from what arrived. */
    static final String DOEL = "klachttermijn-bewaken";

    private static final String ONGELEZEN = "klacht-brief-ongelezen";

    private Klachtbriefarchief archief;
    private Postbode postbode;
    private Termijnen termijnen;
    private Klachtwerk werk;

    Postsein() {
        // The container makes its proxy with this.
    }

    @Inject
    Postsein(
            Klachten klachten,
            Klachtbriefarchief archief,
            Postbode postbode,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.archief = archief;
        this.postbode = postbode;
        this.termijnen = termijnen;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Letters that went by e-mail, by number alone.
     *
     * @param brieven which they are
     */
    record Post(List<Emailbrief> brieven) implements Inzicht {

        Post {
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
    Post mislukt(Doelbinding doel) {
        List<Emailbrief> gemaild = archief.perEmail(werk.vandaag());
        Set<UUID> post = gemaild.stream().map(Emailbrief::post).collect(Collectors.toSet());
        Map<UUID, Poststand> standen = postbode.stand(post);
        return new Post(gemaild.stream()
                .filter(brief -> Optional.ofNullable(standen.get(brief.post()))
                        .filter(stand -> stand.soort() == Poststand.Soort.MISLUKT)
                        .isPresent())
                .toList());
    }

    /** @return the letters that name a day and were not read for a while, of which the klacht does not know that yet */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    Post ongelezen(Doelbinding doel) {
        LocalDate laatste = new Klachtrekenaar(termijnen).terug(ONGELEZEN, werk.vandaag());
        return new Post(archief.ongelezen(
                werk.vandaag(),
                laatste.plusDays(1).atStartOfDay(Nederlands.TIJDZONE).toInstant()));
    }

    /**
     * Tells one klacht that a letter was not read, in a transaction of its own.
     *
     * @param nummer its number
     * @param gemaild the letter
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.brief-ongelezen")
    Verrichting<Weigerreden> meldOngelezen(Klachtnummer nummer, Emailbrief gemaild, Doelbinding doel) {
        Klacht klacht = werk.lees(nummer);
        return werk.verricht(klacht, () -> {
            archief.find(klacht.id(), gemaild.brief())
                    .filter(brief -> !brief.nietAangekomen() && !brief.gelezen() && !brief.ongelezenGemeld())
                    .ifPresent(brief -> {
                        brief.isOngelezenGemeld();
                        klacht.leg(
                                werk.stap(Klachtstapsoort.BRIEF_ONGELEZEN, Klachtbriefverzending.toelichting(brief)));
                    });
            return Optional.empty();
        });
    }

    /**
     * Tells one klacht, in a transaction of its own.
     *
     * @param nummer its number
     * @param gemaild the letter
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.brief-niet-aangekomen")
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
