package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Postcode;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Pagina;

/** The register of persons without a page around it: one read, one search. */
@Path("personen")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class Personenmeting {

    private static final String DOEL = "melding-aannemen";

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    /**
     * Reads one person.
     *
     * @param id the person
     * @return name and date of birth
     */
    @GET
    @Path("{id}")
    public JsonObject persoon(@PathParam("id") UUID id) {
        PersoonView persoon = register.persoon(new PersoonId(id), doel());
        return Json.createObjectBuilder()
                .add("naam", persoon.naam())
                .add("geboren", persoon.gegevens().geboortedatum().weergave())
                .add("woont", persoon.gegevens().verblijf().weergave())
                .build();
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
    public JsonObject adres(@PathParam("postcode") String postcode, @PathParam("huisnummer") int huisnummer) {
        Zoekvraag vraag = new Zoekvraag.OpPostcode(Postcode.van(postcode), huisnummer, "");
        Pagina<PersoonRegel> gevonden = register.zoek(vraag, doel());
        JsonArrayBuilder rijen = Json.createArrayBuilder();
        gevonden.rijen()
                .forEach(rij -> rijen.add(Json.createObjectBuilder()
                        .add("naam", rij.naam())
                        .add("geboren", rij.geboortedatum().weergave())));
        return Json.createObjectBuilder()
                .add("totaal", gevonden.totaal())
                .add("rijen", rijen)
                .build();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(DOEL);
    }
}
