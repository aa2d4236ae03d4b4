package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.personen.identificeren.Identificatie;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;

/** The register of persons: who searches, shows, records and corrects does so here, behind the gate. */
@ApplicationScoped
public class Register implements Personenregister {

    private Personen personen;
    private Zoeker zoeker;
    private Persoonslezer lezer;
    private Persoonsweergave weergave;
    private Bsnkluis kluis;
    private Pseudoniemen pseudoniemen;
    private Aanwezige aanwezige;
    private Clock klok;

    protected Register() {}

    @Inject
    public Register(
            Personen personen,
            Zoeker zoeker,
            Bsnkluis kluis,
            Pseudoniemen pseudoniemen,
            Aanwezige aanwezige,
            Clock klok) {
        this.personen = personen;
        this.zoeker = zoeker;
        this.kluis = kluis;
        this.pseudoniemen = pseudoniemen;
        this.aanwezige = aanwezige;
        this.klok = klok;
        lezer = new Registerlezer(personen, zoeker);
        weergave = new Persoonsweergave(personen, kluis);
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.ZOEKEN)
    public Pagina<PersoonRegel> zoek(Zoekvraag vraag, Doelbinding doel) {
        return beste(vraag, MEESTE_RIJEN);
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.ZOEKEN)
    public Pagina<PersoonRegel> zoek(Zoekvraag vraag, int hoogstens, Doelbinding doel) {
        return beste(vraag, Math.min(hoogstens, MEESTE_RIJEN));
    }

    private Pagina<PersoonRegel> beste(Zoekvraag vraag, int hoogstens) {
        List<Kandidaat> gevonden = zoeker.zoek(vraag);
        return new Pagina<>(
                gevonden.stream().limit(hoogstens).map(zoeker::regel).toList(), gevonden.size());
    }

    /**
     * Reads one person.
     *
     * @param persoon the person
     * @param doel for what purpose
     * @return what the register knows
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON)
    public PersoonView persoon(PersoonId persoon, Doelbinding doel) {
        return weergave.van(vereist(persoon));
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON)
    public Optional<PersoonRegel> regel(PersoonId wie, Doelbinding doel) {
        return lezer.regel(wie);
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.OPSOMMEN)
    public Persoonsregels regels(Set<PersoonId> wie, Doelbinding doel) {
        return lezer.regels(wie);
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VASTLEGGEN, daad = "persoon.geregistreerd")
    public PersoonView registreer(NieuwePersoon nieuw, Doelbinding doel) {
        nieuw.eisHerkenbaar();
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, pseudoniemen.van(id), nieuw.gegevens());
        nieuw.vaststelling().ifPresent(bsn -> persoon.stelBsnVast(bsn, kluis));
        persoon.bereikbaarOp(nieuw.telefoons());
        personen.add(persoon);
        return bevestigd(persoon);
    }

    /**
     * Corrects who someone is.
     *
     * @param persoon the person
     * @param gegevens the data as they are now
     * @param gelezen the version that the change is based on
     * @param doel for what purpose
     * @return the person as registered
     * @throws OngeldigeWaarde when the person has no BSN and could not be recognised any more (R-ALG-20)
     * @throws VerouderdeVersie when someone else changed this person meanwhile
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.gewijzigd")
    public PersoonView wijzig(PersoonId persoon, Persoonsgegevens gegevens, long gelezen, Doelbinding doel) {
        Persoon gevonden = vereist(persoon, gelezen);
        if (gevonden.bsnZoekwaarde().isEmpty()) {
            new NieuwePersoon(gegevens, null, List.of()).eisHerkenbaar();
        }
        gevonden.neemOver(gegevens);
        return bevestigd(gevonden);
    }

    /**
     * Records at which numbers someone can be called.
     *
     * @param persoon the person
     * @param telefoons the numbers, the preferred one first
     * @param gelezen the version that the change is based on
     * @param doel for what purpose
     * @return the person as registered
     * @throws VerouderdeVersie when someone else changed this person meanwhile
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.telefoon-gewijzigd")
    public PersoonView bereikbaarOp(PersoonId persoon, List<Telefoonnummer> telefoons, long gelezen, Doelbinding doel) {
        Persoon gevonden = vereist(persoon, gelezen);
        gevonden.bereikbaarOp(telefoons);
        return bevestigd(gevonden);
    }

    /**
     * Records someone's BSN, with its source (R-ALG-19).
     *
     * @param persoon the person
     * @param vaststelling the number and from where it is known
     * @param gelezen the version that the change is based on
     * @param doel for what purpose
     * @return the person as registered
     * @throws VerouderdeVersie when someone else changed this person meanwhile
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.bsn-vastgesteld")
    public PersoonView stelBsnVast(PersoonId persoon, Bsnvaststelling vaststelling, long gelezen, Doelbinding doel) {
        Persoon gevonden = vereist(persoon, gelezen);
        gevonden.stelBsnVast(vaststelling, kluis);
        return bevestigd(gevonden);
    }

    /**
     * Records that someone identified himself before the user (R-ALG-22).
     *
     * @param persoon the person
     * @param getoond the document that was shown
     * @param doel for what purpose
     * @return the person as registered
     * @throws OngeldigeWaarde when the document is not valid any more
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.legitimatie-gezien")
    public PersoonView identificeer(PersoonId persoon, Legitimatie getoond, Doelbinding doel) {
        getoond.eisGeldig(LocalDate.now(klok));
        Persoon gevonden = vereist(persoon);
        personen.add(new Identificatie(persoon, getoond, nu()));
        return bevestigd(gevonden);
    }

    private Persoon vereist(PersoonId persoon) {
        return personen.find(persoon).orElseThrow(Register::bestaatNiet);
    }

    private Persoon vereist(PersoonId persoon, long gelezen) {
        Persoon gevonden = vereist(persoon);
        if (gevonden.versie() != gelezen) {
            throw new VerouderdeVersie();
        }
        return gevonden;
    }

    private PersoonView bevestigd(Persoon persoon) {
        personen.bevestig();
        return weergave.van(persoon);
    }

    private Vastlegging nu() {
        return Vastlegging.nu(aanwezige.eisGebruiker(), klok);
    }

    private static Weigering bestaatNiet() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
