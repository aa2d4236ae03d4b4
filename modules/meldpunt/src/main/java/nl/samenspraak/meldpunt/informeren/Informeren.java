package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * Telling those who have a right to know: the betrokkene that there is a melding (R-MEL-12), and the melder how far it is
 * (R-MEL-13). Both can be done after the melding is closed too.
 */
@ApplicationScoped
public class Informeren {

    private Informaties informaties;
    private Informeerweergave weergave;
    private Informeerregels regels;
    private Uitsteltermijn uitstel;
    private Noodzaakregel noodzaak;
    private Gesprokenen gesprokenen;
    private Behandeling behandeling;

    Informeren() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeren(
            Meldingen meldingen,
            Informaties informaties,
            Informeerweergave weergave,
            Informeerregels regels,
            Uitsteltermijn uitstel,
            Noodzaakregel noodzaak,
            Gesprokenen gesprokenen,
            Aanwezige aanwezige,
            Clock klok) {
        this.informaties = informaties;
        this.weergave = weergave;
        this.regels = regels;
        this.uitstel = uitstel;
        this.noodzaak = noodzaak;
        this.gesprokenen = gesprokenen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Opens who knows what of a melding.
     *
     * @param id the melding
     * @param doel the purpose
     * @return it, also when nobody was told anything yet
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public InformerenView open(MeldingId id, Doelbinding doel) {
        Melding melding = behandeling.lees(id);
        return weergave.informeren(melding, informatie(melding));
    }

    /**
     * Records that a betrokkene was told, or that this is postponed; each of them on his own (R-MEL-12).
     *
     * @param id the melding
     * @param nieuw which, when, and how or why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.inwoner-geinformeerd")
    public Verrichting<Weigerreden> betrokkene(MeldingId id, NieuweInformering nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (melding.persoon().isEmpty()) {
            return new Verrichting<>(id, melding.betrokkenen(), Weigerreden.PERSOON_ONBEKEND);
        }
        Optional<PersoonId> wie = wie(melding, nieuw);
        if (wie.isEmpty()) {
            return new Verrichting<>(id, melding.betrokkenen(), Weigerreden.WIE_ONTBREEKT);
        }
        Informatie informatie = informatie(melding);
        Optional<PersoonRegel> regel = weergave.regel(melding, wie.get());
        boolean kind =
                regel.map(weergave::aangesproken).filter(Aangesproken::kind).isPresent();
        Informeerkader kader = new Informeerkader(
                melding.ontvangenOp(),
                behandeling.vandaag(),
                uitstel.uiterlijk(melding),
                regels.grond(nieuw.grond()).orElse(null),
                noodzaak.fout(nieuw.reden()).isEmpty(),
                gesprokenen.isGesproken(melding, wie.get()),
                kind,
                regel.map(PersoonRegel::verblijf)
                        .filter(Informeren::isPostAdres)
                        .isPresent(),
                regel.map(Postwaarschuwing::van).orElse(Postwaarschuwing.GEEN));
        informatie.gezin(GezinIsGenoemd.nogNiet(melding, Optional.of(informatie)));
        return behandeling.verricht(
                melding,
                () -> bewaard(
                        informatie,
                        informatie.informeer(
                                kind ? nieuw : nieuw.aan(""),
                                wie.get(),
                                allen(melding),
                                kader,
                                behandeling.ik(),
                                behandeling.nu())));
    }

    private static boolean isPostAdres(Verblijf verblijf) {
        boolean buitenland = verblijf.soort() == Verblijf.Soort.BUITENLAND
                && !verblijf.omschrijving().isEmpty();
        return buitenland || verblijf.nederlandsAdres().isPresent();
    }

    /**
     * That somebody was told turns out to be wrong: told to somebody else, say. The term runs again, and both stay to be read.
     *
     * @param id the melding
     * @param wie who was not told
     * @param reden what was wrong
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.informeren-teruggedraaid")
    public Verrichting<Weigerreden> herroep(MeldingId id, PersoonId wie, String reden, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Informatie informatie = informatie(melding);
        String waarom = Invoer.alinea(reden, Sluiting.LANGSTE_TOELICHTING);
        return behandeling.verricht(
                melding,
                () -> melding.betrokkenen().contains(wie)
                        ? informatie.herroep(waarom, wie, allen(melding), behandeling.ik(), behandeling.nu())
                        : Optional.of(Weigerreden.WIE_ONTBREEKT));
    }

    /**
     * Records that somebody who was named cannot be found, so that he cannot be told (AVG 11 lid 1; 14 lid 5, onder b); or corrects why, as long as
     * it is not known who it is.
     *
     * @param id the melding
     * @param reden what was done to find out who it is
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.inwoner-onvindbaar")
    public Verrichting<Weigerreden> onvindbaar(MeldingId id, String reden, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Informatie informatie = informatie(melding);
        String waarom = Invoer.alinea(reden, Sluiting.LANGSTE_TOELICHTING);
        return behandeling.verricht(melding, () -> {
            if (!melding.isNogOpTeZoeken()) {
                return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
            }
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            if (noodzaak.fout(waarom).isPresent()) {
                return Optional.of(Weigerreden.REDEN_ZEGT_NIETS);
            }
            informatie.onvindbaar(waarom, behandeling.ik(), behandeling.nu());
            return bewaard(informatie, Optional.empty());
        });
    }

    /**
     * That he cannot be found was recorded by mistake: he is looked up still.
     *
     * @param id the melding
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.toch-zoeken")
    public Verrichting<Weigerreden> tochZoeken(MeldingId id, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Informatie informatie = informatie(melding);
        return behandeling.verricht(melding, () -> {
            if (informatie.onvindbaar().isEmpty() || !melding.isNogOpTeZoeken()) {
                return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
            }
            informatie.tochTeZoeken();
            return Optional.empty();
        });
    }

    private static Optional<PersoonId> wie(Melding melding, NieuweInformering nieuw) {
        Optional<PersoonId> enige = melding.betrokkenen().size() == 1 ? melding.persoon() : Optional.empty();
        return Optional.ofNullable(nieuw.persoon()).or(() -> enige).filter(melding.betrokkenen()::contains);
    }

    /** Somebody who does not see that the melder and the betrokkene are one and the same, may tell him. */
    private static Set<PersoonId> allen(Melding melding) {
        return melding.teInformeren().isEmpty() ? melding.betrokkenen() : melding.teInformeren();
    }

    /**
     * Records that a melding about a whole family holds nothing about anybody but the one it is registered on (R-ALG-08). Of whom it does hold
     * something, is added to it.
     *
     * @param id the melding
     * @param reden why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.gezin-niet-nodig")
    public Verrichting<Weigerreden> gezin(MeldingId id, String reden, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Informatie informatie = informatie(melding);
        String waarom = Invoer.alinea(reden, Sluiting.LANGSTE_TOELICHTING);
        return behandeling.verricht(melding, () -> {
            if (!GezinIsGenoemd.nogNiet(melding, Optional.of(informatie))) {
                return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
            }
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            informatie.gezin(new Gezinsantwoord(waarom, behandeling.ik(), behandeling.nu()), allen(melding));
            return bewaard(informatie, Optional.empty());
        });
    }

    /**
     * Records that the melder was told how far the melding is; no more than that (R-MEL-13).
     *
     * @param id the melding
     * @param wijze how the melder was told
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.melder-geinformeerd")
    public Verrichting<Weigerreden> melder(MeldingId id, Contactwijze wijze, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Informatie informatie = informatie(melding);
        return behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = TerugkoppelingKan.toets(melding.melder(), wijze);
            if (bezwaar.isEmpty()) {
                informatie.koppelTerug(melding.status(), wijze, behandeling.ik(), behandeling.nu());
            }
            return bewaard(informatie, bezwaar);
        });
    }

    /**
     * Gives the letter to the betrokkene, to take along (R-AVG-01).
     *
     * @param id the melding
     * @param doel the purpose
     * @return who knows what, with the letter in it
     * @throws nl.samenspraak.kern.Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.AFDRUKKEN, daad = "melding.brief-bekeken")
    public InformerenView brief(MeldingId id, Doelbinding doel) {
        return open(id, doel);
    }

    private Informatie informatie(Melding melding) {
        return informaties.find(melding.id()).orElseGet(() -> new Informatie(melding.id()));
    }

    /** Keeps it the first time that there is something to keep. */
    private Optional<Weigerreden> bewaard(Informatie informatie, Optional<Weigerreden> bezwaar) {
        boolean eerste = informatie.informeringen().size()
                        + informatie.terugkoppelingen().size()
                        + informatie.onvindbaar().stream().count()
                        + informatie.gezin().stream().count()
                == 1;
        if (bezwaar.isEmpty() && eerste) {
            informaties.add(informatie);
        }
        return bezwaar;
    }
}
