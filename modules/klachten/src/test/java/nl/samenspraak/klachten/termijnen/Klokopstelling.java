package nl.samenspraak.klachten.termijnen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Inschrijving;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.recht.Termijnen;

/** One klacht, received on Monday 9 November 2026 and handled by Leyla, with its clock; on any day that a test wants. */
public final class Klokopstelling {

    static final LocalDate ONTVANGEN = LocalDate.of(2026, 11, 9);
    public static final UUID LEYLA = UUID.fromString("00000000-0000-7000-8000-000000000005");

    final Klachten klachten = new Klachtenlade().klachten();
    final Klacht klacht;
    final Termijnen termijnen = Kloktermijnen.meegeleverd();

    private LocalDate vandaag = ONTVANGEN;

    private Klokopstelling(Klachtkanaal kanaal, Klager klager) {
        NieuweKlacht nieuw = new NieuweKlacht(
                kanaal,
                ONTVANGEN,
                null,
                true,
                "Niet teruggebeld na drie verzoeken",
                "Ik belde drie keer en hoorde niets.",
                "",
                "",
                true,
                klager,
                List.of(),
                null,
                null);
        Instant op = ONTVANGEN.atTime(10, 0).atZone(Nederlands.TIJDZONE).toInstant();
        klacht = new Klacht(new Inschrijving(KlachtId.nieuw(), Klachtnummer.van(2026, 147), LEYLA, op, null), nieuw);
        klachten.add(klacht);
    }

    static Klokopstelling brief() {
        return new Klokopstelling(
                Klachtkanaal.BRIEF,
                new Klager(false, "M. de Bruin", "Dorpsstraat 1", null, "Zandermeer", "", null, null, ""));
    }

    static Klokopstelling gesprek() {
        return new Klokopstelling(
                Klachtkanaal.TELEFOON, new Klager(false, "M. de Bruin", "", null, "", "", null, null, ""));
    }

    Klokopstelling op(String dag) {
        vandaag = LocalDate.parse(dag);
        return this;
    }

    /** What another service recorded, on the day that it is now. */
    Klokopstelling leg(Klachtstapsoort soort, String tot) {
        klacht.leg(
                new Klachtstap(soort, vandaag, nu().instant(), LEYLA, "", tot == null ? null : LocalDate.parse(tot)));
        return this;
    }

    Klachtklok klok() {
        return new Klachtklok(klachten, termijnen, new Leyla(), nu());
    }

    KlachtklokView bekijk() {
        return new Klachtklokweergave(termijnen, nu()).van(klacht);
    }

    Clock nu() {
        return Clock.fixed(vandaag.atTime(9, 0).atZone(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);
    }

    /** Who handles klachten. */
    public static final class Leyla extends Aanwezige {

        @Override
        public Optional<Pet> pet() {
            return Optional.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"));
        }

        @Override
        public Gebruiker eisGebruiker() {
            return new Gebruiker(LEYLA, "haddad", "L. Haddad", "Gemeente Zandermeer", List.of());
        }
    }
}
