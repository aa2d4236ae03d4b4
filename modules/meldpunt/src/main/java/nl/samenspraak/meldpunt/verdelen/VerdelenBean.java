package nl.samenspraak.meldpunt.verdelen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.omnifaces.util.Faces;

/**
 * Giving meldingen away from the work list: several at once that nobody has, or one of one's own; and taking that back.
 *
 * <p>What is chosen comes along as numbers, not as places in the list: the list may have changed since it was shown.
 */
@Named("verdelen")
@ViewScoped
public class VerdelenBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEUZE = "kies";

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werktelling telling;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    private final Leesbeurt<List<Collega>> mogelijk = new Leesbeurt<>();
    private List<Meldingnummer> gekozen = List.of();
    private MeldingId eigen;
    private long versie;
    private boolean zonderMij;
    private String aan;
    private String reden;
    private List<Meldingnummer> gegeven = List.of();

    /** Asks to whom the ticked meldingen go. */
    public void begin() {
        List<Meldingnummer> aangevinkt = Stream.of(Optional.ofNullable(Faces.getRequestParameterValues(KEUZE))
                        .orElse(new String[0]))
                .map(Meldingnummer::getypt)
                .toList();
        if (aangevinkt.isEmpty()) {
            Scherm.fout(Meldteksten.tekst("verdelen.kies"));
        } else {
            vraag(aangevinkt);
        }
    }

    /**
     * Asks to whom one of one's own meldingen goes.
     *
     * @param regel its row
     */
    public void begin(Werkregel regel) {
        vraag(List.of(regel.nummer()));
        eigen = regel.melding();
        versie = regel.versie();
        zonderMij = true;
    }

    private void vraag(List<Meldingnummer> nummers) {
        gekozen = nummers;
        eigen = null;
        zonderMij = false;
        gegeven = List.of();
        aan = null;
        reden = null;
        mogelijk.opnieuw();
        Scherm.vergeetInvoer("verdeelblok");
    }

    /** Closes the question again; nothing was given. */
    public void sluit() {
        gekozen = List.of();
    }

    /** Gives them away; each by itself, so that one that is gone already does not keep the others. */
    public void geef() {
        try {
            Overdracht overdracht = new Overdracht(aan == null ? null : UUID.fromString(aan), reden);
            List<Meldingnummer> gedaan = new ArrayList<>();
            for (Meldingnummer nummer : gekozen) {
                Optional<Weigerreden> bezwaar = geef(nummer, overdracht);
                if (bezwaar.filter(this::isVraagAanDeGebruiker).isPresent()) {
                    return;
                }
                bezwaar.ifPresentOrElse(waarom -> meld(nummer, waarom), () -> gedaan.add(nummer));
            }
            gegeven = List.copyOf(gedaan);
            sluit();
            telling.vergeet();
        } catch (OngeldigeWaarde e) {
            Scherm.fout("verdeelreden", e.getMessage());
        }
    }

    private Optional<Weigerreden> geef(Meldingnummer nummer, Overdracht overdracht) {
        try {
            return eigen == null
                    ? verdeling
                            .verdeel(nummer, overdracht, doelbindingen.voorTaak(Dossierdeel.SIGNAAL))
                            .bezwaar()
                    : geefEigen(overdracht);
        } catch (VerouderdeVersie | Weigering intussenVanEenAnder) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
    }

    private Optional<Weigerreden> geefEigen(Overdracht overdracht) {
        return doelbindingen
                .uitTaak(eigen.zaak(), Dossierdeel.SIGNAAL)
                .map(doel -> verdeling.wijsToe(eigen, overdracht, versie, doel))
                .map(Verrichting::bezwaar)
                .orElse(Optional.of(Weigerreden.AL_OPGEPAKT));
    }

    /** What is wrong with a field holds for all of them. */
    private boolean isVraagAanDeGebruiker(Weigerreden bezwaar) {
        switch (bezwaar) {
            case GEEN_COLLEGA -> Scherm.fout("verdeelaan", Meldteksten.tekst("reden." + bezwaar));
            case REDEN_ONTBREEKT -> Scherm.fout("verdeelreden", Meldteksten.tekst("reden." + bezwaar));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void meld(Meldingnummer nummer, Weigerreden bezwaar) {
        Scherm.fout(Meldteksten.tekst("werkvoorraad.nietopgepakt", nummer, Meldteksten.tekst("reden." + bezwaar)));
    }

    /** Takes back what was just given, as far as nobody has begun on it. */
    public void neemTerug() {
        int terug = 0;
        for (Meldingnummer nummer : gegeven) {
            Optional<Weigerreden> bezwaar = neemTerug(nummer);
            bezwaar.ifPresent(waarom -> meld(nummer, waarom));
            terug += bezwaar.isEmpty() ? 1 : 0;
        }
        if (terug > 0) {
            Scherm.bericht(Meldteksten.tekst("verdelen.terug." + (terug == 1 ? "een" : "meer"), terug));
        }
        gegeven = List.of();
        telling.vergeet();
    }

    private Optional<Weigerreden> neemTerug(Meldingnummer nummer) {
        try {
            return verdeling
                    .neemTerug(nummer, doelbindingen.voorTaak(Dossierdeel.SIGNAAL))
                    .bezwaar();
        } catch (VerouderdeVersie | Weigering intussenVanEenAnder) {
            return Optional.of(Weigerreden.NIET_TERUG_TE_NEMEN);
        }
    }

    public List<Meldingnummer> getGekozen() {
        return gekozen;
    }

    /** @return who can get them, oneself first; of one's own melding only others */
    public List<Collega> getMogelijk() {
        return mogelijk.lees(() -> {
            UUID ik = aanwezige.eisGebruiker().id();
            return collegas.met(Behandeling.PET).stream()
                    .filter(collega -> !zonderMij || !collega.id().equals(ik))
                    .sorted(Comparator.comparing(
                            (Collega collega) -> !collega.id().equals(ik)))
                    .toList();
        });
    }

    /**
     * @param collega someone to give them to
     * @return how the list calls that person
     */
    public String naam(Collega collega) {
        boolean ik = collega.id().equals(aanwezige.eisGebruiker().id());
        return ik ? Meldteksten.tekst("verdelen.uzelf", collega.naam()) : collega.naam();
    }

    /** @return what was given just now and can be taken back */
    public List<Meldingnummer> getGegeven() {
        return gegeven;
    }

    /** @return the name of who got it */
    public String getOntvanger() {
        return getMogelijk().stream()
                .filter(collega -> collega.id().toString().equals(aan))
                .map(Collega::naam)
                .findFirst()
                .orElse("");
    }

    public String getAan() {
        return aan;
    }

    public void setAan(String aan) {
        this.aan = aan;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
