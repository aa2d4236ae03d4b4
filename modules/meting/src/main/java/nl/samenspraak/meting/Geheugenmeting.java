package nl.samenspraak.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** How much of the heap is held by what is still reachable. */
@Path("geheugen")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Geheugenmeting {

    /** @return the heap in use after a collection, in bytes */
    @GET
    @Path("bezet")
    public String bezet() {
        MemoryMXBean geheugen = ManagementFactory.getMemoryMXBean();
        geheugen.gc();
        return String.valueOf(geheugen.getHeapMemoryUsage().getUsed());
    }

    /** @return how large the heap may become, in bytes */
    @GET
    @Path("grootte")
    public String grootte() {
        return String.valueOf(Runtime.getRuntime().maxMemory());
    }
}
