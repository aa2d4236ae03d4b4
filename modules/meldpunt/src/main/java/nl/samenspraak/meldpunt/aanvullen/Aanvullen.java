package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Adds to a melding that was taken in: what somebody tells later, that the betrokkene was called (R-MEL-20), whom to call and when, and whom it
 * turns out to be about. Nothing of what was taken in is changed by that; each addition has its day and its writer.
 */
@ApplicationScoped
public class Aanvullen {

    /** Code of the term within which a request of the betrokkene is answered. */
    static final String VERZOEK = "verzoek-beantwoorden";

    private Aanvullingen aanvullingen;
    private Aanvulweergave weergave;
    private Gevaarboek gevaarboek;
    private Personenregister register;
    private Informaties informaties;
    private Termijnen termijnen;
    private Behandeling behandeling;

    Aanvullen() {
        // The container makes its proxy with this.
    }

    @Inject
    Aanvullen(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            Aanvulweergave weergave,
            Gevaarboek gevaarboek,
            Personenregister register,
            Informaties informaties,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.aanvullingen = aanvullingen;
        this.weergave = weergave;
        this.gevaarboek = gevaarboek;
        this.register = register;
        this.informaties = informaties;
        this.termijnen = termijnen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Opens what was added to a melding.
     *
     * @param id the melding
     * @param doel the purpose
     * @return it, also when nothing was added yet
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public AanvullenView open(MeldingId id, Doelbinding doel) {
        return weergave.van(behandeling.lees(id));
    }

    /**
     * Adds something, also to a melding that was closed: whoever calls back may say something that matters. What was added wrong stays readable, with
     * what stands for it (AVG 16).
     *
     * @param id the melding
     * @param nieuw what
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.aangevuld", soorten = Aanvulsoort.class)
    public Verrichting<Weigerreden> vulAan(MeldingId id, NieuweAanvulling nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Verrichting<Weigerreden> gedaan = behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = AanvullenMag.toets(
                    nieuw, melding.ontvangenOp(), LocalDateTime.ofInstant(behandeling.nu(), Nederlands.TIJDZONE));
            if (bezwaar.isEmpty()) {
                Optional.ofNullable(nieuw.verbetert())
                        .ifPresent(fout -> teVerbeteren(id, fout).vervang());
                if (nieuw.soort() == Aanvulsoort.GEVAAR) {
                    gevaarboek.vastgelegd(id, behandeling.ik(), behandeling.nu());
                }
                bewaar(melding, nieuw);
            }
            return bezwaar;
        });
        return gedaan.als(nieuw.soort());
    }

    private Aanvulling teVerbeteren(MeldingId melding, UUID id) {
        return aanvullingen
                .aanvulling(id)
                .filter(stuk -> stuk.melding().equals(melding) && stuk.soort().verbeterbaar() && !stuk.vervangen())
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    /**
     * Asks to call somebody on a day; it stands in the list of what is left to do until it is done.
     *
     * @param id the melding
     * @param nieuw whom, when and about what
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.terugbeltaak-gemaakt")
    public Verrichting<Weigerreden> belTerug(MeldingId id, NieuweTerugbeltaak nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = nieuw.toets(melding.melder(), behandeling.vandaag());
            if (bezwaar.isEmpty()) {
                aanvullingen.add(new Terugbeltaak(id, nieuw, behandeling.ik(), behandeling.nu()));
            }
            return bezwaar;
        });
    }

    /**
     * The betrokkene asks for what the law gives him: to see, correct, erase or limit it, or objects. It stands in the list of what is left to do until
     * the last day on which it is answered in time (AVG 12 lid 3; R-AVG-02).
     *
     * @param id the melding
     * @param verzoek what, on which day it was received, and in which words
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the words are too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.terugbelverzoek-vastgelegd")
    public Verrichting<Weigerreden> verzoek(MeldingId id, NieuweTerugbeltaak verzoek, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = verzoek.toetsVerzoek(melding.ontvangenOp(), behandeling.vandaag());
            if (bezwaar.isEmpty()) {
                NieuweTerugbeltaak taak = new NieuweTerugbeltaak(
                        verzoek.wie(),
                        termijnen.bereken(VERZOEK, verzoek.dag()).einde(),
                        Meldteksten.tekst(
                                "aanvullen.verzoek.ontvangen", Nederlands.datum(verzoek.dag()), verzoek.waarvoor()));
                aanvullingen.add(new Terugbeltaak(id, taak, behandeling.ik(), behandeling.nu()));
            }
            return bezwaar;
        });
    }

    /**
     * Somebody was called, or told that what went out was about another: then the log says so to that other, too.
     *
     * @param id the melding
     * @param taak the key of the call
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding or the call is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.teruggebeld")
    public Verrichting<Weigerreden> gebeld(MeldingId id, UUID taak, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Terugbeltaak gevonden = aanvullingen
                .taak(taak)
                .filter(deze -> deze.melding().equals(id))
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        Set<PersoonId> mensen = new HashSet<>(melding.betrokkenen());
        gevonden.persoon().ifPresent(mensen::add);
        Verrichting<Weigerreden> verrichting =
                behandeling.verricht(melding, () -> gevonden.gedaan(behandeling.ik(), behandeling.nu()));
        return verrichting.isGedaan() ? new Verrichting<>(id, mensen, null) : verrichting;
    }

    /**
     * Says whom a melding is about: who was described becomes somebody in the register, or somebody is added to who it is about already.
     *
     * @param id the melding
     * @param persoon somebody in the register
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.persoon-gekoppeld")
    public Verrichting<Weigerreden> koppel(MeldingId id, PersoonId persoon, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        return koppel(melding, persoon);
    }

    /**
     * Enters somebody in the register and says that the melding is about that person; both or neither.
     *
     * @param id the melding
     * @param nieuw who it is
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the person cannot be registered
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.persoon-gekoppeld")
    public Verrichting<Weigerreden> registreer(MeldingId id, NieuwePersoon nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (!melding.status().open() && melding.persoon().isPresent()) {
            return Verrichting.met(melding, Optional.of(Weigerreden.AFGESLOTEN));
        }
        return koppel(melding, register.registreer(nieuw, doel).id());
    }

    private Verrichting<Weigerreden> koppel(Melding melding, PersoonId persoon) {
        boolean eerste = melding.persoon().isEmpty();
        Verrichting<Weigerreden> verrichting = behandeling.verricht(melding, () -> melding.koppel(persoon));
        if (verrichting.isGedaan()) {
            noteer(melding, eerste ? Aanvulsoort.PERSOON : Aanvulsoort.OOK_OVER, "");
            herzieWieHetWeet(melding);
        }
        return verrichting;
    }

    /**
     * Corrects what the melder is of the betrokkene, also after the melding was closed; what it was stays readable (R-MEL-09).
     *
     * @param id the melding
     * @param relatie the right relation
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or this purpose does not open who the melder is
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.relatie-verbeterd")
    public Verrichting<Weigerreden> verbeterRelatie(MeldingId id, Relatie relatie, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Relatie was = melding.melder().relatie();
        Verrichting<Weigerreden> verrichting =
                behandeling.verricht(melding, () -> melding.verbeterRelatie(relatie, behandeling.ik()));
        if (verrichting.isGedaan()) {
            noteer(
                    melding,
                    Aanvulsoort.RELATIE,
                    Meldteksten.tekst("aanvullen.relatie.was", woord(was), woord(relatie)));
            herzieWieHetWeet(melding);
        }
        return verrichting;
    }

    /** Somebody more has to be told, or somebody less (R-MEL-12). */
    private void herzieWieHetWeet(Melding melding) {
        informaties.find(melding.id()).ifPresent(informatie -> informatie.herzie(melding.teInformeren()));
    }

    private static String woord(Relatie relatie) {
        return relatie == null ? Meldteksten.tekst("aanvullen.relatie.geen") : Meldteksten.tekst("relatie." + relatie);
    }

    private void noteer(Melding melding, Aanvulsoort soort, String tekst) {
        bewaar(melding, new NieuweAanvulling(soort, behandeling.vandaag(), null, null, tekst));
    }

    private void bewaar(Melding melding, NieuweAanvulling nieuw) {
        aanvullingen.add(new Aanvulling(melding.id(), nieuw, behandeling.ik(), behandeling.nu()));
    }
}
