package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.recht.Recht;
import nl.samenspraak.toegang.recht.Rechten;

/** What the frame of every screen shows of whoever is there, and the switch of pet. */
@Named("aanwezig")
@RequestScoped
public class AanwezigBean {

    private static final Map<String, Dossierdeel> NODIG = Map.of(
            "nieuwe-melding", Dossierdeel.SIGNAAL,
            "nieuwe-klacht", Dossierdeel.KLACHT,
            "nieuwe-hulpvraag", Dossierdeel.TOELEIDINGSDOSSIER,
            "zoeken", Dossierdeel.PERSOON);

    /** Who records something new, does so for this purpose; and who looks up people only to know a klager, or whom a request is about, has no use for browsing. */
    private static final Map<String, Set<String>> VOOR = Map.of(
            "nieuwe-melding", Set.of("melding-aannemen"),
            "nieuwe-klacht", Set.of("klacht-behandelen"),
            "nieuwe-hulpvraag", Set.of("samenhang-onderzoeken", "hulpvraag-onderzoeken"));

    private static final Set<String> ALLEEN_WIE_HET_IS =
            Set.of("klacht-behandelen", "handhavingsverzoek-beoordelen", "voortgang-volgen");

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    @Inject
    private Aanmeldlog log;

    public boolean isAangemeld() {
        return aanwezige.gebruiker().isPresent();
    }

    public String getNaam() {
        return aanwezige.gebruiker().map(Gebruiker::naam).orElse("");
    }

    /** @return the first letters of first and last word of the name */
    public String getInitialen() {
        String[] woorden = getNaam().strip().split("\\s+");
        return Stream.of(woorden[0], woorden[woorden.length - 1])
                .filter(woord -> !woord.isEmpty())
                .map(woord -> woord.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    public Pet getPet() {
        return aanwezige.pet().orElse(null);
    }

    public List<Pet> getPetten() {
        return aanwezige.gebruiker().map(Gebruiker::petten).orElse(List.of());
    }

    /**
     * @param wat what the frame may offer: {@code nieuwe-melding}, {@code nieuwe-klacht}, {@code nieuwe-hulpvraag} or {@code zoeken}
     * @return whether the active pet may do it
     */
    public boolean mag(String wat) {
        return aanwezige
                .pet()
                .flatMap(pet -> rechten.matrix().recht(pet.code(), NODIG.get(wat)))
                .filter(recht -> VOOR.containsKey(wat) ? legtVast(recht, VOOR.get(wat)) : zoektRuim(recht))
                .isPresent();
    }

    private static boolean legtVast(Recht recht, Set<String> doelen) {
        return recht.schrijven()
                && doelen.stream().anyMatch(doel -> recht.doel(doel).isPresent());
    }

    private static boolean zoektRuim(Recht recht) {
        return recht.doelen().stream().anyMatch(doel -> !ALLEEN_WIE_HET_IS.contains(doel.code()));
    }

    /**
     * Puts on another pet and starts anew at its first screen; written in the sign-in log (R-ALG-05).
     *
     * @param code code of the pet
     * @throws IOException when the answer cannot be written
     */
    public void wissel(String code) throws IOException {
        aanwezige.draag(code);
        Gebruiker gebruiker = aanwezige.eisGebruiker();
        log.schrijf(Gebeurtenis.PET_GEWISSELD, gebruiker.gebruikersnaam(), gebruiker.id(), code, aanwezige.werkplek());
        naar("/index.xhtml");
    }

    /**
     * Signs out: the session and all it remembers are gone.
     *
     * @throws IOException when the answer cannot be written
     */
    public void afmelden() throws IOException {
        Gebruiker gebruiker = aanwezige.eisGebruiker();
        log.schrijf(Gebeurtenis.AFGEMELD, gebruiker.gebruikersnaam(), gebruiker.id(), null, aanwezige.werkplek());
        aanwezige.ga();
        naar("/aanmelden.xhtml?afgemeld=ja");
    }

    private static void naar(String pad) throws IOException {
        ExternalContext buiten = FacesContext.getCurrentInstance().getExternalContext();
        buiten.redirect(buiten.getRequestContextPath() + pad);
    }
}
