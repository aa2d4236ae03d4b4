package nl.samenspraak.toegang.zegel;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.logboek.Bronregel;

/**
 * Goes along the checkpoints while the tree grows: that each says what the tree says, follows on the one before it, and was signed here. Each
 * names the hash of the one before, so a signature now and then vouches for all before it; only when one fails, each is looked at.
 */
final class Puntnazicht {

    /** As far as clocks of servers may differ. */
    private static final Duration SPELING = Duration.ofMinutes(1);

    /** No transaction takes so long. */
    private static final Duration LAAT = Duration.ofMinutes(15);

    private static final int BLADZIJDE = 1_000;
    private static final int PER_HANDTEKENING = 100;

    private final SqlZegelboek boek;
    private final List<Toetssleutel> sleutels;
    private final Bevindingen bevindingen;
    private final Deque<Zegelpunt> ankers;
    private final DateTimeFormatter tijd;
    private final Deque<SqlZegelboek.Notitie> gelezen = new ArrayDeque<>();
    private final List<Zegelpunt> zonderHandtekening = new ArrayList<>();
    private long tot;
    private long na;
    private Zegelpunt volgende;
    private Zegelpunt vorige;
    private long aantal;
    private boolean wortelsKloppen = true;
    private Instant compleet = Instant.EPOCH;

    Puntnazicht(
            SqlZegelboek boek,
            List<Toetssleutel> sleutels,
            List<Zegelpunt> ankers,
            Bevindingen bevindingen,
            ZoneId zone) {
        this.boek = boek;
        this.sleutels = sleutels;
        this.ankers = new ArrayDeque<>(ankers);
        this.bevindingen = bevindingen;
        this.tijd = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(zone);
    }

    /** @param grootte up to which checkpoint, by size */
    void begin(long grootte) throws SQLException {
        tot = grootte;
        toetsAnkers();
        schuifDoor();
    }

    /** A line becomes a leaf: it was recorded before the checkpoint that it is in, and not long before the one before that. */
    void regel(Bronregel regel) {
        if (volgende != null && regel.vastgelegd().isAfter(volgende.tijd().plus(SPELING))) {
            bevindingen.letOp(
                    "klok-voor",
                    "Regel " + Regelnazicht.naam(regel) + " zegt van " + tijd.format(regel.vastgelegd())
                            + " te zijn, maar zat al in het zegel van " + tijd.format(volgende.tijd())
                            + ". De klok van die server liep voor.");
        }
        if (regel.vastgelegd().isBefore(compleet.minus(LAAT))) {
            bevindingen.letOp(
                    "klok-achter",
                    "Regel " + Regelnazicht.naam(regel) + " zegt van " + tijd.format(regel.vastgelegd())
                            + " te zijn, maar was er nog niet bij het zegel van " + tijd.format(compleet)
                            + ". De klok van die server liep achter, of de regel is later toegevoegd.");
        }
    }

    /** @return since when a number that is missed in a line of the next checkpoint has been missed */
    Instant moment() {
        return volgende == null ? Instant.MAX : volgende.tijd();
    }

    /**
     * The tree has grown by one leaf.
     *
     * @param boom the tree
     * @param regels knows which lines differ from what was sealed
     */
    void blad(Rand boom, Regelnazicht regels) throws SQLException {
        while (volgende != null && volgende.grootte() <= boom.grootte()) {
            toets(boom, regels.verschillen());
            schuifDoor();
        }
        while (!ankers.isEmpty() && ankers.getFirst().grootte() == boom.grootte()) {
            vergelijk(ankers.removeFirst(), boom.wortel());
        }
    }

    /** All lines were read. */
    void einde(Rand boom) throws SQLException {
        while (volgende != null) {
            bevindingen.fout("Het zegel van " + tijd.format(volgende.tijd()) + " gaat over " + volgende.grootte()
                    + " regels, en de lijst van plaatsen houdt op bij " + boom.grootte()
                    + ". De staart is afgesneden.");
            schuifDoor();
        }
        toetsHandtekeningen();
        if (!ankers.isEmpty()) {
            Zegelpunt verste = ankers.getLast();
            bevindingen.fout(
                    "Het anker kent " + verste.grootte() + " regels, in een zegel van " + tijd.format(verste.tijd())
                            + "; in de databank zijn er " + boom.grootte()
                            + " verzegeld. De staart is afgesneden, of er is een oude back-up teruggezet.");
        }
    }

    long aantal() {
        return aantal;
    }

    Optional<Instant> laatste() {
        return Optional.ofNullable(vorige).map(Zegelpunt::tijd);
    }

