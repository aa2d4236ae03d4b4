package nl.samenspraak.personen.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.Persoonsweergave;
import nl.samenspraak.personen.register.Register;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/**
 * The households: links between persons, each made because it is necessary for the question of one of them (R-ALG-07, R-ALG-08).
 * Often the household is not relevant; then that is what stands here.
 *
 * @see Register
 */
@ApplicationScoped
public class Gezinsregister {

    private Personen personen;
    private Gezinsbanden banden;
    private Persoonsweergave weergave;
    private Aanwezige aanwezige;
    private Clock klok;

    protected Gezinsregister() {}

    @Inject
    public Gezinsregister(
            Personen personen, Gezinsbanden banden, Persoonsweergave weergave, Aanwezige aanwezige, Clock klok) {
        this.personen = personen;
        this.banden = banden;
        this.weergave = weergave;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * Reads someone with the household, as far as it is recorded.
     *
     * @param persoon the person
     * @param doel for what purpose
     * @return what the register knows, and the links, also broken ones
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON)
    public Gezinskaart open(PersoonId persoon, Doelbinding doel) {
        Persoon gevonden = vereist(persoon);
        return new Gezinskaart(weergave.van(gevonden), gezin(gevonden));
    }

    /**
     * Links two persons (R-ALG-07, R-ALG-08). That the household does not matter is taken back by it.
     *
     * @param nieuw the link, with its reason
     * @param doel for what purpose
     * @return the household of the person whose question it is
     * @throws OngeldigeWaarde when the two are linked like this already
     * @throws Weigering when one of both is not in the register
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.gezin-verbonden")
    public GezinView verbind(NieuweBand nieuw, Doelbinding doel) {
        Persoon persoon = vereist(nieuw.persoon());
        vereist(nieuw.verwant());
        boolean bestaat = banden.verwanten(nieuw.persoon()).stream()
                .map(Verwant::band)
                .anyMatch(band -> band.geldt()
                        && band.ander(nieuw.persoon()).equals(nieuw.verwant())
                        && band.anderIs(nieuw.persoon()) == nieuw.verwantIs());
        if (bestaat) {
            throw new OngeldigeWaarde("Deze twee mensen zijn al zo met elkaar verbonden.");
        }
        banden.add(new Gezinsband(nieuw, nu()));
        persoon.gezinRelevant();
        personen.bevestig();
        return gezin(persoon);
    }

    /**
     * Breaks a link (R-ALG-07). It stays readable, with both reasons.
     *
     * @param band the link
     * @param reden why
     * @param doel for what purpose
     * @return the household of the person for whom the link was laid
     * @throws OngeldigeWaarde when it was broken already
     * @throws Weigering when there is no such link
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.gezin-verbroken")
    public GezinView verbreek(BandId band, Reden reden, Doelbinding doel) {
        Gezinsband gevonden = banden.band(band).orElseThrow(Gezinsregister::bestaatNiet);
        gevonden.verbreek(reden, LocalDate.now(klok), nu());
        personen.bevestig();
        return gezin(vereist(gevonden.persoon()));
    }

    /**
     * Records that the household does not matter for someone's question (R-ALG-08).
     *
     * @param persoon the person
     * @param doel for what purpose
     * @return the household
     * @throws OngeldigeWaarde when there are links that must be broken first
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.WIJZIGEN, daad = "persoon.gezin-niet-nodig")
    public GezinView gezinNietRelevant(PersoonId persoon, Doelbinding doel) {
        Persoon gevonden = vereist(persoon);
        if (banden.verwanten(persoon).stream().map(Verwant::band).anyMatch(Gezinsband::geldt)) {
            throw new OngeldigeWaarde("Er zijn nog gezinsleden vastgelegd. Verbreek die banden eerst.");
        }
        gevonden.gezinNietRelevant(nu());
        personen.bevestig();
        return gezin(gevonden);
    }

    private Persoon vereist(PersoonId persoon) {
        return personen.find(persoon).orElseThrow(Gezinsregister::bestaatNiet);
    }

    private GezinView gezin(Persoon persoon) {
        return new GezinView(
                persoon.id(),
                persoon.gezinIsNietRelevant().orElse(null),
                banden.verwanten(persoon.id()).stream()
                        .map(verwant ->
                                verwant.band().lid(persoon.id(), verwant.ander().gegevens()))
                        .toList());
    }

    private Vastlegging nu() {
        return Vastlegging.nu(aanwezige.eisGebruiker(), klok);
    }

    private static Weigering bestaatNiet() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
