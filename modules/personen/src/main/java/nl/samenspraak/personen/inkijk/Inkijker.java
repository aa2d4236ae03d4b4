package nl.samenspraak.personen.inkijk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Looks into a base registry for one person (R-TOE-29). Each look has reasons that are kept, asks only what its purpose may, and leaves one line,
 * or there is no answer. What differs is taken over only by choice, after asking again, and only what is still as it was seen.
 */
@ApplicationScoped
public class Inkijker {

    private static final String AFDRUK = "inkijk-afdruk";

    private Personen personen;
    private Inkijken inkijken;
    private Inkijkregels regels;
    private Basisregistratie registratie;
    private Bsnkluis kluis;
    private Sleutelbos sleutels;
    private Aanwezige aanwezige;
    private Clock klok;

    protected Inkijker() {}

    @Inject
    Inkijker(
            Personen personen,
            Inkijken inkijken,
            Inkijkregels regels,
            Basisregistratie registratie,
            Bsnkluis kluis,
            Sleutelbos sleutels,
            Aanwezige aanwezige,
            Clock klok) {
        this.personen = personen;
        this.inkijken = inkijken;
        this.regels = regels;
        this.registratie = registratie;
        this.kluis = kluis;
        this.sleutels = sleutels;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @return whether there is a registry to look into */
    public boolean aangesloten() {
        return registratie.aangesloten();
    }

    /** @return what a look asks for this purpose; nothing when this purpose may not look that far */
    public Set<Inkijkdeel> vraagt(Inkijkdiepte diepte, Doelbinding doel) {
        return regels.voor(doel.doel().code()).map(regel -> regel.delen(diepte)).orElse(Set.of());
    }

    /**
     * Opens the page from which somebody may look.
     *
     * @param persoon the person
     * @param doel for what purpose
     * @return who it is, and what was taken over before
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.INKIJK, daad = "persoon.inkijk-geopend")
    public Herkomsten open(PersoonId persoon, Doelbinding doel) {
        Persoon gevonden = vereist(persoon);
        return new Herkomsten(
                persoon,
                gevonden.gegevens().naam().volledig(),
                gevonden.bsnZoekwaarde().isPresent(),
                inkijken.herkomst(persoon).stream().map(Herkomst::view).toList());
    }

    /**
     * Looks once.
     *
     * @param persoon about whom
     * @param diepte how far
     * @param noodzaak why
     * @param doel for what purpose
     * @return what differs, or why there was no answer
     * @throws Weigering when there is no such person, or this purpose may not look that far
     */
    @Inzage(deel = Dossierdeel.INKIJK, daad = "persoon.brp-gezien", soorten = Inkijkdiepte.class)
    public InkijkView kijk(PersoonId persoon, Inkijkdiepte diepte, Inkijknoodzaak noodzaak, Doelbinding doel) {
        Persoon gevonden = vereist(persoon);
        Inkijkregel regel = vereist(doel);
        Set<Inkijkdeel> delen = regel.delen(diepte);
        if (delen.isEmpty()) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
        Inkijk inkijk = new Inkijk(persoon, diepte, doel.doel().code(), noodzaak, delen);
        List<Gelijk> gelijk = new ArrayList<>();
        List<Verschil> verschillen = new ArrayList<>();
        Storing storing = null;
        try {
            Persoonsgegevens daar = vraag(gevonden, regel, delen);
            vergelijk(gevonden.gegevens(), daar, delen, gelijk, verschillen);
        } catch (Basisregistratiestoring geenAntwoord) {
            storing = geenAntwoord.storing();
        }
        Vastlegging nu = nu();
        inkijk.gezien(storing, nu);
        inkijken.add(inkijk);
        return new InkijkView(
                inkijk.id(), persoon, diepte, registratie.naam(), nu.handeling().op(), gelijk, verschillen, storing);
    }

    /**
     * Takes over what somebody chose, when the registry still says what was seen.
     *
     * @param persoon whose data
     * @param inkijk the look in which it was seen
     * @param gekozen the parts, each with the print of what was seen
     * @param doel for what purpose
     * @return what was taken over, or why nothing was
     * @throws Weigering when there is no such person
     */
    @Inzage(deel = Dossierdeel.INKIJK, actie = Actie.WIJZIGEN, daad = "persoon.brp-overgenomen")
    public Inkijkovername neemOver(PersoonId persoon, UUID inkijk, Map<Inkijkdeel, String> gekozen, Doelbinding doel) {
        Persoon gevonden = vereist(persoon);
        Inkijkregel regel = vereist(doel);
        if (gekozen.isEmpty()) {
            return niet(persoon, Inkijkovername.Reden.NIETS_GEKOZEN, null);
        }
        Optional<Inkijk> gezien = inkijken.find(inkijk)
                .filter(look -> look.geldtVoor(persoon, gebruiker().naam(), OffsetDateTime.now(klok)))
                .filter(look -> look.delen().containsAll(gekozen.keySet()));
        if (gezien.isEmpty()) {
            return niet(persoon, Inkijkovername.Reden.VERLOPEN, null);
        }
        try {
            Persoonsgegevens daar = vraag(gevonden, regel, gezien.get().delen());
            boolean zoalsGezien = gekozen.entrySet().stream()
                    .allMatch(keuze -> afdruk(keuze.getKey(), daar).equals(keuze.getValue()));
            return zoalsGezien
                    ? neemOver(gevonden, gezien.get(), Inkijkdeel.opVolgorde(gekozen.keySet()), daar)
                    : niet(persoon, Inkijkovername.Reden.ANDERS, null);
        } catch (Basisregistratiestoring geenAntwoord) {
            return niet(persoon, Inkijkovername.Reden.STORING, geenAntwoord.storing());
        }
    }

    private Inkijkovername neemOver(Persoon persoon, Inkijk gezien, Set<Inkijkdeel> delen, Persoonsgegevens daar) {
        Persoonsgegevens gegevens = persoon.gegevens();
        Vastlegging nu = nu();
        for (Inkijkdeel deel : delen) {
            gegevens = deel.overgenomen(gegevens, daar);
            inkijken.add(new Herkomst(persoon.id(), gezien, deel, registratie.naam(), LocalDate.now(klok), nu));
        }
        persoon.neemOver(gegevens);
        personen.bevestig();
        return new Inkijkovername(persoon.id(), registratie.naam(), List.copyOf(delen), null, null);
    }

    private Inkijkovername niet(PersoonId persoon, Inkijkovername.Reden reden, Storing storing) {
        return new Inkijkovername(persoon, registratie.naam(), List.of(), reden, storing);
    }

    private Persoonsgegevens vraag(Persoon persoon, Inkijkregel regel, Set<Inkijkdeel> delen) {
        if (!registratie.aangesloten()) {
            throw new Basisregistratiestoring(Storing.NIET_AANGESLOTEN);
        }
        Bsn bsn = persoon.leesbaarBsn(kluis).orElseThrow(() -> new Basisregistratiestoring(Storing.ONBEKEND));
        return registratie
                .raadpleeg(new Inkijkvraag(
                        bsn,
                        delen,
                        regel.doelbinding(),
                        regel.verwerking(),
                        gebruiker().id().toString()))
                .gegevens();
    }

    private void vergelijk(
            Persoonsgegevens hier,
            Persoonsgegevens daar,
            Set<Inkijkdeel> delen,
            List<Gelijk> gelijk,
            List<Verschil> verschillen) {
        for (Inkijkdeel deel : delen) {
            String hierTekst = deel.toon(hier);
            String daarTekst = deel.toon(daar);
            boolean zelfdeMerk = deel.inOnderzoek(hier) == deel.inOnderzoek(daar);
            if (hierTekst.equals(daarTekst) && zelfdeMerk) {
                gelijk.add(new Gelijk(deel, deel.inOnderzoek(daar)));
            } else {
                verschillen.add(new Verschil(deel, hierTekst, daarTekst, deel.inOnderzoek(daar), afdruk(deel, daar)));
            }
        }
    }

    private String afdruk(Inkijkdeel deel, Persoonsgegevens daar) {
        String inhoud = deel.name() + "\n" + deel.inOnderzoek(daar) + "\n" + deel.toon(daar);
        return HexFormat.of().formatHex(sleutels.hmac(AFDRUK, inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private Persoon vereist(PersoonId persoon) {
        return personen.find(persoon).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    private Inkijkregel vereist(Doelbinding doel) {
        return regels.voor(doel.doel().code()).orElseThrow(() -> new Weigering(Weigergrond.DOEL_PAST_NIET));
    }

    private Gebruiker gebruiker() {
        return aanwezige.eisGebruiker();
    }

    private Vastlegging nu() {
        return Vastlegging.nu(gebruiker(), klok);
    }
}
