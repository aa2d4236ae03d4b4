package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Fills the register through its own door, so that what is measured is what the application itself would have stored. */
@Path("vulling")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Vulling {

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    /**
     * Registers inhabitants.
     *
     * @param vanaf number of the first one
     * @param aantal how many
     * @return their identifiers, one on each line
     */
    @POST
    @Path("personen")
    public String personen(@QueryParam("vanaf") int vanaf, @QueryParam("aantal") int aantal) {
        Doelbinding doel = doelbindingen.voorTaak("melding-aannemen");
        return IntStream.range(vanaf, vanaf + aantal)
                .mapToObj(Inwoners::inwoner)
                .map(nieuw -> register.registreer(nieuw, doel).id().waarde().toString())
                .collect(Collectors.joining("\n"));
    }
}
