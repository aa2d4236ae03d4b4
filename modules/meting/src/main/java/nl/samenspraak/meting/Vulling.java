package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Fills the municipality through its own doors, so that what is measured is what the application itself would have stored. */
@Path("vulling")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Vulling {

    private static final String AANNEMEN = "melding-aannemen";
    private static final String BEOORDELEN = "melding-beoordelen";

    @Inject
    private Personenregister register;

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private nl.samenspraak.klachten.aannemen.Aannemen balie;

    @Inject
    private nl.samenspraak.klachten.verdelen.Werkverdeling klachttoewijzing;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

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
        Doelbinding doel = doelbindingen.voorTaak(AANNEMEN);
        return IntStream.range(vanaf, vanaf + aantal)
                .mapToObj(Inwoners::inwoner)
                .map(nieuw -> register.registreer(nieuw, doel).id().toString())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Takes in a melding and takes it up, so that it is the work of whoever is signed in.
     *
     * @param nummer which call
     * @param over whom it is about
     * @return its identifier
     */
    @POST
    @Path("melding")
    public String melding(@QueryParam("nummer") int nummer, @QueryParam("over") UUID over) {
        Doelbinding doel = doelbindingen.voorTaak(AANNEMEN);
        NieuweMelding nieuw = Telefoontjes.gesprek(
                nummer, new PersoonId(over), doelbindingen.voorTaak(BEOORDELEN).doel());
        if (meldpunt.aannemen(nieuw, doel) instanceof Aanname.Aangenomen aangenomen) {
            verdeling.pakOp(aangenomen.nummer(), doel);
            return aangenomen.melding().toString();
        }
        throw new IllegalStateException("Melding " + nummer + " is niet aangenomen");
    }

    /**
     * Takes in a klacht by post and takes it up, so that it is the work of whoever is signed in.
     *
     * @param nummer which letter
     * @return its identifier
     */
    @POST
    @Path("klacht")
    public String klacht(@QueryParam("nummer") int nummer) {
        nl.samenspraak.klachten.aannemen.Aanname aanname = balie.neemOp(
                Klachtbrieven.brief(nummer, LocalDate.now(klok)), doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        if (aanname instanceof nl.samenspraak.klachten.aannemen.Aanname.Opgenomen opgenomen) {
            Doelbinding doel = doelbindingen.kies(opgenomen.klacht().zaak(), Klachtbehandelaar.DOEL);
            klachttoewijzing.pakOp(opgenomen.nummer(), "Werkt ergens anders.", doel);
            return opgenomen.klacht().waarde().toString();
        }
        throw new IllegalStateException("Klacht " + nummer + " is niet opgenomen: " + aanname);
    }
}
