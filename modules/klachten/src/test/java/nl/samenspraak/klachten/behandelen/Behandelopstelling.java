package nl.samenspraak.klachten.behandelen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.advies.Advisering;
import nl.samenspraak.klachten.advies.GevraagdAdviesorgaan;
import nl.samenspraak.klachten.afhandelen.AfhandelView;
import nl.samenspraak.klachten.afhandelen.Afhandelweergave;
import nl.samenspraak.klachten.afhandelen.Buitenbehandeling;
import nl.samenspraak.klachten.afhandelen.Informeel;
import nl.samenspraak.klachten.afhandelen.Klachtafhandeling;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.dossier.Kopweergave;
import nl.samenspraak.klachten.gegevens.Gegevensverzoeken;
import nl.samenspraak.klachten.horen.Hoorweergave;
import nl.samenspraak.klachten.horen.Horen;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klager.EerdereKlacht;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.maatregelen.EigenMaatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.oordeel.Oordeelweergave;
import nl.samenspraak.klachten.oordeel.Oordelen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.taak.Maatregeluitvoerder;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.klachten.voegen.Hoofdklacht;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;

/** One klacht of 9 November 2026 that Leyla handles, with everything that handles it; on any day that a test wants. */
public final class Behandelopstelling {

    /** The gate asks for the purpose; behind it nothing does. */
    public static final Doelbinding DOEL = null;

    /** With it, whatever else a test adds. */
    public final Klachten klachten;

    /** A colleague who handles no klacht. */
    public static final UUID COLLEGA = UUID.fromString("00000000-0000-7000-8000-000000000071");

    /** What the klager of this klacht got an oordeel about before. */
    public final List<EerderOordeel> eerdere = new ArrayList<>();

    final Stukkenlade stukken;
    public final Klacht klacht;

    private final Termijnen termijnen = Kloktermijnen.meegeleverd();
    private final Aanwezige leyla;
    private LocalDate vandaag = LocalDate.of(2026, 11, 16);

    private Behandelopstelling(Klacht klacht) {
        this(klacht, new Klachtenlade().klachten(), new Stukkenlade(), new Klokopstelling.Leyla());
        klachten.add(klacht);
    }

    private Behandelopstelling(Klacht klacht, Klachten klachten, Stukkenlade stukken, Aanwezige wie) {
        this.klacht = klacht;
        this.klachten = klachten;
        this.stukken = stukken;
        leyla = wie;
    }

    /** The same klacht, as the colleague sees it who does a measure because of it. */
    public Behandelopstelling alsUitvoerder() {
        Behandelopstelling zo = new Behandelopstelling(klacht, klachten, stukken, new Uitvoerder());
        zo.vandaag = vandaag;
        return zo;
    }

    /** A klacht that somebody handles. */
    public static Behandelopstelling van(Klacht klacht) {
        Behandelopstelling opstelling = new Behandelopstelling(klacht);
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klokopstelling.LEYLA);
        return opstelling;
    }

    /** A klacht that nobody handles yet. */
    public static Behandelopstelling vanNiemand(Klacht klacht) {
        return new Behandelopstelling(klacht);
    }

    public Behandelopstelling op(String dag) {
        vandaag = LocalDate.parse(dag);
        return this;
    }

    public LocalDate vandaag() {
        return vandaag;
    }

    public KlachtId id() {
        return klacht.id();
    }

    public Informeel informeel() {
        return new Informeel(klachten, leyla, klok());
    }

    public Buitenbehandeling buiten() {
        return new Buitenbehandeling(
                klachten,
                stukken,
                termijnen,
                new Klachtbriefsjablonen(referentie()),
                new Eerdere(eerdere),
                leyla,
                klok());
    }

    public Gedragingen gedragingen() {
        return new Gedragingen(klachten, stukken, new Iedereen(), leyla, klok());
    }

    public Afschriftverzending afschriften() {
        Voegbericht gevoegd = new Voegbericht(klachten, new Hoofdklacht(klachten, leyla, klok()), null);
        return new Afschriftverzending(klachten, stukken, gevoegd, leyla, klok());
    }

    public Horen horen() {
        return new Horen(
                klachten,
                stukken,
                new GevraagdAdviesorgaan(stukken),
                new Hoorweergave(stukken, new GevraagdAdviesorgaan(stukken), kop(), termijnen),
                leyla,
                klok());
    }

    public Advisering advisering() {
        return new Advisering(klachten, stukken, instanties(), leyla, klok());
    }

    public Oordelen oordelen() {
        return new Oordelen(klachten, stukken, new Oordeelweergave(stukken, kop()), leyla, klok());
    }

    public Maatregelen maatregelen() {
        return new Maatregelen(klachten, stukken, null, kop(), leyla, klok());
    }

    public EigenMaatregelen eigenMaatregelen() {
        return new EigenMaatregelen(klachten, stukken, null, kop(), new Iedereen(), leyla, klok());
    }

    public Gegevensverzoeken gegevens() {
        return new Gegevensverzoeken(klachten, stukken, leyla, klok());
    }

    public AfhandelView afhandelen() {
        return new Klachtafhandeling(
                        klachten, new Afhandelweergave(stukken, instanties(), kop(), termijnen), leyla, klok())
                .open(id(), DOEL);
    }

    private static Klachtinstanties instanties() {
        return new Klachtinstanties(referentie());
    }

    private static Referentiebestand referentie() {
        return new Referentiebestand(Optional.of(Path.of("../../config/referentie")));
    }

    private static Kopweergave kop() {
        return new Kopweergave(new Iedereen());
    }

    private Clock klok() {
        return Clock.fixed(vandaag.atTime(9, 0).atZone(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);
    }

    /** The klachten of the klager, of which only what was thought of them is asked. */
    private record Eerdere(List<EerderOordeel> oordelen) implements Klagerklachten {

        @Override
        public long aantal(Klagervraag vraag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EerdereKlacht> van(Klagervraag vraag, int vanaf, int aantal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EerderOordeel> geoordeeld(Klagervraag vraag, int hoogstens) {
            return oordelen;
        }
    }

    /** Who does a measure, and nothing else. */
    private static final class Uitvoerder extends Aanwezige {

        @Override
        public Optional<Pet> pet() {
            return Optional.of(new Pet(Maatregeluitvoerder.PET, "Uitvoerder"));
        }

        @Override
        public Gebruiker eisGebruiker() {
            return new Gebruiker(COLLEGA, "noor", "N. de Wit", "Gemeente Zandermeer", List.of());
        }
    }

    /** Whoever is asked for is called Leyla. */
    private static final class Iedereen extends Collegas {

        @Override
        public Map<UUID, String> namen(Set<UUID> gebruikers) {
            return gebruikers.stream().collect(Collectors.toMap(wie -> wie, wie -> "L. Haddad"));
        }

        @Override
        public List<Collega> alle() {
            return Stream.of(COLLEGA, Klokopstelling.LEYLA, Klachtfixture.BRAM)
                    .map(wie -> new Collega(wie, "L. Haddad"))
                    .toList();
        }

        @Override
        public List<Collega> met(String pet) {
            return List.of();
        }
    }
}
