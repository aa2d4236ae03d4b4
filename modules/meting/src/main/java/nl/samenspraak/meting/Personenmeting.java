package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.register.Register;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.Pagina;

/** The register of persons without a page around it: one read, two searches. */
@Path("personen")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class Personenmeting {

    private static final String DOEL = "melding-aannemen";

    @Inject
    private Register register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /**
     * Reads one person.
     *
     * @param id the person
     * @return name, date of birth and residence
     */
    @GET
    @Path("{id}")
    public String persoon(@PathParam("id") UUID id) {
        PersoonView persoon = register.persoon(new PersoonId(id), doel());
        return String.join(
                "\n",
                persoon.naam(),
                persoon.gegevens().geboortedatum().weergave(),
                persoon.gegevens().verblijf().weergave());
    }

    /**
     * Searches by address.
     *
     * @param postcode the postcode
     * @param huisnummer the number
     * @return who live there
     */
    @GET
    @Path("adres/{postcode}/{huisnummer}")
    public String adres(@PathParam("postcode") String postcode, @PathParam("huisnummer") int huisnummer) {
        Zoekvraag vraag = new Zoekvraag.OpPostcode(Postcode.van(postcode), huisnummer, "");
        Pagina<PersoonRegel> gevonden = register.zoek(vraag, doel());
        return gevonden.rijen().stream()
                .map(rij -> rij.naam() + " " + rij.geboortedatum().weergave())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Searches by what a user types in one box.
     *
     * @param tekst for instance a name with a date of birth
     * @return who fits
     */
    @GET
    @Path("zoek")
    public String zoek(@QueryParam("tekst") String tekst) {
        Pagina<PersoonRegel> gevonden = register.zoek(Zoekvraag.uitTekst(tekst, LocalDate.now(klok)), doel());
        return gevonden.totaal() + " gevonden\n"
                + gevonden.rijen().stream().map(PersoonRegel::naam).collect(Collectors.joining("\n"));
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(DOEL);
    }
}
