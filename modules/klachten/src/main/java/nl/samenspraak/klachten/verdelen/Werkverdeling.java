package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Zaakkoppeling;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Who handles a klacht: never somebody who was involved in what it is about (9:7, R-KLA-05).
 */
@ApplicationScoped
public class Werkverdeling {

    private static final int LANGSTE_REDEN = 300;

    /** On the timeline, for whoever asks later why somebody who is called like this handled it. */
    private static final String NIET_OVER_MIJ = "Heet zoals iemand in de klacht, en zegt dat die over een ander gaat.";

    private Betrokkenheidstoets toets;
    private Zaakkoppeling koppeling;
    private Collegas collegas;
    private Klachtwerk werk;

    Werkverdeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werkverdeling(
            Klachten klachten,
            Betrokkenheidstoets toets,
            Zaakkoppeling koppeling,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.toets = toets;
        this.koppeling = koppeling;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Takes up a klacht that nobody handles. As at the meldpunt, this takes the number from the list instead of the case, and shows
     * nothing; only then can it be opened.
     *
     * @param nummer the number, as the list shows it
     * @param zeker whether the user said to be sure that it is not about himself, after hearing that it names somebody called like him
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.Weigering when it is not there, or is about the user
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN)
    public Verrichting<Weigerreden> pakOp(Klachtnummer nummer, boolean zeker, Doelbinding doel) {
        werk.eisPet();
        Klacht klacht = werk.lees(nummer);
        return werk.wijzig(
                klacht,
                () -> vanNiemand(klacht)
                        .or(() -> zeker ? Optional.empty() : genoemd(klacht))
                        .or(() -> geef(klacht, werk.ik(), genoemd(klacht).isPresent() ? NIET_OVER_MIJ : "")));
    }

    /** A klager often knows no more than a name, and then nobody has said yet whose account that is. */
    private Optional<Weigerreden> genoemd(Klacht klacht) {
        String ik = collegas.namen(Set.of(werk.ik())).getOrDefault(werk.ik(), "");
        return WieGenoemdWordtDenktNa.toets(klacht, ik);
    }

    /**
     * Gives a klacht to a colleague, for a reason.
     *
     * @param id the klacht
     * @param aan the account of the colleague, or {@code null}
     * @param reden why, on one line
     * @param versie the version on which the decision was based
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> wijsToe(KlachtId id, UUID aan, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        return werk.wijzig(
                klacht,
                () -> geenCollega(aan)
                        .or(() -> waarom.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty())
                        .or(() -> geef(klacht, aan, waarom)));
    }

    /**
     * Says which case a klacht is about, so that who was involved in it can be found. The answer is the same whether there is such a case
     * or not.
     *
     * @param id the klacht
     * @param nummer the number of the case as it was typed; empty when it is about none after all
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN)
    public Verrichting<Weigerreden> gaatOver(KlachtId id, String nummer, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String getypt = Invoer.regel(nummer, NieuweKlacht.LANGSTE_ZAAKNUMMER);
        return werk.wijzig(klacht, () -> {
            Optional<Weigerreden> bezwaar = koppeling.toets(getypt);
            if (bezwaar.isEmpty()) {
                Optional<String> eerder = klacht.zaaknummer();
                koppeling.koppel(klacht, getypt, doel);
                if (!eerder.equals(klacht.zaaknummer())) {
                    klacht.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, overZaak(klacht)));
                }
            }
            return bezwaar;
        });
    }

    private static String overZaak(Klacht klacht) {
        return klacht.zaaknummer()
                .map(nummer -> Klachtteksten.tekst("gewijzigd.zaak.gekoppeld", nummer))
                .orElseGet(() -> Klachtteksten.tekst("gewijzigd.zaak.los"));
    }

    private Optional<Weigerreden> geef(Klacht klacht, UUID aan, String reden) {
        return toets.toets(klacht, aan)
                .or(() -> klacht.wijsToe(werk.stap(Klachtstapsoort.TOEGEWEZEN, woorden(aan, reden)), aan));
    }

    private String woorden(UUID aan, String reden) {
        String naam = collegas.namen(Set.of(aan)).getOrDefault(aan, Klachtweergave.ONBEKEND);
        return reden.isEmpty() ? naam : naam + ". " + reden;
    }

    private static Optional<Weigerreden> vanNiemand(Klacht klacht) {
        return klacht.behandelaar().isPresent() ? Optional.of(Weigerreden.AL_OPGEPAKT) : Optional.empty();
    }

    private Optional<Weigerreden> geenCollega(UUID aan) {
        boolean bekend = collegas.met(Klachtbehandelaar.PET).stream()
                .anyMatch(collega -> collega.id().equals(aan));
        return bekend ? Optional.empty() : Optional.of(Weigerreden.GEEN_COLLEGA);
    }
}
