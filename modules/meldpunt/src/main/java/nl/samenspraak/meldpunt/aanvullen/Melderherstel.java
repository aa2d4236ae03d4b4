package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Corrects who the melder is: a name or a number that was typed wrongly, and whether the melder may be named (AVG 16, R-MEL-05). What it was stays
 * readable for whoever may know the melder. A message that was put ready and names the melder goes no more; whoever got one already is to hear what is
 * right (AVG 19). Letters that are written later follow by themselves.
 */
@ApplicationScoped
public class Melderherstel {

    private Aanvullingen aanvullingen;
    private Iterable<Uitgang> uitgangen;
    private Behandeling behandeling;

    Melderherstel() {
        // The container makes its proxy with this.
    }

    @Inject
    Melderherstel(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            @Any Instance<Uitgang> uitgangen,
            Aanwezige aanwezige,
            Clock klok) {
        this(meldingen, aanvullingen, (Iterable<Uitgang>) uitgangen, aanwezige, klok);
    }

    Melderherstel(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            Iterable<Uitgang> uitgangen,
            Aanwezige aanwezige,
            Clock klok) {
        this.aanvullingen = aanvullingen;
        this.uitgangen = uitgangen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Corrects who the melder is, also after the melding was closed.
     *
     * @param id the melding
     * @param verbetering what is right
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding is not there, or this purpose does not open who the melder is
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.melder-verbeterd")
    public Verrichting<Weigerreden> verbeter(
            MeldingId id, Melderverbetering verbetering, long versie, Doelbinding doel) {
        Melding melding = behandeling.lees(id, versie);
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
        Melder was = melding.melder();
        return behandeling.verricht(melding, () -> {
            Optional<Weigerreden> bezwaar =
                    verbetering.toets(was).or(() -> melding.verbeterMelder(verbetering.van(was)));
            if (bezwaar.isEmpty()) {
                werkBij(melding, was, verbetering);
            }
            return bezwaar;
        });
    }

    private void werkBij(Melding melding, Melder was, Melderverbetering verbetering) {
        noteer(melding, verschil(was, melding.melder(), verbetering.gezegd()));
        String soort = melding.melder().nietNoemen() && !was.nietNoemen() ? "NIET_NOEMEN" : "VERBETERD";
        for (Uitgang uitgang : uitgangen) {
            uitgang.metMelder(melding).forEach(stuk -> laatRechtzetten(melding, stuk, soort));
            if (uitgang.vervaltMetMelder(melding)) {
                melding.heropen(behandeling.ik());
            }
        }
    }

    private void noteer(Melding melding, String tekst) {
        aanvullingen.add(new Aanvulling(
                melding.id(),
                new NieuweAanvulling(Aanvulsoort.MELDER, behandeling.vandaag(), null, null, tekst),
                behandeling.ik(),
                behandeling.nu()));
    }

    private void laatRechtzetten(Melding melding, Uitgegaan stuk, String soort) {
        aanvullingen.add(Terugbeltaak.rechtzetten(
                melding.id(),
                null,
                Meldteksten.tekst("aanvullen.recht.MELDER_" + soort, Nederlands.datum(stuk.dag()), stuk.waarheen()),
                behandeling.vandaag(),
                behandeling.ik(),
                behandeling.nu()));
    }

    private static String verschil(Melder was, Melder is, String gezegd) {
        List<String> regels = new ArrayList<>();
        regel(regels, "naam", was.naam(), is.naam());
        regel(regels, "telefoon", nummer(was.telefoon()), nummer(is.telefoon()));
        regel(regels, "noemen", noemen(was), noemen(is));
        if (!gezegd.isEmpty() && was.nietNoemen() && !is.nietNoemen()) {
            regels.add(Meldteksten.tekst("aanvullen.melder.zei", gezegd));
        }
        return String.join("\n", regels);
    }

    private static void regel(List<String> regels, String wat, String was, String is) {
        if (!was.equals(is)) {
            regels.add(Meldteksten.tekst("aanvullen.melder.was." + wat, ofNiets(was), ofNiets(is)));
        }
    }

    private static String ofNiets(String tekst) {
        return tekst.isEmpty() ? Meldteksten.tekst("aanvullen.relatie.geen") : tekst;
    }

    private static String nummer(Telefoonnummer nummer) {
        return nummer == null ? "" : nummer.weergave();
    }

    private static String noemen(Melder melder) {
        String wens = Meldteksten.tekst("aanvullen.melder.noemen." + (melder.nietNoemen() ? "nee" : "ja"));
        return melder.waaromNiet().isEmpty() ? wens : wens + " (" + melder.waaromNiet() + ")";
    }
}
