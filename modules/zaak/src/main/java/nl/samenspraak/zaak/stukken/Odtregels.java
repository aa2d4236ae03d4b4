package nl.samenspraak.zaak.stukken;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be in a text of OpenDocument: text, pictures, how it looks, and links. Nothing that runs, and nothing that is fetched. */
final class Odtregels implements Documentregels {

    private static final Pattern XML = Pattern.compile("(content|styles|meta|settings|META-INF/manifest"
            + "|META-INF/documentsignatures|Configurations2/accelerator/current)\\.xml|manifest\\.rdf");

    private static final Pattern BEELD = Pattern.compile(
            "(Pictures/[A-Za-z0-9_-]+|Thumbnails/thumbnail)\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STIL = Pattern.compile("mimetype|layout-cache|Fonts/[A-Za-z0-9 _-]+\\.(ttf|otf)");

    private static final Pattern MAP =
            Pattern.compile("(Configurations2|Pictures|Thumbnails|META-INF|Fonts)/([a-zA-Z]+/)*");

    private static final Set<String> ELEMENTEN = Set.of(
            "event-listener",
            "script",
            "execute-macro",
            "section-source",
            "dde-source",
            "dde-connection",
            "dde-connection-decl",
            "object",
            "object-ole",
            "applet",
            "plugin",
            "floating-frame",
            "connection-resource",
            "encryption-data");

    private boolean heeftTekst;

    @Override
    public Deelsoort soort(String naam) {
        if (XML.matcher(naam).matches()) {
            heeftTekst |= naam.equals("content.xml");
            return Deelsoort.XML;
        }
        if (BEELD.matcher(naam).matches()) {
            return Deelsoort.BEELD;
        }
        if (MAP.matcher(naam).matches()) {
            return Deelsoort.MAP;
        }
        return STIL.matcher(naam).matches() ? Deelsoort.STIL : Deelsoort.GEEN;
    }

    @Override
    public void keur(String deel, Xmlelement element) {
        String naam = element.naam().toLowerCase(Locale.ROOT);
        if (element.dicht()) {
            return;
        }
        eis(!ELEMENTEN.contains(naam), naam);
        element.eigenschap("href")
                .ifPresent(
                        adres -> eis(naam.equals("a") ? Xmlelement.isLink(adres) : !Xmlelement.isBuiten(adres), adres));
    }

    private static void eis(boolean klopt, String wat) {
        if (!klopt) {
            throw new Xmldeel.Geweigerd(wat);
        }
    }

    @Override
    public boolean isHeel() {
        return heeftTekst;
    }
}
