package nl.samenspraak.klachten;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.klachten.model.Klacht;
import nl.samenspraak.klachten.model.Klachten;
import nl.samenspraak.klachten.model.Klachtfixture;
import nl.samenspraak.klachten.model.Stukkenlade;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Collega;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Termijnen;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** One klacht of 9 November 2026 that Leyla handles, with everything that handles it; on any day that a test wants. */
final class Behandelopstelling {

    /** The gate asks for the purpose; behind it nothing does. */
    static final Doelbinding DOEL = null;

    final Klachten klachten = new Klachtenlade().klachten();
    final Stukkenlade stukken = new Stukkenlade();
    final Klacht klacht;

    private final Termijnen termijnen = Kloktermijnen.meegeleverd();
    private final Aanwezige leyla = new Klokopstelling.Leyla();
    private LocalDate vandaag = LocalDate.of(2026, 11, 16);

    private Behandelopstelling(Klacht klacht) {
        this.klacht = klacht;
        klachten.add(klacht);
    }

    /** A klacht that somebody handles. */
    static Behandelopstelling van(Klacht klacht) {
        Behandelopstelling opstelling = new Behandelopstelling(klacht);
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klokopstelling.LEYLA);
        return opstelling;
    }

    /** A klacht that nobody handles yet. */
    static Behandelopstelling vanNiemand(Klacht klacht) {
        return new Behandelopstelling(klacht);
    }

    Behandelopstelling op(String dag) {
        vandaag = LocalDate.parse(dag);
        return this;
    }

    LocalDate vandaag() {
        return vandaag;
    }

    KlachtId id() {
        return klacht.id();
    }

    Informeel informeel() {
        return new Informeel(klachten, leyla, klok());
    }

    Buitenbehandeling buiten() {
        return new Buitenbehandeling(klachten, stukken, termijnen, leyla, klok());
    }

    Afschriftverzending afschriften() {
        return new Afschriftverzending(klachten, stukken, leyla, klok());
    }

    Horen horen() {
        return new Horen(klachten, stukken, new Hoorweergave(stukken, kop(), termijnen), leyla, klok());
    }

    Klachtadvisering advisering() {
        return new Klachtadvisering(klachten, stukken, instanties(), leyla, klok());
    }

    Oordelen oordelen() {
        return new Oordelen(klachten, stukken, new Oordeelweergave(stukken, kop()), leyla, klok());
    }

    Maatregelen maatregelen() {
        return new Maatregelen(klachten, stukken, null, kop(), leyla, klok());
    }

    Gegevensverzoeken gegevens() {
        return new Gegevensverzoeken(klachten, stukken, leyla, klok());
    }

    AfhandelView afhandelen() {
        return new Klachtafhandeling(
                        klachten, new Afhandelweergave(stukken, instanties(), kop(), termijnen), leyla, klok())
                .open(id(), DOEL);
    }

    private static Klachtinstanties instanties() {
        return new Klachtinstanties(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));
    }

    private static Klachtkopweergave kop() {
        return new Klachtkopweergave(new Iedereen());
    }

    private Clock klok() {
        return Clock.fixed(vandaag.atTime(9, 0).atZone(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);
    }

    /** Whoever is asked for is called Leyla. */
    private static final class Iedereen extends Collegas {

        @Override
        public Map<UUID, String> namen(Set<UUID> gebruikers) {
            return gebruikers.stream().collect(Collectors.toMap(wie -> wie, wie -> "L. Haddad"));
        }

        @Override
        public List<Collega> met(String pet) {
            return List.of();
        }
    }
}
