package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Joins a klacht to another of the same klager about the same, of the same behandelaar, and undoes that. The klager is told under which number it
 * goes on; register and publication count it once (9:12a).
 */
@ApplicationScoped
public class Voegen {

    /** The most characters in why. */
    public static final int LANGSTE_REDEN = 300;

    private Klachten klachten;
    private Hoofdklacht hoofdklacht;
    private Doelbindingen doelbindingen;
    private Klachtwerk werk;

    public Voegen() {
        // The container makes its proxy with this.
    }

    @Inject
    public Voegen(
            Klachten klachten, Hoofdklacht hoofdklacht, Doelbindingen doelbindingen, Aanwezige aanwezige, Clock klok) {
        this.klachten = klachten;
        this.hoofdklacht = hoofdklacht;
        this.doelbindingen = doelbindingen;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Joins it: its own handling ends, and the other goes on for both.
     *
     * @param id the klacht that ends
     * @param nummer the number under which it goes on
     * @param reden why, on one line
     * @param zelfdeKlager whether who handles them says that they are of the same klager, where that does not show; that is recorded
     * @param versie the version of the klacht that ends, as it was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.gevoegd")
    public Verrichting<Weigerreden> voeg(
            KlachtId id, Klachtnummer nummer, String reden, boolean zelfdeKlager, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        return werk.verricht(
                klacht, () -> kan(klacht, nummer, waarom).or(() -> voeg(klacht, nummer, waarom, zelfdeKlager)));
    }

    private static Optional<Weigerreden> kan(Klacht klacht, Klachtnummer nummer, String waarom) {
        Optional<Weigerreden> bezwaar = BehandelenKan.inBehandeling(klacht);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (klacht.nummer().equals(nummer)) {
            return Optional.of(Weigerreden.VOEGEN_BIJ_ZICHZELF);
        }
        if (klacht.feiten().laatste(Klachtstapsoort.GEOORDEELD).isPresent()) {
            return Optional.of(Weigerreden.AL_GEOORDEELD);
        }
        return waarom.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    private Optional<Weigerreden> voeg(Klacht klacht, Klachtnummer nummer, String waarom, boolean zelfdeKlager) {
        Optional<KlachtId> hoofd = klachten.id(nummer);
        if (hoofd.isEmpty()) {
            return Optional.of(Weigerreden.VOEGEN_NIET_VAN_U);
        }
        Optional<Weigerreden> bezwaar =
                bijHoofd(hoofd.get(), doel -> hoofdklacht.neemOver(hoofd.get(), klacht, zelfdeKlager, doel));
        String regel = nummer.waarde() + ". " + waarom + gezegd(hoofd.get(), klacht, zelfdeKlager);
        return bezwaar.isPresent() ? bezwaar : klacht.voegBij(hoofd.get(), werk.stap(Klachtstapsoort.GEVOEGD, regel));
    }

    /** That they are of one klager is known, or somebody said so: then that stands with it. */
    private String gezegd(KlachtId hoofd, Klacht klacht, boolean zelfdeKlager) {
        return zelfdeKlager
                        && klachten.find(hoofd)
                                .filter(deze -> !ZelfdeKlager.staatVast(deze.klager(), klacht.klager()))
                                .isPresent()
                ? " " + Klachtteksten.tekst("gevoegd.zelfdeklager")
                : "";
    }

    /** What a colleague handles, is closed from here as everywhere; that it was tried, stands in the log. */
    private Optional<Weigerreden> bijHoofd(KlachtId hoofd, Daad daad) {
        try {
            return daad.doe(doelbindingen.kies(hoofd.zaak(), Klachtbehandelaar.DOEL))
                    .bezwaar();
        } catch (Weigering vanEenAnder) {
            return Optional.of(Weigerreden.VOEGEN_NIET_VAN_U);
        }
    }

    /** Does something with the klacht that goes on. */
    private interface Daad {

        Verrichting<Weigerreden> doe(Doelbinding doel);
    }

    /**
     * They turn out to be two things after all: it goes on by itself again, and its terms ran on.
     *
     * @param id the klacht that was joined
     * @param reden why, on one line
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.losgemaakt")
    public Verrichting<Weigerreden> maakLos(KlachtId id, String reden, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        String waarom = Invoer.regel(reden, LANGSTE_REDEN);
        return werk.verricht(klacht, () -> {
            if (klacht.afdoening().filter(Afdoening.GEVOEGD::equals).isEmpty()) {
                return Optional.of(Weigerreden.NIET_GEVOEGD);
            }
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            KlachtId hoofd = klacht.gevoegdBij().orElseThrow();
            Optional<Weigerreden> bezwaar = bijHoofd(hoofd, bij -> hoofdklacht.laatLos(hoofd, klacht, bij));
            if (bezwaar.isEmpty()) {
                klacht.heropen(werk.stap(Klachtstapsoort.HERROEPEN, waarom));
            }
            return bezwaar;
        });
    }
}
