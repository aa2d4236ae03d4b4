package nl.samenspraak.meldpunt;

import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.samenspraak.meldpunt.model.Aanvang;
import nl.samenspraak.meldpunt.model.GeheugenInformaties;
import nl.samenspraak.meldpunt.model.GeheugenMeldingen;
import nl.samenspraak.meldpunt.model.GeheugenStukken;
import nl.samenspraak.meldpunt.model.GeheugenWvggzdossiers;
import nl.samenspraak.meldpunt.model.Melding;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Proefpoort;

/** The services that handle one melding, on memory, with the reference data that ship; on any day that a test wants. */
final class Opstelling {

    static final Doelbinding BEOORDELEN = Proefpoort.binding(Fixtures.BEOORDELEN, KLOK.instant());
    static final Doelbinding WVGGZ = Proefpoort.binding(Fixtures.doel("wvggz-verkennen"), KLOK.instant());

    final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    final GeheugenInformaties informaties = new GeheugenInformaties(meldingen);
    final GeheugenStukken stukken = new GeheugenStukken(informaties);
    final GeheugenWvggzdossiers dossiers = new GeheugenWvggzdossiers();
    final ProefRegister register = new ProefRegister().met(MEVROUW, "Verhoeven");
    final ProefAanwezige aanwezige = new ProefAanwezige();
    final List<ToeleidingGevraagd> gebeurtenissen = new ArrayList<>();
    final Melding melding;

    private final ProefCollegas collegas = new ProefCollegas();
    private final Kopweergave kop = new Kopweergave(register, collegas);
    private Clock klok = KLOK;

    Opstelling(Melder melder, Betrokkene over) {
        Aanvang aanvang = new Aanvang(
                MeldingId.nieuw(), Meldingnummer.van(2026, 123), YASMINA, KLOK.instant(), VANDAAG.plusDays(14));
        melding = new Melding(
                aanvang,
                Fixtures.nieuweMelding(melder, over),
                over instanceof Betrokkene.Bekend bekend ? bekend.persoon() : null);
        meldingen.add(melding);
    }

    /** A neighbour called about mevrouw. */
    static Opstelling van(Melder melder) {
        return new Opstelling(melder, new Betrokkene.Bekend(MEVROUW));
    }

    /** So many days after the melding. */
    Opstelling na(int dagen) {
        klok = Clock.offset(KLOK, Duration.ofDays(dagen));
        return this;
    }

    MeldingId id() {
        return melding.id();
    }

    Triage triage() {
        return new Triage(
                meldingen,
                stukken,
                new Loketten(Loketblad.lees(Referentie.meegeleverd()), klok),
                new Doorgeleidingsschrijver(register, new Berichten(Referentie.meegeleverd()), aanwezige, klok),
                vervolg(),
                new Gebeurtenis(),
                aanwezige,
                klok);
    }

    Wvggzonderzoek wvggz() {
        Wvggzweergave weergave = new Wvggzweergave(
                kop, new Berichten(Referentie.meegeleverd()), collegas, Referentie.termijnen(), aanwezige, klok);
        return new Wvggzonderzoek(meldingen, dossiers, weergave, aanwezige, klok);
    }

    Informeren informeren() {
        return new Informeren(meldingen, informaties, vervolg(), aanwezige, klok);
    }

    private Vervolgweergave vervolg() {
        return new Vervolgweergave(kop, stukken, collegas, Referentie.termijnen(), klok);
    }

    /** Keeps what was fired. */
    private final class Gebeurtenis implements Event<ToeleidingGevraagd> {

        @Override
        public void fire(ToeleidingGevraagd gebeurtenis) {
            gebeurtenissen.add(gebeurtenis);
        }

        @Override
        public <U extends ToeleidingGevraagd> CompletionStage<U> fireAsync(U gebeurtenis) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ToeleidingGevraagd> CompletionStage<U> fireAsync(U gebeurtenis, NotificationOptions opties) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ToeleidingGevraagd> select(Annotation... kenmerken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ToeleidingGevraagd> Event<U> select(Class<U> soort, Annotation... kenmerken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ToeleidingGevraagd> Event<U> select(TypeLiteral<U> soort, Annotation... kenmerken) {
            throw new UnsupportedOperationException();
        }
    }
}
