package nl.samenspraak.meldpunt.triage;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefCollegas;
import nl.samenspraak.meldpunt.ProefRechten;
import nl.samenspraak.meldpunt.ProefRegister;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.meldpunt.aanvullen.Aanvullen;
import nl.samenspraak.meldpunt.aanvullen.Aanvulproef;
import nl.samenspraak.meldpunt.aanvullen.Aanvulsoort;
import nl.samenspraak.meldpunt.aanvullen.Melderherstel;
import nl.samenspraak.meldpunt.aanvullen.NieuweAanvulling;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsen;
import nl.samenspraak.meldpunt.aanvullen.Verzoekantwoorden;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.bewaren.Bewaarproef;
import nl.samenspraak.meldpunt.herkennen.Beschreven;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.GeheugenInformaties;
import nl.samenspraak.meldpunt.informeren.Informeerbrief;
import nl.samenspraak.meldpunt.informeren.Informeerregels;
import nl.samenspraak.meldpunt.informeren.Informeeruitgang;
import nl.samenspraak.meldpunt.informeren.Informeerweergave;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.informeren.Uitsteltermijn;
import nl.samenspraak.meldpunt.loket.Loketproef;
import nl.samenspraak.meldpunt.loket.Melderwoorden;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Inschrijving;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.wvggz.GeheugenWvggzdossiers;
import nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek;
import nl.samenspraak.meldpunt.wvggz.Wvggzproef;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** The services that handle one melding, on memory, with the reference data that ship; on any day that a test wants. */
public final class Opstelling {

    public static final Doelbinding BEOORDELEN = Proefpoort.binding(Fixtures.BEOORDELEN, KLOK.instant());
    public static final Doelbinding WVGGZ = Proefpoort.binding(Fixtures.doel("wvggz-verkennen"), KLOK.instant());

    final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    public final GeheugenInformaties informaties = new GeheugenInformaties();
    final GeheugenStukken stukken = new GeheugenStukken(informaties);
    public final GeheugenWvggzdossiers dossiers = new GeheugenWvggzdossiers();
    final Aanvulproef aanvulproef = new Aanvulproef();
    public final ProefRegister register = new ProefRegister().met(MEVROUW, "Verhoeven");
    public final ProefAanwezige aanwezige = new ProefAanwezige();
    final List<ToeleidingGevraagd> gebeurtenissen = new ArrayList<>();
    public final Melding melding;

    private final ProefCollegas collegas = new ProefCollegas();
    private final Kopweergave kop = new Kopweergave(register, collegas);
    private Clock klok = KLOK;

    public Opstelling(Melder melder, Betrokkene over) {
        this(melder, over, Reikwijdte.PERSOON);
    }

    public Opstelling(Melder melder, Betrokkene over, Reikwijdte reikwijdte) {
        Inschrijving aanvang = new Inschrijving(
                MeldingId.nieuw(), Meldingnummer.van(2026, 123), YASMINA, KLOK.instant(), VANDAAG.plusDays(14));
        melding = new Melding(
                aanvang,
                Fixtures.nieuweMelding(melder, over, reikwijdte),
                over instanceof Betrokkene.Bekend bekend ? bekend.persoon() : null);
        meldingen.add(melding);
    }

    /** A neighbour called about mevrouw. */
    public static Opstelling van(Melder melder) {
        return new Opstelling(melder, new Betrokkene.Bekend(MEVROUW));
    }

    /** So many days after the melding. */
    public Opstelling na(int dagen) {
        klok = Clock.offset(KLOK, Duration.ofDays(dagen));
        return this;
    }

