package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.meldpunt.Toeleidingintrekking;
import nl.samenspraak.meldpunt.informeren.EerstInformeren;
import nl.samenspraak.meldpunt.informeren.ToestemmingIsGeinformeerd;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketten;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.NieuweWeging;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.verdelen.Overdracht;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * The outcomes of the triage that bring a melding further (R-MEL-07): to a loket, with exactly what that loket may have, or to
 * toeleiding. A melding that ends at the meldpunt is closed by {@link #sluit}; what the Wvggz asks is in {@link
 * Wvggzonderzoek}.
 */
@ApplicationScoped
public class Triage {

    private Meldingen meldingen;
    private Triagestukken stukken;
    private Loketten loketten;
    private Noodzaakregel noodzaak;
    private Doorgeleidingsschrijver schrijver;
    private Meldingweergave weergave;
    private Gevolgweergave gevolgen;
    private Event<ToeleidingGevraagd> gebeurtenis;
    private Toeleidingintrekking intrekking;
    private Behandeling behandeling;

    Triage() {
        // The container makes its proxy with this.
    }

    @Inject
    Triage(
            Meldingen meldingen,
            Triagestukken stukken,
            Loketten loketten,
            Noodzaakregel noodzaak,
            Doorgeleidingsschrijver schrijver,
            Meldingweergave weergave,
            Gevolgweergave gevolgen,
            Event<ToeleidingGevraagd> gebeurtenis,
            Toeleidingintrekking intrekking,
            Aanwezige aanwezige,
            Clock klok) {
        this.meldingen = meldingen;
        this.stukken = stukken;
        this.loketten = loketten;
        this.noodzaak = noodzaak;
        this.schrijver = schrijver;
        this.weergave = weergave;
        this.gevolgen = gevolgen;
        this.gebeurtenis = gebeurtenis;
        this.intrekking = intrekking;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Opens a melding.
     *
     * @param id the melding
     * @param doel the purpose
     * @return what the purpose opens of it; the melder only when it opens that part too
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public MeldingView open(MeldingId id, Doelbinding doel) {
        return weergave.van(behandeling.lees(id));
    }

    /**
     * Shows what a loket would get. Nothing goes anywhere.
     *
     * @param id the melding
     * @param verzoek which loket, and what the triagist writes to it
     * @param doel the purpose
     * @return precisely the message; empty when a melding cannot go to that loket today
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public Optional<Doorgeleidingsvoorbeeld> voorbeeld(MeldingId id, Doorgeleidingsverzoek verzoek, Doelbinding doel) {
        Melding melding = behandeling.lees(id);
        return loketten.geldend(verzoek.loket()).map(loket -> schrijver.schrijf(melding, loket, verzoek, doel));
    }

    /**
     * Puts ready for a loket what the user saw and confirmed, records precisely that as supplied, and closes the melding.
     *
     * @param id the melding
     * @param verzoek which loket, what the triagist writes to it, and the text that was seen
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERSTREKKEN, daad = "melding.doorgeleid")
    public Verstrekking geleidDoor(MeldingId id, Doorgeleidingsverzoek verzoek, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Optional<Loket> loket = loketten.geldend(verzoek.loket());
        Optional<Weigerreden> bezwaar = Behandeling.anderDoel(doel, Behandeling.BEOORDELEN)
                .or(() -> DoorgeleidingMag.toets(
                        loket.orElse(null),
                        verzoek,
                        new DoorgeleidingMag.Kader(
                                noodzaak.fout(verzoek.toelichting()).isEmpty(),
                                gevolgen.kind(melding),
                                melding.ontvangenOp(),
                                behandeling.vandaag())))
                .or(() -> nogNietGeinformeerd(melding))
                .or(() -> wistNietWaarvoor(melding, loket.orElseThrow(), verzoek.instemming()));
        return bezwaar.map(reden -> Verstrekking.niet(id, reden))
                .orElseGet(() -> zetKlaar(melding, loket.orElseThrow(), verzoek, doel));
    }

    private Optional<Weigerreden> nogNietGeinformeerd(Melding melding) {
        return EerstInformeren.toets(melding, stukken.van(melding.id()).informatie(), behandeling.vandaag());
    }

    private Optional<Weigerreden> wistNietWaarvoor(Melding melding, Loket loket, Instemming instemming) {
        return loket.toestemming()
                ? ToestemmingIsGeinformeerd.toets(
                        melding, stukken.van(melding.id()).informatie(), instemming.dag())
                : Optional.empty();
    }

    private Verstrekking zetKlaar(Melding melding, Loket loket, Doorgeleidingsverzoek verzoek, Doelbinding doel) {
        Doorgeleidingsvoorbeeld voorbeeld = schrijver.schrijf(melding, loket, verzoek, doel);
        if (!verzoek.isGezien(voorbeeld.bericht())) {
            return Verstrekking.niet(melding.id(), Weigerreden.VOORBEELD_VEROUDERD);
        }
        Optional<Weigerreden> bezwaar = melding.rondAf(verzoek.sluiting(loket), behandeling.ik(), behandeling.nu());
        if (bezwaar.isPresent()) {
            return Verstrekking.niet(melding.id(), bezwaar.get());
        }
        maakPlaats(melding);
        stukken.add(new Doorgeleiding(
                        melding.id(),
                        loket,
                        voorbeeld.regels().stream()
                                .map(Doorgeleidingsvoorbeeld.Regel::gegeven)
                                .toList(),
                        voorbeeld.bericht(),
                        loket.toestemming() ? verzoek.instemming() : null)
                .klaargezet(behandeling.ik(), behandeling.nu()));
        meldingen.bevestig(melding);
        return new Verstrekking(melding.id(), melding.betrokkenen(), loket.naam(), null);
    }

    /** After it was opened again: what a loket got before makes room for what goes now; the log keeps that it was supplied. */
    private void maakPlaats(Melding melding) {
        stukken.doorgeleiding(melding.id()).ifPresent(oud -> {
            stukken.verwijder(oud);
            // The provider inserts before it deletes, and the new one takes its key.
            meldingen.bevestig(melding);
        });
    }

    /**
     * Gives the message that was put ready, to take along: on paper or as a file.
     *
     * @param id the melding
     * @param doel the purpose
     * @return what was put ready; empty when nothing was
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.AFDRUKKEN, daad = "melding.bericht-bekeken")
    public Optional<DoorgeleidingView> bericht(MeldingId id, Doelbinding doel) {
        behandeling.lees(id);
        return stukken.doorgeleiding(id).map(stuk -> gevolgen.doorgeleiding(behandeling.lees(id), stuk));
    }

    /**
     * Somebody says to have handed over what was put ready.
     *
     * @param id the melding
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.bericht-overgedragen")
    public Verrichting<Weigerreden> draagOver(MeldingId id, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Optional<Doorgeleiding> klaargezet = stukken.doorgeleiding(id);
        return behandeling
                .verricht(
                        melding,
                        () -> klaargezet
                                .map(stuk -> nogNietGeinformeerd(melding)
                                        .or(() -> stuk.draagOver(behandeling.ik(), behandeling.nu())))
                                .orElse(Optional.of(Weigerreden.NIETS_KLAARGEZET)))
                .met(klaargezet.map(Doorgeleiding::loket).orElse(null));
    }

    /**
     * Closes a melding because it asks for toeleiding, and tells whoever listens; both or neither.
     *
     * @param id the melding
     * @param verzoek what the triagist found
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.naar-toeleiding")
    public Verrichting<Weigerreden> naarToeleiding(
            MeldingId id, Toeleidingsverzoek verzoek, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        UUID ik = behandeling.ik();
        Optional<Weigerreden> bezwaar = Behandeling.anderDoel(doel, Behandeling.BEOORDELEN)
                .or(() -> ToeleidingKan.toets(melding, verzoek))
                .or(() -> nogNietGeinformeerd(melding))
                .or(() -> melding.rondAf(verzoek.sluiting(), ik, behandeling.nu()));
        if (bezwaar.isEmpty()) {
            Toeleidingsbesluit besluit = new Toeleidingsbesluit(id, verzoek);
            stukken.add(besluit);
            meldingen.bevestig(melding);
            PersoonId wie = melding.persoon().orElseThrow();
            gebeurtenis.fire(new ToeleidingGevraagd(
                    id, wie, besluit.meervoudig(), verzoek.zonderVerhaal(), ik, behandeling.nu()));
        }
        return new Verrichting<>(id, melding.betrokkenen(), bezwaar.orElse(null));
    }

    /**
     * Says how heavy a melding weighs, with why (R-MEL-19).
     *
     * @param id the melding
     * @param nieuw how heavy
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.gewogen")
    public Verrichting<Weigerreden> weeg(MeldingId id, NieuweWeging nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return behandeling.wijzig(melding, () -> melding.weeg(nieuw, behandeling.ik(), behandeling.nu()));
    }

    /**
     * Closes a melding with the outcome of the triage (R-MEL-07).
     *
     * @param id the melding
     * @param sluiting the outcome
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.afgesloten")
    public Verrichting<Weigerreden> sluit(MeldingId id, Sluiting sluiting, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return behandeling.wijzig(melding, () -> melding.sluit(sluiting, behandeling.ik(), behandeling.nu()));
    }

    /**
     * Opens a melding again that was closed by mistake, with the term it had. What was put ready for a loket and not handed over is gone with
     * that; what was handed over stays to be seen, for the loket has it. What was passed on to toeleiding is taken back with the same reason, as long
     * as nobody there has begun.
     *
     * @param id the melding
     * @param reden why
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there any more
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.heropend")
    public Verrichting<Weigerreden> heropen(MeldingId id, String reden, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        String waarom = Invoer.regel(reden, Overdracht.LANGSTE_REDEN);
        return behandeling.wijzig(melding, () -> {
            Optional<Weigerreden> bezwaar =
                    trekIn(melding, waarom).or(() -> melding.heropen(waarom, behandeling.ik(), behandeling.nu()));
            if (bezwaar.isEmpty()) {
                stukken.doorgeleiding(id)
                        .filter(stuk -> stuk.overgedragenOp().isEmpty())
                        .ifPresent(stukken::verwijder);
            }
            return bezwaar;
        });
    }

    /** Nothing changes when a toeleider has begun. */
    private Optional<Weigerreden> trekIn(Melding melding, String waarom) {
        if (!melding.isAfgeslotenMet(Sluitreden.TOELEIDING) || waarom.isEmpty()) {
            return Optional.empty();
        }
        if (!intrekking.trekIn(melding.id(), waarom)) {
            return Optional.of(Weigerreden.UITKOMST_LOOPT_ELDERS);
        }
        stukken.van(melding.id()).toeleiding().ifPresent(stukken::verwijder);
        return Optional.empty();
    }
}
