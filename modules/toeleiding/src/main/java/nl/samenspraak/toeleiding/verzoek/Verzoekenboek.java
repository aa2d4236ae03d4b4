package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingen;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingswissel;
import nl.samenspraak.toeleiding.toestemming.Vraaggrond;
import nl.samenspraak.toeleiding.toestemming.Vraagreferentie;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;
import nl.samenspraak.zaak.noodzaak.Noodzaakgebrek;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * The requests of one case: writing one down, sending it, reminding, and recording what came of it (R-TOE-17 to R-TOE-19). What may be asked hangs on
 * the step that was reached (R-TOE-11), on a task of the party, and on a ground that was chosen before (R-TOE-35).
 */
@ApplicationScoped
public class Verzoekenboek {

    /** Code of the term within which a party answers. */
    static final String ANTWOORDEN = "verzoek-antwoorden";

    /** Code of the term after which a reminder can go. */
    static final String HERINNEREN = "verzoek-herinneren";

    private Toeleidingen toeleidingen;
    private Verzoeken verzoeken;
    private Toestemmingen toestemmingen;
    private Vraagreferentie referentie;
    private Noodzaakregel noodzaak;
    private Partijlezer partijen;
    private InwonerEerst inwoner;
    private Verzoekweergave weergave;
    private Terugnemen terugnemen;
    private Termijnen termijnen;
    private Toeleidingwerk werk;

    Verzoekenboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekenboek(
            Toeleidingen toeleidingen,
            Verzoeken verzoeken,
            Toestemmingen toestemmingen,
            Vraagreferentie referentie,
            Noodzaakregel noodzaak,
            Partijlezer partijen,
            InwonerEerst inwoner,
            Verzoekweergave weergave,
            Terugnemen terugnemen,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.verzoeken = verzoeken;
        this.toestemmingen = toestemmingen;
        this.referentie = referentie;
        this.noodzaak = noodzaak;
        this.partijen = partijen;
        this.inwoner = inwoner;
        this.weergave = weergave;
        this.terugnemen = terugnemen;
        this.termijnen = termijnen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the case
     * @param doel the purpose
     * @return all requests in it, and what can be asked now
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public VerzoekenView toon(ToeleidingId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), verzoeken.van(id), werk.vandaag());
    }

    /**
     * Writes a request down.
     *
     * @param id the case
     * @param nieuw what, from whom, why and on what
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verzoek-opgesteld")
    public Verzoekverrichting stelOp(ToeleidingId id, NieuwVerzoek nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Verzoekbezwaar> bezwaar = toetsNieuw(toeleiding, nieuw);
        if (bezwaar.isPresent()) {
            return niet(toeleiding, bezwaar.get());
        }
        List<Noodzaakgebrek> gebreken = noodzaak.toets(nieuw.noodzaak());
        if (!gebreken.isEmpty()) {
            return new Verzoekverrichting(id, toeleiding.persoon(), null, Verzoekbezwaar.NOODZAAK_ONTBREEKT, gebreken);
        }
        Vraagsoort soort = referentie.gegevens(nieuw.gegevens()).orElseThrow();
        Vraaggrond grond = referentie.grond(nieuw.grond()).orElseThrow();
        String artikel = grond.artikel().isEmpty() ? nieuw.artikel() : grond.artikel();
        verzoeken.add(new Verzoek(id, new Verzoekopzet(nieuw, soort, grond, artikel), werk.ik(), werk.nu()));
        return gedaan(toeleiding, naam(nieuw.partij()));
    }

    private Optional<Verzoekbezwaar> toetsNieuw(Toeleiding toeleiding, NieuwVerzoek nieuw) {
        if (nieuw.partij() == null) {
            return Optional.of(Verzoekbezwaar.PARTIJ_ONTBREEKT);
        }
        Optional<Vraagsoort> soort = referentie.gegevens(nieuw.gegevens());
        if (soort.isEmpty()) {
            return Optional.of(Verzoekbezwaar.GEGEVENS_ONTBREKEN);
        }
        Optional<Verzoekbezwaar> dicht = mag(toeleiding, soort.get())
                .or(() -> kan(nieuw.partij()))
                .or(() -> inwoner.toets(toeleiding, soort.get(), partijen.vind(nieuw.partij())));
        if (dicht.isPresent()) {
            return dicht;
        }
        if (wilNiet(toeleiding.id(), nieuw.partij(), nieuw.toch())) {
            return Optional.of(Verzoekbezwaar.TOCH_ONTBREEKT);
        }
        Optional<Vraaggrond> grond = referentie.grond(nieuw.grond());
        if (grond.isEmpty()) {
            return Optional.of(Verzoekbezwaar.GROND_ONTBREEKT);
        }
        if (!past(grond.get(), nieuw.partij())) {
            return Optional.of(Verzoekbezwaar.GROND_PAST_NIET);
        }
        if (grond.get().artikel().isEmpty() && nieuw.artikel().isEmpty()) {
            return Optional.of(Verzoekbezwaar.ARTIKEL_ONTBREEKT);
        }
        if (!grond.get().kent(nieuw.artikel())) {
            return Optional.of(Verzoekbezwaar.ARTIKEL_ONBEKEND);
        }
        if (nieuw.wijze() == null) {
            return Optional.of(Verzoekbezwaar.WIJZE_ONTBREEKT);
        }
        boolean loopt = verzoeken.van(toeleiding.id()).stream()
                .anyMatch(ander -> ander.isOpen() && ander.isZelfde(nieuw.partij(), nieuw.gegevens()));
        if (loopt) {
            return Optional.of(Verzoekbezwaar.LOOPT_AL);
        }
        return GrondLigtVast.toets(grond.get(), toestemming(toeleiding.id(), nieuw.partij(), nieuw.gegevens()));
    }

    private static Optional<Verzoekbezwaar> mag(Toeleiding toeleiding, Vraagsoort soort) {
        return toeleiding.staatToe(soort.stap()).map(Verzoekbezwaar::van);
    }

    /** No task, no request (R-ALG-31). */
    private Optional<Verzoekbezwaar> kan(PartijId id) {
        Optional<PartijView> partij = partijen.vind(id).filter(PartijView::doetMee);
        if (partij.isEmpty()) {
            return Optional.of(Verzoekbezwaar.PARTIJ_ONTBREEKT);
        }
        return partij.get().heeftTaak() ? Optional.empty() : Optional.of(Verzoekbezwaar.PARTIJ_ZONDER_TAAK);
    }

    /** The client may have said so also after it was written down. */
    private boolean wilNiet(ToeleidingId id, PartijId partij, String toch) {
        return noodzaak.fout(toch).isPresent() && inwoner.wilNiet(id, partijen.vind(partij));
    }

    private boolean past(Vraaggrond grond, PartijId partij) {
        return partijen.vind(partij)
                .filter(wie -> grond.past(wie.gegevens().soort()))
                .isPresent();
    }

    private Optional<Toestemmingstand> toestemming(ToeleidingId id, PartijId partij, String gegevens) {
        return toestemmingen.van(id).stream()
                .filter(deze -> deze.isOver(Delingrichting.KRIJGEN, partij, gegevens))
                .map((Toestemming deze) -> deze.standOp(werk.vandaag()))
                .findFirst();
    }

    /**
     * Sends a request: what was read is what goes, and the term begins. Everything is held against the rules again, because since it was written the
     * step, the party or the consent may have changed.
     *
     * @param id the case
     * @param welk which request
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERSTREKKEN, daad = "toeleiding.verzoek-verstuurd")
    public Verzoekverrichting verstuur(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return doe(id, welk, versie, (toeleiding, verzoek) -> {
            if (verzoek.stand() != Verzoekstand.CONCEPT) {
                return Optional.of(Verzoekbezwaar.KAN_NU_NIET);
            }
            Optional<Verzoekbezwaar> bezwaar = toeleiding
                    .staatToe(verzoek.stap())
                    .map(Verzoekbezwaar::van)
                    .or(() -> kan(verzoek.partij()))
                    .or(() -> referentie
                            .gegevens(verzoek.gegevens())
                            .flatMap(soort -> inwoner.toets(toeleiding, soort, partijen.vind(verzoek.partij()))))
                    .or(() -> wilNiet(id, verzoek.partij(), verzoek.toch())
                            ? Optional.of(Verzoekbezwaar.TOCH_ONTBREEKT)
                            : Optional.empty())
                    .or(() -> inwoner.weet(id))
                    .or(() -> magVerstuurd(id, verzoek));
            if (bezwaar.isEmpty()) {
                LocalDate vandaag = werk.vandaag();
                verzoek.verstuur(
                        vandaag,
                        termijnen.bereken(HERINNEREN, vandaag).einde(),
                        termijnen.bereken(ANTWOORDEN, vandaag).einde());
            }
            return bezwaar;
        });
    }

    private Optional<Verzoekbezwaar> magVerstuurd(ToeleidingId id, Verzoek verzoek) {
        return referentie
                .grond(verzoek.grond())
                .map(grond -> !past(grond, verzoek.partij())
                        ? Optional.of(Verzoekbezwaar.GROND_PAST_NIET)
                        : GrondLigtVast.magVerstuurd(grond, toestemming(id, verzoek.partij(), verzoek.gegevens())))
                .orElse(Optional.of(Verzoekbezwaar.GROND_ONTBREEKT));
    }

    /**
     * Does away with a request that never went.
     *
     * @param id the case
     * @param welk which request
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verzoek-weggegooid")
    public Verzoekverrichting doeWeg(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return doe(id, welk, versie, (toeleiding, verzoek) -> {
            if (verzoek.stand() != Verzoekstand.CONCEPT) {
                return Optional.of(Verzoekbezwaar.KAN_NU_NIET);
            }
            verzoeken.verwijder(verzoek);
            return Optional.empty();
        });
    }

    /**
     * Records that the party was reminded, once.
     *
     * @param id the case
     * @param welk which request
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERSTREKKEN, daad = "toeleiding.verzoek-herinnerd")
    public Verzoekverrichting herinner(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return doe(id, welk, versie, (toeleiding, verzoek) -> {
            if (!verzoek.isTeHerinneren(werk.vandaag())) {
                return Optional.of(Verzoekbezwaar.KAN_NU_NIET);
            }
            Optional<Verzoekbezwaar> bezwaar =
                    toeleiding.staatToe(verzoek.stap()).map(Verzoekbezwaar::van);
            if (bezwaar.isEmpty()) {
                verzoek.herinner(werk.vandaag());
            }
            return bezwaar;
        });
    }

    /**
     * Records what the party answered. A refusal in steps 2 and 3 is kept as no answer; only its category is counted.
     *
     * @param id the case
     * @param welk which request
     * @param antwoord what the party answered
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verzoek-beantwoord")
    public Verzoekverrichting beantwoord(
            ToeleidingId id, UUID welk, Verzoekantwoord antwoord, long versie, Doelbinding doel) {
        return doe(id, welk, versie, (toeleiding, verzoek) -> {
            boolean eerste = verzoek.stand().wacht();
            if (!eerste && !verzoek.stand().isBeantwoord()) {
                return Optional.of(Verzoekbezwaar.KAN_NU_NIET);
            }
            Optional<Verzoekbezwaar> bezwaar =
                    toeleiding.staatToe(verzoek.stap()).map(Verzoekbezwaar::van).or(() -> klopt(verzoek, antwoord));
            if (bezwaar.isEmpty()) {
                verzoek.beantwoord(antwoord);
                if (isJaNee(verzoek)) {
                    inwoner.zegt(id, naam(verzoek.partij()), verzoek.noodzaak().waarom(), antwoord);
                }
                if (eerste) {
                    telAntwoord(antwoord);
                }
            }
            return bezwaar;
        });
    }

    private boolean isJaNee(Verzoek verzoek) {
        return referentie.gegevens(verzoek.gegevens()).filter(Vraagsoort::jaNee).isPresent();
    }

    private Optional<Verzoekbezwaar> klopt(Verzoek verzoek, Verzoekantwoord antwoord) {
        Optional<Vraagsoort> soort = referentie.gegevens(verzoek.gegevens());
        Optional<PartijView> partij = partijen.vind(verzoek.partij());
        if (soort.isEmpty() || partij.isEmpty()) {
            return Optional.of(Verzoekbezwaar.ONBEKEND);
        }
        return AntwoordIsVolledig.toets(antwoord, soort.get(), verzoek.plicht(), verzoek.verstuurdOp(), werk.vandaag())
                .or(() -> DoorbrekingHoortBijBeroep.toets(partij.get().geheimhouding(), antwoord));
    }

    private void telAntwoord(Verzoekantwoord antwoord) {
        if (!antwoord.soort().geeft()) {
            tel("geweigerd-" + antwoord.categorie());
        } else if (antwoord.doorbreking().grond() != null) {
            tel("doorbreking-" + antwoord.doorbreking().grond());
        }
    }

    private void tel(String wat) {
        verzoeken.tel(
                werk.vandaag().withDayOfMonth(1), wat.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * An answer came after the request had lapsed, and was destroyed without being read (R-TOE-11).
     *
     * @param id the case
     * @param welk which request
     * @param versie the version of the case that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed the case in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VERNIETIGEN,
            daad = "toeleiding.verzoek-antwoord-te-laat")
    public Verzoekverrichting vernietigOngelezen(ToeleidingId id, UUID welk, long versie, Doelbinding doel) {
        return doe(id, welk, versie, (toeleiding, verzoek) -> {
            if (!verzoek.kanTeLaatKomen()) {
                return Optional.of(Verzoekbezwaar.KAN_NU_NIET);
            }
            verzoek.komtTeLaat(werk.vandaag());
            return Optional.empty();
        });
    }

    /**
     * @param aantal how many cases at most
     * @param doel the purpose
     * @return cases in which the term of a request has ended without an answer
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.OPSOMMEN)
    Wachtenden metVerlopenTermijn(int aantal, Doelbinding doel) {
        return new Wachtenden(verzoeken.verlopenVoor(werk.vandaag(), aantal));
    }

    /**
     * What was not answered in time stays unanswered; an answer that still comes while the step lasts is recorded all the same.
     *
     * @param nummer the number of the case: the work of every day has a task in none
     * @param doel the purpose
     * @return that it was done
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.verzoek-zonder-antwoord")
    Verzoekverrichting sluitTermijnen(Toeleidingnummer nummer, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(nummer);
        for (Verzoek verzoek : verzoeken.van(toeleiding.id())) {
            if (verzoek.stand() == Verzoekstand.VERSTUURD && verzoek.uiterlijk().isBefore(werk.vandaag())) {
                verzoek.blijftUit();
                tel("onbeantwoord");
            }
        }
        return gedaan(toeleiding, null);
    }

    /** What was asked for a step lapses with it; who was asked and did not answer yet, hears so (AVG 19). */
    void bijStap(@Observes StapAfgerond klaar) {
        verzoeken.van(klaar.toeleiding()).stream()
                .filter(verzoek -> verzoek.stap() == klaar.stap() && verzoek.wachtNog())
                .forEach(verzoek -> {
                    if (verzoek.stand().wacht()) {
                        neemTerug(klaar.toeleiding(), Terugneemgrond.STAP_VOORBIJ, verzoek);
                    }
                    verzoek.vervalt(Vervalreden.STAP_VOORBIJ);
                });
    }

    /**
     * What rests on a consent that is gone, is asked no longer; what was answered stays (R-TOE-20). Who was asked hears that the client said no, answered
     * or not (AVG 19).
     */
    void bijNee(@Observes Toestemmingswissel nee) {
        verzoeken.van(nee.toeleiding()).stream()
                .filter(verzoek -> nee.richting() == Delingrichting.KRIJGEN)
                .filter(verzoek -> verzoek.isZelfde(nee.partij(), nee.gegevens()) && !verzoek.plicht())
                .forEach(verzoek -> {
                    if (verzoek.verstuurdOp() != null) {
                        neemTerug(nee.toeleiding(), Terugneemgrond.TOESTEMMING, verzoek);
                    }
                    if (verzoek.wachtNog()) {
                        verzoek.vervalt(Vervalreden.TOESTEMMING_WEG);
                    }
                });
    }

    private void neemTerug(ToeleidingId toeleiding, Terugneemgrond waarom, Verzoek verzoek) {
        terugnemen.vanPartij(
                toeleiding,
                waarom,
                verzoek.gegevens(),
                new Correctieontvanger(
                        verzoek.partij().toString(),
                        partijen.vind(verzoek.partij()).map(PartijView::naam).orElse("")));
    }

    /** Does something with one request of a case. */
    private interface Daad {
        Optional<Verzoekbezwaar> doe(Toeleiding toeleiding, Verzoek verzoek);
    }

    private Verzoekverrichting doe(ToeleidingId id, UUID welk, long versie, Daad daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        Optional<Verzoek> verzoek =
                verzoeken.van(id).stream().filter(dit -> dit.id().equals(welk)).findFirst();
        if (verzoek.isEmpty()) {
            return niet(toeleiding, Verzoekbezwaar.ONBEKEND);
        }
        return daad.doe(toeleiding, verzoek.get())
                .map(bezwaar -> niet(toeleiding, bezwaar))
                .orElseGet(() -> gedaan(toeleiding, naam(verzoek.get().partij())));
    }

    private String naam(PartijId partij) {
        return partijen.vind(partij).map(PartijView::naam).orElse(null);
    }

    private static Verzoekverrichting niet(Toeleiding toeleiding, Verzoekbezwaar bezwaar) {
        return new Verzoekverrichting(toeleiding.id(), toeleiding.persoon(), null, bezwaar, List.of());
    }

    private Verzoekverrichting gedaan(Toeleiding toeleiding, String partij) {
        toeleiding.raakAan();
        toeleidingen.bevestig(toeleiding);
        return new Verzoekverrichting(toeleiding.id(), toeleiding.persoon(), partij, null, List.of());
    }
}
