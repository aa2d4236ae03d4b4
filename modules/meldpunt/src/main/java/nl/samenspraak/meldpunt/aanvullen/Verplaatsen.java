package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;
import nl.samenspraak.meldpunt.uitgang.Verwisseling;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Puts a melding that was registered on the wrong person on the right one. Who looked at it as being about the one stays in the log, with a line that
 * it was corrected, for both. The right person has yet to be told (R-MEL-12) and finds it among earlier meldingen (R-MEL-16); whatever went out about
 * the wrong one has to be put right, and stays in the list of what is left to do until it is. A message to a loket is made anew, and so is all
 * that the Wvggz asks; what was closed with one of these is open again.
 */
@ApplicationScoped
public class Verplaatsen {

    private Aanvullingen aanvullingen;
    private Personenregister register;
    private Informaties informaties;
    private Iterable<Uitgang> uitgangen;
    private Behandeling behandeling;

    Verplaatsen() {
        // The container makes its proxy with this.
    }

    @Inject
    Verplaatsen(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            Personenregister register,
            Informaties informaties,
            @Any Instance<Uitgang> uitgangen,
            Aanwezige aanwezige,
            Clock klok) {
        this(meldingen, aanvullingen, register, informaties, (Iterable<Uitgang>) uitgangen, aanwezige, klok);
    }

    Verplaatsen(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            Personenregister register,
            Informaties informaties,
            Iterable<Uitgang> uitgangen,
            Aanwezige aanwezige,
            Clock klok) {
        this.aanvullingen = aanvullingen;
        this.register = register;
        this.informaties = informaties;
        this.uitgangen = uitgangen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Puts it on somebody in the register.
     *
     * @param id the melding
     * @param verkeerd whom it is not about, and why
     * @param naar whom it is about
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.persoon-verplaatst")
    public Verrichting<Weigerreden> zetOver(
            MeldingId id, Verplaatsing verkeerd, PersoonId naar, long versie, Doelbinding doel) {
        return zetOver(behandeling.lees(id, versie), verkeerd, naar);
    }

    /**
     * Enters somebody in the register and puts it on that person; both or neither.
     *
     * @param id the melding
     * @param verkeerd whom it is not about, and why
     * @param nieuw whom it is about
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the person cannot be registered
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.persoon-verplaatst")
    public Verrichting<Weigerreden> zetOver(
            MeldingId id, Verplaatsing verkeerd, NieuwePersoon nieuw, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Optional<Weigerreden> bezwaar = verkeerd.toets();
        return bezwaar.isPresent()
                ? Verrichting.met(melding, bezwaar)
                : zetOver(melding, verkeerd, register.registreer(nieuw, doel).id());
    }

    private Verrichting<Weigerreden> zetOver(Melding melding, Verplaatsing verkeerd, PersoonId naar) {
        Set<PersoonId> beiden = new HashSet<>(melding.betrokkenen());
        Verrichting<Weigerreden> verrichting = zetRecht(
                melding,
                verkeerd,
                Aanvulsoort.VERPLAATST,
                () -> verkeerd.toets().or(() -> melding.verplaats(verkeerd.van(), naar)));
        beiden.addAll(melding.betrokkenen());
        return verrichting.isGedaan() ? new Verrichting<>(melding.id(), beiden, null) : verrichting;
    }

    /**
     * It is not about somebody after all, who was added by mistake; whom it is about then, was only described.
     *
     * @param id the melding
     * @param persoon who
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.persoon-losgemaakt")
    public Verrichting<Weigerreden> ontkoppel(MeldingId id, PersoonId persoon, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        Set<PersoonId> ervoor = new HashSet<>(melding.betrokkenen());
        Verrichting<Weigerreden> verrichting = zetRecht(
                melding, new Verplaatsing(persoon, ""), Aanvulsoort.NIET_OVER, () -> melding.ontkoppel(persoon));
        return verrichting.isGedaan() ? new Verrichting<>(id, ervoor, null) : verrichting;
    }

    private Verrichting<Weigerreden> zetRecht(
            Melding melding, Verplaatsing verkeerd, Aanvulsoort soort, Supplier<Optional<Weigerreden>> daad) {
        List<Uitgegaan> uitgegaan = uitgegaan(melding, verkeerd.van(), soort);
        Verwisseling wissel = new Verwisseling(
                melding.persoon().filter(verkeerd.van()::equals).isPresent(),
                verkeerd.reden(),
                behandeling.vandaag(),
                behandeling.ik(),
                behandeling.nu());
        return behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = daad.get();
            if (bezwaar.isEmpty()) {
                werkBij(melding, verkeerd, soort, wissel, uitgegaan);
            }
            return bezwaar;
        });
    }

    /** Who was added beside another and goes again, is not the one who was spoken to. */
    private List<Uitgegaan> uitgegaan(Melding melding, PersoonId wie, Aanvulsoort soort) {
        List<Uitgegaan> alles = new ArrayList<>();
        uitgangen.forEach(uitgang -> alles.addAll(uitgang.over(melding, wie)));
        boolean gesproken = alles.stream().anyMatch(stuk -> stuk.soort() == Uitgegaan.Soort.BETROKKENE);
        boolean kanGesprokenZijn = soort == Aanvulsoort.VERPLAATST
                || melding.persoon().filter(wie::equals).isPresent();
        if (!gesproken && kanGesprokenZijn) {
            aanvullingen.van(melding.id()).stream()
                    .filter(stuk -> Boolean.TRUE.equals(stuk.verteld()) && !stuk.vervangen())
                    .findFirst()
                    .ifPresent(stuk -> alles.add(new Uitgegaan(Uitgegaan.Soort.BETROKKENE, "", stuk.dag())));
        }
        return alles;
    }

    private void werkBij(
            Melding melding, Verplaatsing verkeerd, Aanvulsoort soort, Verwisseling wissel, List<Uitgegaan> uitgegaan) {
        aanvullingen.add(new Aanvulling(
                melding.id(),
                new NieuweAanvulling(soort, wissel.dag(), null, null, wissel.reden()),
                wissel.door(),
                wissel.op()));
        uitgegaan.forEach(stuk -> aanvullingen.add(Terugbeltaak.rechtzetten(
                melding.id(), verkeerd.van(), woorden(stuk), wissel.dag(), wissel.door(), wissel.op())));
        uitgangen.forEach(uitgang -> {
            if (uitgang.vervalt(melding, wissel)) {
                melding.heropen(wissel.door());
            }
        });
        informaties.find(melding.id()).ifPresent(informatie -> informatie.herzie(melding.teInformeren()));
    }

    private static String woorden(Uitgegaan stuk) {
        return Meldteksten.tekst("aanvullen.recht." + stuk.soort(), Nederlands.datum(stuk.dag()), stuk.waarheen());
    }
}
