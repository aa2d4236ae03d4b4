package nl.samenspraak.klachten.behandelen;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Naamgelijkenis;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Who handles, hears or advises is not the one a klacht is about (9:7 lid 1; R-KLA-05), and of whom only a name is known that is seen by the name
 * alone. Two people may be called alike: then somebody says that it is another, and how he knows, and that stays on the timeline.
 */
public final class Naamgenoten {

    /** The most characters in how it is known. */
    public static final int LANGSTE_REDEN = 300;

    private final Behandelstukken stukken;

    /** @param stukken where is kept what the handling of klachten leaves */
    public Naamgenoten(Behandelstukken stukken) {
        this.stukken = stukken;
    }

    /**
     * @param klacht a klacht
     * @param wie somebody with an account
     * @return whether that one is called like a beklaagde of whom only the name is known, and nobody said that it is another
     */
    public boolean lijkt(Klacht klacht, Naamgenoot wie) {
        return beklaagden(klacht).anyMatch(beklaagde -> heetZo(beklaagde, wie)) && !isEenAnder(klacht, wie);
    }

    /**
     * @param klacht a klacht
     * @param nieuw who will be in it
     * @param wie somebody with an account
     * @return the same, of one that is not in it yet
     */
    public boolean lijkt(Klacht klacht, Beklaagde nieuw, Naamgenoot wie) {
        return heetZo(nieuw, wie) && !isEenAnder(klacht, wie);
    }

    private static boolean heetZo(Beklaagde beklaagde, Naamgenoot wie) {
        return beklaagde.account() == null && Naamgelijkenis.lijken(wie.naam(), beklaagde.weergave());
    }

    /**
     * @param klacht a klacht
     * @param namen who heard or advises, as it was typed: a name or more
     * @return that one of them is a beklaagde, or is called like one and nobody said that it is another; empty when neither is so
     */
    public Optional<Weigerreden> toets(Klacht klacht, String namen) {
        String plat = Naamgelijkenis.plat(namen);
        boolean bekend = beklaagden(klacht)
                .filter(beklaagde -> beklaagde.account() != null)
                .map(beklaagde -> Naamgelijkenis.plat(beklaagde.naam()))
                .anyMatch(naam -> !naam.isEmpty() && plat.contains(naam));
        if (bekend) {
            return Optional.of(Weigerreden.HOORDER_BETROKKEN);
        }
        boolean lijkt = beklaagden(klacht).anyMatch(beklaagde -> Naamgelijkenis.lijken(beklaagde.naam(), namen));
        return lijkt && !isEenAnder(klacht, new Naamgenoot(null, namen))
                ? Optional.of(Weigerreden.NAAM_LIJKT)
                : Optional.empty();
    }

    /**
     * The same, of somebody of whom was said just now that it is another; then that is kept.
     *
     * @param klacht a klacht
     * @param namen who heard or advises
     * @param waarom how it is known that it is another, or empty
     * @param werk with what the step is made
     * @return why it cannot be; empty when it can
     */
    public Optional<Weigerreden> toets(Klacht klacht, String namen, String waarom, Klachtwerk werk) {
        Optional<Weigerreden> bezwaar = toets(klacht, namen);
        boolean gezegd = bezwaar.equals(Optional.of(Weigerreden.NAAM_LIJKT)) && waarom != null && !waarom.isBlank();
        if (gezegd) {
            legVast(klacht, new Naamgenoot(null, namen), waarom, werk);
        }
        return gezegd ? Optional.empty() : bezwaar;
    }

    /**
     * Keeps that somebody is another than the one a klacht is about.
     *
     * @param klacht the klacht
     * @param wie who is another
     * @param waarom how that is known
     * @param werk with what the step is made
     * @throws nl.samenspraak.kern.OngeldigeWaarde when how it is known is too long
     */
    public void legVast(Klacht klacht, Naamgenoot wie, String waarom, Klachtwerk werk) {
        String reden = Invoer.regel(waarom, LANGSTE_REDEN);
        Klachtstap stap = werk.stap(Klachtstapsoort.IS_EEN_ANDER, wie.naam() + ". " + reden);
        stukken.add(new EenAnder(klacht.id(), stap, wie, reden));
        klacht.leg(stap);
    }

    private boolean isEenAnder(Klacht klacht, Naamgenoot wie) {
        return stukken.alle(EenAnder.class, klacht.id()).stream()
                .map(EenAnder::wie)
                .anyMatch(wie::is);
    }

    private static Stream<Beklaagde> beklaagden(Klacht klacht) {
        return klacht.gedragingen().stream().map(Gedraging::beklaagde);
    }
}