    private void toets(Rand boom, List<Regelnazicht.Plaats> verschillen) {
        boolean past = volgende.grootte() == boom.grootte() && Arrays.equals(volgende.wortel(), boom.wortel());
        for (Regelnazicht.Plaats plaats : verschillen) {
            bevindingen.fout(
                    past
                            ? "De bewaarde hash van plaats " + plaats.plaats()
                                    + " is veranderd; de regel die er staat is zoals zij verzegeld is."
                            : "Regel " + Regelnazicht.naam(plaats.regel()) + ", plaats " + plaats.plaats()
                                    + ", is veranderd na het verzegelen, door iemand die de sleutel van het logboek heeft.");
        }
        if (!past && verschillen.isEmpty() && wortelsKloppen) {
            bevindingen.fout("Het zegel van " + tijd.format(volgende.tijd()) + " over " + volgende.grootte()
                    + " regels past niet bij de regels die er staan.");
        }
        wortelsKloppen &= past;
    }

    private void vergelijk(Zegelpunt anker, byte[] wortel) {
        if (!Arrays.equals(anker.wortel(), wortel)) {
            bevindingen.fout(
                    "De eerste " + anker.grootte() + " regels zijn andere dan die in het anker, in een zegel van "
                            + tijd.format(anker.tijd()) + ". Het logboek is daarvoor vervangen of veranderd.");
        }
    }

    private void toetsAnkers() {
        ankers.stream()
                .filter(anker -> !anker.isVan(sleutels))
                .findFirst()
                .ifPresent(anker -> bevindingen.fout("Het zegel van " + tijd.format(anker.tijd())
                        + " in het anker is gezet met een sleutel die in deze databank niet bekend is."
                        + " Het logboek is vervangen, of het anker is van een ander."));
    }

    /** On to the next note; what is no note any more is named and left. */
    private void schuifDoor() throws SQLException {
        if (volgende != null) {
            aantal++;
            zonderHandtekening.add(volgende);
            if (zonderHandtekening.size() == PER_HANDTEKENING) {
                toetsHandtekeningen();
            }
            vorige = volgende;
            compleet = vorige.alles() ? vorige.tijd() : compleet;
        }
        volgende = null;
        while (volgende == null) {
            if (gelezen.isEmpty()) {
                gelezen.addAll(boek.notities(na, BLADZIJDE));
            }
            SqlZegelboek.Notitie notitie = gelezen.poll();
            if (notitie == null || notitie.grootte() > tot) {
                return;
            }
            na = notitie.grootte();
            volgende = lees(notitie);
        }
    }

    private Zegelpunt lees(SqlZegelboek.Notitie notitie) {
        Zegelpunt punt;
        try {
            punt = Zegelpunt.lees(notitie.tekst());
        } catch (IllegalArgumentException veranderd) {
            bevindingen.fout("Het zegel over " + notitie.grootte() + " regels is veranderd en niet meer te lezen.");
            return null;
        }
        if (punt.grootte() != notitie.grootte()) {
            bevindingen.fout("Het zegel over " + notitie.grootte() + " regels is veranderd: het zegt over "
                    + punt.grootte() + " regels te gaan.");
            return null;
        }
        byte[] verwacht = vorige == null ? new byte[0] : vorige.hash();
        if (!Arrays.equals(verwacht, punt.vorige())) {
            bevindingen.fout("Het zegel van " + tijd.format(punt.tijd()) + " over " + punt.grootte()
                    + " regels volgt niet op het zegel ervoor: er is een zegel weg of veranderd.");
        }
        if (vorige != null && punt.tijd().isBefore(vorige.tijd().minus(SPELING))) {
            bevindingen.letOp(
                    "klok-terug",
                    "Het zegel van " + tijd.format(punt.tijd()) + " komt na dat van " + tijd.format(vorige.tijd())
                            + ". De klok van een server is teruggezet.");
        }
        return punt;
    }

    private void toetsHandtekeningen() {
        if (zonderHandtekening.isEmpty()) {
            return;
        }
        Zegelpunt laatste = zonderHandtekening.get(zonderHandtekening.size() - 1);
        if (!laatste.isVan(sleutels)) {
            zonderHandtekening.stream()
                    .filter(punt -> !punt.isVan(sleutels))
                    .findFirst()
                    .ifPresent(punt -> bevindingen.fout("Het zegel van " + tijd.format(punt.tijd()) + " over "
                            + punt.grootte() + " regels is niet gezet met een sleutel van dit logboek."));
        }
        zonderHandtekening.clear();
    }
}
