package nl.samenspraak.web.bedrijf;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No page tells which version of a library this server runs (ASVS 14.3.3): in the address of a script or sheet stands something else that changes
 * with the version, so that a browser still fetches a new one.
 */
public class Versieloos extends ResourceHandlerWrapper {

    private static final Pattern VERSIE = Pattern.compile("(?<=[?&]v=)[^&]+");
    private static final int LENGTE = 8;

    /** @param wrapped makes the resources */
    public Versieloos(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String naam) {
        return zonder(super.createResource(naam));
    }

    @Override
    public Resource createResource(String naam, String bibliotheek) {
        return zonder(super.createResource(naam, bibliotheek));
    }

    @Override
    public Resource createResource(String naam, String bibliotheek, String soort) {
        return zonder(super.createResource(naam, bibliotheek, soort));
    }

    private static Resource zonder(Resource bron) {
        return bron == null ? null : new Bron(bron);
    }

    static String zonderVersie(String adres) {
        Matcher versie = VERSIE.matcher(adres);
        return versie.find() ? versie.replaceFirst(teken(versie.group())) : adres;
    }

    private static String teken(String versie) {
        return UUID.nameUUIDFromBytes(("samenspraak " + versie).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, LENGTE);
    }

    private static final class Bron extends ResourceWrapper {

        Bron(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return zonderVersie(super.getRequestPath());
        }
    }
}