    /** The betrokkene was told, so that it may go to another. */
    public Opstelling geinformeerd() {
        informeren()
                .betrokkene(
                        id(),
                        NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.GESPREK),
                        melding.versie(),
                        BEOORDELEN);
        return this;
    }

    /** The betrokkene may not hear of it yet, so that it may go to another all the same. */
    public Opstelling uitgesteld() {
        informeren()
                .betrokkene(
                        id(),
                        NieuweInformering.uitgesteld(
                                LocalDate.now(klok).plusDays(1),
                                "gevaar-ander",
                                "Haar man bedreigde de melder vorige week."),
                        melding.versie(),
                        BEOORDELEN);
        return this;
    }

    /** There was danger in the conversation from which the melding came. */
    public Opstelling gevaar(Noodoverdracht nood) {
        aanvulproef.gevolg().gevaar(id(), nood, melding.aangenomenDoor(), klok.instant());
        return this;
    }

    /** Somebody spoke to the one whom the melding is about, and did not tell of it. */
    public void sprak() {
        aanvullen()
                .vulAan(
                        id(),
                        new NieuweAanvulling(
                                Aanvulsoort.CONTACT_GELUKT,
                                LocalDate.now(klok),
                                Contactwijze.TELEFOON,
                                false,
                                "Zij belt terug."),
                        melding.versie(),
                        BEOORDELEN);
    }

    public Verzoekantwoorden antwoorden() {
        return aanvulproef.antwoorden(meldingen, register, aanwezige, klok);
    }

    public boolean isGesproken(PersoonId wie) {
        return aanvulproef.gesprokenen().isGesproken(melding, wie);
    }

    /** Meldingen about somebody who was only described. */
    final List<Beschreven> beschreven = new ArrayList<>();

    public MeldingId id() {
        return melding.id();
    }

    Triage triage() {
        return new Triage(
                meldingen,
                stukken,
                Loketproef.loketten(klok),
                new Noodzaakregel(Referentie.meegeleverd()),
                new Doorgeleidingsschrijver(
                        register,
                        new Melderwoorden(Referentie.meegeleverd()),
                        new Sjablonen(Referentie.meegeleverd()),
                        aanwezige,
                        klok),
                new Meldingweergave(
                        meldingen,
                        kop,
                        new Herkenning(woord -> beschreven, klok),
                        vervolg(),
                        aanvulproef.weergave(kop, collegas, klok),
                        aanwezige,
                        collegas,
                        Referentie.termijnen(),
                        klok),
                vervolg(),
                new Gebeurtenis(),
                this::trekIn,
                aanwezige,
                klok);
    }

    /** What was taken back, with why; nothing once a toeleider has begun. */
    final List<String> ingetrokken = new ArrayList<>();

    boolean begonnen;

    private boolean trekIn(MeldingId wat, String waarom) {
        if (!begonnen) {
            ingetrokken.add(wat + ": " + waarom);
        }
        return !begonnen;
    }

    public Aanvullen aanvullen() {
        return aanvulproef.aanvullen(meldingen, kop, collegas, register, informaties, aanwezige, klok);
    }

    public Verplaatsen verplaatsen() {
        return aanvulproef.verplaatsen(meldingen, register, informaties, uitgangen(), aanwezige, klok);
    }

    public Melderherstel melderherstel() {
        return aanvulproef.melderherstel(meldingen, uitgangen(), aanwezige, klok);
    }

    private List<Uitgang> uitgangen() {
        return List.of(new Informeeruitgang(informaties), new Triageuitgang(stukken), Wvggzproef.uitgang(dossiers));
    }

    public Wvggzonderzoek wvggz() {
        return Wvggzproef.onderzoek(meldingen, dossiers, informaties, kop, collegas, aanwezige, klok);
    }

    public Informeren informeren() {
        return new Informeren(
                meldingen,
                informaties,
                informeerweergave(),
                informeerregels(),
                uitsteltermijn(),
                new Noodzaakregel(Referentie.meegeleverd()),
                aanvulproef.gesprokenen(),
                aanwezige,
                klok);
    }

    private Informeerregels informeerregels() {
        return new Informeerregels(Referentie.meegeleverd(), klok);
    }

    private Gevolgweergave vervolg() {
        return new Gevolgweergave(stukken, informeerweergave(), collegas);
    }

    private Informeerweergave informeerweergave() {
        Termijnen termijnen = Referentie.termijnen();
        Informeerbrief brief = new Informeerbrief(
                new Sjablonen(Referentie.meegeleverd()),
                new Contactgegevens(
                        "Zandermeer",
                        Optional.of("14 0999"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Postbus 1, 9999 ZZ Zandermeer"),
                        Optional.empty()),
                termijnen,
                new ProefRechten(),
                informeerregels(),
                klok);
        return new Informeerweergave(kop, collegas, termijnen, uitsteltermijn(), brief, informeerregels(), klok);
    }

    private Uitsteltermijn uitsteltermijn() {
        Termijnen termijnen = Referentie.termijnen();
        return new Uitsteltermijn(termijnen, Bewaarproef.stuk(meldingen, termijnen, klok), klok);
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
