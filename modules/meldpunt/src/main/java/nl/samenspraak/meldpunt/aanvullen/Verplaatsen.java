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
 * the wrong one has to be put right, and stays in the list of what is left to do until it is. A message to a loket is made anew, so what was
 * closed with one is open again.
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN)
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
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN)
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
        List<Uitgegaan> uitgegaan = uitgegaan(melding, verkeerd.van());
        Verrichting<Weigerreden> verrichting = behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar = verkeerd.toets().or(() -> melding.verplaats(verkeerd.van(), naar));
            if (bezwaar.isEmpty()) {
                werkBij(melding, verkeerd, uitgegaan);
            }
            return bezwaar;
        });
        beiden.addAll(melding.betrokkenen());
        return verrichting.isGedaan() ? new Verrichting<>(melding.id(), beiden, null) : verrichting;
    }

    private List<Uitgegaan> uitgegaan(Melding melding, PersoonId wie) {
        List<Uitgegaan> alles = new ArrayList<>();
        uitgangen.forEach(uitgang -> alles.addAll(uitgang.over(melding, wie)));
        boolean gesproken = alles.stream().anyMatch(stuk -> stuk.soort() == Uitgegaan.Soort.BETROKKENE);
        if (!gesproken) {
            aanvullingen.van(melding.id()).stream()
                    .filter(stuk -> Boolean.TRUE.equals(stuk.verteld()))
                    .findFirst()
                    .ifPresent(stuk -> alles.add(new Uitgegaan(Uitgegaan.Soort.BETROKKENE, "", stuk.dag())));
        }
        return alles;
    }

    private void werkBij(Melding melding, Verplaatsing verkeerd, List<Uitgegaan> uitgegaan) {
        aanvullingen.add(new Aanvulling(
                melding.id(),
                new NieuweAanvulling(Aanvulsoort.VERPLAATST, behandeling.vandaag(), null, null, verkeerd.reden()),
                behandeling.ik(),
                behandeling.nu()));
        uitgegaan.forEach(stuk -> aanvullingen.add(Terugbeltaak.rechtzetten(
                melding.id(),
                verkeerd.van(),
                woorden(stuk),
                behandeling.vandaag(),
                behandeling.ik(),
                behandeling.nu())));
        uitgangen.forEach(uitgang -> {
            if (uitgang.vervalt(melding)) {
                melding.heropen(behandeling.ik());
            }
        });
        informaties.find(melding.id()).ifPresent(informatie -> informatie.herzie(melding.teInformeren()));
    }

    private static String woorden(Uitgegaan stuk) {
        return Meldteksten.tekst("aanvullen.recht." + stuk.soort(), Nederlands.datum(stuk.dag()), stuk.waarheen());
    }
}
