package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What the college does under the Wvggz after a melding (R-MEL-08, R-MEL-09, R-MEL-10). Choosing it is an outcome of the triage, so it
 * can begin under the purpose of judging; what follows is open under its own purpose alone.
 */
@ApplicationScoped
public class Wvggzonderzoek {

    /** As the log names him. */
    private static final String OFFICIER = "officier van justitie";

    /** Code of the purpose under which the onderzoek is done. */
    public static final String DOEL = Behandeling.WVGGZ;

    private Wvggzdossiers dossiers;
    private Informaties informaties;
    private Wvggzweergave weergave;
    private Behandeling behandeling;

    Wvggzonderzoek() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggzonderzoek(
            Meldingen meldingen,
            Wvggzdossiers dossiers,
            Informaties informaties,
            Wvggzweergave weergave,
            Aanwezige aanwezige,
            Clock klok) {
        this.dossiers = dossiers;
        this.informaties = informaties;
        this.weergave = weergave;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * The triage finds that a verkennend onderzoek is needed (R-MEL-07). The melding stays open until what the Wvggz asks is done.
     *
     * @param id the melding
     * @param over whom of those it is about the onderzoek is about; {@code null} where it is about one person
     * @param reden why
     * @param versie the version on which the decision was based
     * @param doel the purpose: judging, or the onderzoek itself
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.wvggz-begonnen")
    public Verrichting<Weigerreden> begin(MeldingId id, PersoonId over, String reden, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Wvggzzet zet = new Wvggzzet(Wvggzsoort.BEGONNEN, behandeling.vandaag(), null, reden);
        return behandeling.verricht(
                melding,
                () -> Behandeling.anderDoel(doel, Behandeling.BEOORDELEN)
                        .flatMap(bezwaar -> Behandeling.anderDoel(doel, DOEL))
                        .or(() -> melding.kanWvggzBeginnen(over))
                        .or(() -> zet(melding, dossier(melding), zet))
                        .or(() -> melding.beginWvggz(over, zet.toelichting(), behandeling.ik(), behandeling.nu()))
                        .or(() -> krijgtAnderDoel(melding)));
    }

    /**
     * Opens what was done under the Wvggz, and what is next.
     *
     * @param id the melding
     * @param doel the purpose of the onderzoek
     * @return it, also when nothing was done yet
     * @throws Weigering when the melding is not there, or under another purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public WvggzView open(MeldingId id, Doelbinding doel) {
        return toon(id, doel);
    }

    /**
     * Takes a step. A melder who disagrees with "geen aanvraag" after the melding was closed has it opened again: the officier has to be
     * asked (R-MEL-09). So does a college that does not agree with the officier after all, as long as it can ask him (5:18 lid 1).
     *
     * @param id the melding
     * @param zet which step, on which day, and why or how
     * @param versie the version on which it was based
     * @param doel the purpose of the onderzoek
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or under another purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.wvggz-stap")
    public Verrichting<Weigerreden> zet(MeldingId id, Wvggzzet zet, long versie, Doelbinding doel) {
        if (zet.soort() != null && zet.soort().naarOfficier()) {
            throw new IllegalArgumentException("Wat naar de officier gaat, is een verstrekking: " + zet.soort());
        }
        return neem(id, zet, versie, doel);
    }

    /**
     * Takes a step with which the officier van justitie gets what is known here: the log says so (R-LOG-01).
     *
     * @param id the melding
     * @param zet which step, on which day, and why
     * @param versie the version on which it was based
     * @param doel the purpose of the onderzoek
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or under another purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VERSTREKKEN, daad = "melding.wvggz-officier")
    public Verrichting<Weigerreden> vraagOfficier(MeldingId id, Wvggzzet zet, long versie, Doelbinding doel) {
        if (zet.soort() == null || !zet.soort().naarOfficier()) {
            throw new IllegalArgumentException("Dit gaat niet naar de officier: " + zet.soort());
        }
        return neem(id, zet, versie, doel).met(OFFICIER);
    }

    private Verrichting<Weigerreden> neem(MeldingId id, Wvggzzet zet, long versie, Doelbinding doel) {
        eisDoel(doel);
        Melding melding = behandeling.lees(id, versie);
        return behandeling.verricht(
                melding,
                () -> loopt(melding)
                        .filter(bezwaar -> !magHeropenen(melding, zet))
                        .or(() -> zet(melding, dossier(melding), zet))
                        .or(() -> heropen(melding)));
    }

    /**
     * Takes back the last step, because it was recorded by mistake. Without its beginning there is no onderzoek: the melding is judged again.
     *
     * @param id the melding
     * @param reden what was wrong
     * @param versie the version on which it was based
     * @param doel the purpose of the onderzoek
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or under another purpose
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.wvggz-hersteld")
    public Verrichting<Weigerreden> herstel(MeldingId id, String reden, long versie, Doelbinding doel) {
        eisDoel(doel);
        Melding melding = behandeling.lees(id, versie);
        String waarom = Invoer.alinea(reden, Sluiting.LANGSTE_TOELICHTING);
        return behandeling.verricht(melding, () -> loopt(melding).or(() -> herstel(melding, dossier(melding), waarom)));
    }

    private Optional<Weigerreden> herstel(Melding melding, Wvggzdossier dossier, String waarom) {
        Optional<Weigerreden> bezwaar =
                dossier.herstel(behandeling.vandaag(), waarom, behandeling.ik(), behandeling.nu());
        if (bezwaar.isEmpty() && !dossier.gezet(Wvggzsoort.BEGONNEN)) {
            melding.stopWvggz(waarom, behandeling.ik(), behandeling.nu());
            if (!melding.doel().equals(DOEL)) {
                informaties.find(melding.id()).ifPresent(stand -> stand.krijgtWeerEerderDoel(melding.teInformeren()));
            }
        }
        return bezwaar;
    }

    /**
     * Says where a letter goes to a melder who must be told (R-MEL-10).
     *
     * @param id the melding
     * @param adres where
     * @param emailGoed whether the melder finds it good that it goes by e-mail
     * @param versie the version on which it was based
     * @param doel the purpose of the onderzoek
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or under a purpose that does not open who the melder is
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.wvggz-adres")
    public Verrichting<Weigerreden> schrijfNaar(
            MeldingId id, Briefadres adres, boolean emailGoed, long versie, Doelbinding doel) {
        eisDoel(doel);
        Melding melding = behandeling.lees(id, versie);
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        return behandeling.verricht(
                melding, () -> loopt(melding).or(() -> adres.toets(emailGoed)).or(() -> melding.schrijfNaar(adres)));
    }

    /**
     * Closes the melding when nothing is left to do under the Wvggz.
     *
     * @param id the melding
     * @param versie the version on which it was based
     * @param doel the purpose of the onderzoek
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or under another purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.wvggz-afgerond")
    public Verrichting<Weigerreden> rondAf(MeldingId id, long versie, Doelbinding doel) {
        eisDoel(doel);
        Melding melding = behandeling.lees(id, versie);
        return behandeling.verricht(melding, () -> loopt(melding).or(() -> sluit(melding, dossier(melding))));
    }

    /**
     * Gives the letter to the melder, to take along.
     *
     * @param id the melding
     * @param doel the purpose of the onderzoek
     * @return the onderzoek with the letter in it
     * @throws Weigering when the melding is not there, or under another purpose
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.AFDRUKKEN, daad = "melding.wvggz-brief-bekeken")
    public WvggzView brief(MeldingId id, Doelbinding doel) {
        return toon(id, doel);
    }

    private WvggzView toon(MeldingId id, Doelbinding doel) {
        eisDoel(doel);
        Melding melding = behandeling.lees(id);
        return weergave.van(melding, dossier(melding));
    }

    private Optional<Weigerreden> sluit(Melding melding, Wvggzdossier dossier) {
        if (!dossier.afgerond(weergave.kader(melding, dossier))) {
            return Optional.of(Weigerreden.WVGGZ_LOOPT);
        }
        String reden = Wvggzslot.van(dossier);
        Optional<Weigerreden> bezwaar =
                melding.rondAf(new Sluiting(Sluitreden.WVGGZ, kort(reden)), behandeling.ik(), behandeling.nu());
        if (bezwaar.isEmpty()) {
            dossier.rondAf(behandeling.vandaag(), behandeling.ik(), behandeling.nu());
        }
        return bezwaar;
    }

    /** The whole of it stands with the step. */
    private static String kort(String reden) {
        int langst = Sluiting.LANGSTE_TOELICHTING;
        return reden.length() <= langst ? reden : reden.substring(0, langst - 1).stripTrailing() + "…";
    }

    private boolean magHeropenen(Melding melding, Wvggzzet zet) {
        return zet.soort() != null && zet.soort().heropent() && melding.isAfgeslotenMet(Sluitreden.WVGGZ);
    }

    private Optional<Weigerreden> heropen(Melding melding) {
        if (!melding.status().open()) {
            melding.heropen(behandeling.ik());
        }
        return Optional.empty();
    }

    private Optional<Weigerreden> zet(Melding melding, Wvggzdossier dossier, Wvggzzet zet) {
        boolean nieuw = dossier.isNieuw();
        Optional<Weigerreden> bezwaar =
                dossier.zet(zet, weergave.kader(melding, dossier), behandeling.ik(), behandeling.nu());
        if (nieuw && bezwaar.isEmpty()) {
            dossiers.add(dossier);
        }
        return bezwaar;
    }

    private Wvggzdossier dossier(Melding melding) {
        return dossiers.find(melding.id()).orElseGet(() -> new Wvggzdossier(melding.id()));
    }

    /** Whoever knew that it was judged, has to hear that the officier may be asked; unless it was under the Wvggz from the start. */
    private Optional<Weigerreden> krijgtAnderDoel(Melding melding) {
        if (!melding.doel().equals(DOEL)) {
            informaties.find(melding.id()).ifPresent(stand -> stand.krijgtAnderDoel(melding.teInformeren()));
        }
        return Optional.empty();
    }

    private static Optional<Weigerreden> loopt(Melding melding) {
        return nietOpen(melding)
                .or(() -> melding.wvggzLoopt() ? Optional.empty() : Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT));
    }

    private static Optional<Weigerreden> nietOpen(Melding melding) {
        return melding.status().open() ? Optional.empty() : Optional.of(Weigerreden.AFGESLOTEN);
    }

    private static void eisDoel(Doelbinding doel) {
        if (!doel.doel().code().equals(DOEL)) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
    }
}
