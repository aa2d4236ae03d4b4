package nl.samenspraak.zaak.stukken;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be in a text of Word: text, pictures, how it looks, and links. No macros, no controls, no files of others, no template of elsewhere. */
final class Wordregels implements Documentregels {

    private static final String INHOUDSOPGAVE = "[content_types].xml";
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Pattern XML = Pattern.compile(
            "\\[content_types\\]\\.xml|([a-z0-9]+/)*_rels/[a-z0-9._-]*\\.rels"
                    + "|word/((theme|charts|diagrams|drawings|glossary)/)*[a-z0-9_-]+\\.xml"
                    + "|docprops/(core|app|custom)\\.xml|docmetadata/labelinfo\\.xml|customxml/(item|itemprops)[0-9]+\\.xml");

    private static final Pattern BEELD = Pattern.compile(
            "(word/(glossary/)?media/[a-z0-9_-]+|docprops/thumbnail)\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)");

    private static final Pattern LETTERS = Pattern.compile("word/fonts/[a-z0-9_-]+\\.odttf");

    private static final Pattern INHOUD = Pattern.compile(
            "(application|text)/xml"
                    + "|image/(png|jpe?g|gif|bmp|tiff?|(x-)?emf|(x-)?wmf)"
                    + "|application/vnd\\.openxmlformats-package\\.(relationships|core-properties)\\+xml"
                    + "|application/vnd\\.openxmlformats-officedocument\\."
                    + "(theme|themeoverride|extended-properties|custom-properties|customxmlproperties)\\+xml"
                    + "|application/vnd\\.openxmlformats-officedocument\\.drawingml\\.[a-z]+\\+xml"
                    + "|application/vnd\\.openxmlformats-officedocument\\.obfuscatedfont"
                    + "|application/vnd\\.openxmlformats-officedocument\\.wordprocessingml\\."
                    + "(document\\.main|document\\.glossary|styles|settings|websettings|fonttable|numbering|header|footer|footnotes"
                    + "|endnotes|comments|commentsextended|commentsids|commentsextensible|people)\\+xml"
                    + "|application/vnd\\.ms-word\\.styleswitheffects\\+xml"
                    + "|application/vnd\\.ms-office\\.(chartstyle|chartcolorstyle|drawingml\\.diagramdrawing|classificationlabels)\\+xml");

    private static final Set<String> VERWIJZINGEN = Set.of(
            "officedocument",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "styles",
            "settings",
            "websettings",
            "fonttable",
            "theme",
            "themeoverride",
            "numbering",
            "header",
            "footer",
            "footnotes",
            "endnotes",
            "comments",
            "commentsextended",
            "commentsids",
            "commentsextensible",
            "people",
            "glossarydocument",
            "customxml",
            "customxmlprops",
            "image",
            "hyperlink",
            "font",
            "chart",
            "chartstyle",
            "chartcolorstyle",
            "chartusershapes",
            "diagramdata",
            "diagramlayout",
            "diagramquickstyle",
            "diagramcolors",
            "diagramdrawing",
            "styleswitheffects",
            "classificationlabels");

    /** The whole name: what only ends like it is something else. */
    private static final Set<String> LINKSOORT = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink");

    /** Files or lists of elsewhere, and what is put in as a whole. */
    private static final Set<String> ELEMENTEN =
            Set.of("altchunk", "oleobject", "object", "control", "subdoc", "mailmerge", "attachedtemplate");

    /** Fields that start a program or fetch a file. */
    private static final Pattern VELD = Pattern.compile(
            "\\s*\\\\*(dde|ddeauto|include|includetext|includepicture|import|link|embed|database|rd|macrobutton)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder veld = new StringBuilder();
    private boolean isWord;

    @Override
    public Deelsoort soort(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        if (XML.matcher(klein).matches() && !klein.endsWith("/vbadata.xml")) {
            return Deelsoort.XML;
        }
        if (BEELD.matcher(klein).matches()) {
            return Deelsoort.BEELD;
        }
        return LETTERS.matcher(klein).matches() ? Deelsoort.STIL : Deelsoort.GEEN;
    }

    @Override
    public void keur(String deel, Xmlelement element) {
        String klein = deel.toLowerCase(Locale.ROOT);
        if (klein.equals(INHOUDSOPGAVE)) {
            element.eigenschap("ContentType").ifPresent(this::keurInhoud);
        } else if (klein.endsWith(".rels")) {
            keurVerwijzing(element);
        } else {
            keurTekst(element);
        }
    }

    private void keurInhoud(String inhoud) {
        eis(INHOUD.matcher(inhoud.toLowerCase(Locale.ROOT)).matches(), inhoud);
        isWord |= inhoud.equals(DOCUMENT);
    }

    private static void keurVerwijzing(Xmlelement element) {
        if (element.dicht() || !element.naam().equals("Relationship")) {
            return;
        }
        String soort = element.eigenschap("Type").orElse("");
        String doel = element.eigenschap("Target").orElse("");
        boolean extern =
                element.eigenschap("TargetMode").filter("Internal"::equals).isEmpty()
                        && element.eigenschap("TargetMode").isPresent();
        eis(VERWIJZINGEN.contains(soort.substring(soort.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)), soort);
        if (extern) {
            eis(LINKSOORT.contains(soort) && Xmlelement.isLink(doel), doel);
        } else {
            // A place in the package begins with a slash as well, and with one.
            eis(!Xmlelement.isBuiten(doel.replaceFirst("^/(?![/\\\\])", "")), doel);
        }
    }

    private void keurTekst(Xmlelement element) {
        String naam = element.naam().toLowerCase(Locale.ROOT);
        if (element.dicht()) {
            if (naam.equals("instrtext")) {
                // The words of one field can be cut in pieces.
                veld.append(element.tekst());
            }
        } else {
            eis(!ELEMENTEN.contains(naam), naam);
            element.eigenschap("src").ifPresent(bron -> eis(!Xmlelement.isBuiten(bron), bron));
            element.eigenschap("href").ifPresent(link -> eis(Xmlelement.isLink(link), link));
            element.eigenschap("instr").ifPresent(Wordregels::keurVeld);
        }
        if (naam.equals("fldchar")) {
            keurVeld(veld.toString());
            veld.setLength(0);
        }
    }

    private static void keurVeld(String woorden) {
        eis(!VELD.matcher(woorden).matches(), woorden);
    }

    private static void eis(boolean klopt, String wat) {
        if (!klopt) {
            throw new Xmldeel.Geweigerd(wat);
        }
    }

    @Override
    public boolean isHeel() {
        return isWord && !VELD.matcher(veld).matches();
    }
}
