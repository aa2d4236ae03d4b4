package nl.samenspraak.toeleiding.meelezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** The list of words that {@code taalwenken.yaml} has a hint for, held against what somebody writes (R-TOE-40). */
@ApplicationScoped
public class Taalwenken {

    /** More at once nobody reads. */
    private static final int MEESTE = 3;

    private static final int LANGSTE_WOORD = 40;
    private static final int LANGSTE_ZIN = 200;

    private List<Taalwenk> wenken;

    protected Taalwenken() {
        // The container makes its proxy with this.
    }

    /** @param rechten where the reference data are */
    @Inject
    public Taalwenken(Rechten rechten) {
        this(rechten.bestand());
    }

    Taalwenken(Referentiebestand bestand) {
        wenken = lees(bestand);
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the list before somebody writes.
    }

    private static List<Taalwenk> lees(Referentiebestand bestand) {
        return bestand.lees("taalwenken.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            return blad.bladen("wenken").stream()
                    .flatMap(regel -> wenk(regel).stream())
                    .toList();
        });
    }

    private static Optional<Taalwenk> wenk(Blad regel) {
        String woord = regel.tekst("woord", LANGSTE_WOORD);
        String vraag = regel.tekst("vraag", LANGSTE_ZIN);
        String voorbeeld = regel.tekst("voorbeeld", LANGSTE_ZIN);
        if (!woord.equals(woord.toLowerCase(Nederlands.TAAL))) {
            regel.fout("woord", "staat niet in kleine letters: '" + woord + "'");
        }
        boolean heel = regel.tekstMisschien("heel").isPresent()
                && regel.jaOfNee("heel").orElse(false);
        return regel.keuze("soort", soort -> Taalwenk.Soort.valueOf(soort.toUpperCase(Locale.ROOT)))
                .map(soort -> new Taalwenk(woord, heel, soort, vraag, voorbeeld));
    }

    /**
     * @param tekst what somebody writes, or {@code null}
     * @return the hints for it, in the order of the list; {@value #MEESTE} at most
     */
    public List<Taalwenk> bij(String tekst) {
        return bij(tekst, wenk -> !wenk.soort().alleenBuitenkant());
    }

    /**
     * Where nothing belongs but that somebody is known somewhere, or who helps with what (R-TOE-08, R-TOE-09).
     *
     * @param tekst what somebody writes, or {@code null}
     * @return the hints for it, in the order of the list; {@value #MEESTE} at most
     */
    public List<Taalwenk> buitenkant(String tekst) {
        return bij(tekst, wenk -> true);
    }

    private List<Taalwenk> bij(String tekst, Predicate<Taalwenk> welke) {
        if (tekst == null || tekst.isBlank()) {
            return List.of();
        }
        String klein = tekst.toLowerCase(Nederlands.TAAL);
        return wenken.stream()
                .filter(welke)
                .filter(wenk -> wenk.staatIn(klein))
                .limit(MEESTE)
                .toList();
    }
}
