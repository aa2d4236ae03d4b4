package nl.samenspraak.brieven;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.persoon.Adres;

/** Lays out a letter: letterhead, address where the window of an envelope is, references, text, signature, enclosures. */
final class Briefopmaak {

    private static final ResourceBundle WOORDEN =
            ResourceBundle.getBundle("nl.samenspraak.brieven.woorden", Nederlands.TAAL);

    private final Briefhoofd hoofd;

    Briefopmaak(Briefhoofd hoofd) {
        this.hoofd = hoofd;
    }

    String blad(Brief brief) {
        return Opmaak.blad("brief", brief.onderwerp(), hoofd, vervolgkop(brief), inhoud(brief));
    }

    String inhoud(Brief brief) {
        Opmaak uit = new Opmaak();
        uit.begin("div", "hoofd");
        uit.stuk("p", "gemeente", hoofd.gemeente());
        uit.regels("afzender", opEnvelop(hoofd.regels()));
        uit.eind("div");
        uit.begin("div", "adres").regels("", adres(brief.aan())).eind("div");
        uit.begin("div", "gegevens");
        gegeven(uit, "datum", Nederlands.datum(brief.datum()));
        gegeven(uit, "kenmerk", brief.kenmerk());
        gegeven(
                uit,
                "bijlagen",
                brief.bijlagen().isEmpty()
                        ? ""
                        : Integer.toString(brief.bijlagen().size()));
        uit.eind("div");
        uit.stuk("h1", "", brief.onderwerp());
        uit.stuk("p", "aanhef", brief.aanhef() + ",");
        uit.delen(brief.inhoud());
        ondertekening(uit, brief.ondertekening());
        if (!brief.bijlagen().isEmpty()) {
            uit.begin("div", "bijlagen").stuk("h2", "", WOORDEN.getString("bijlagen.kop"));
            uit.delen(List.of(new Tekstdeel.Opsomming(brief.bijlagen(), false))).eind("div");
        }
        return uit.toString();
    }

    private static List<String> adres(Brief.Geadresseerde aan) {
        return Stream.concat(Stream.of(aan.naam()), opEnvelop(aan.adresregels()).stream())
                .toList();
    }

    /** However somebody typed it, the town stands there as the post reads it. */
    private static List<String> opEnvelop(List<String> regels) {
        return regels.stream().map(Adres::opEnvelop).toList();
    }

    private static void gegeven(Opmaak uit, String naam, String waarde) {
        if (!waarde.isBlank()) {
            // The label is part of the line, and no block of its own: that would be read out after its value.
            uit.begin("p", "gegeven")
                    .stuk("span", "label", WOORDEN.getString(naam))
                    .tekst("\n" + waarde)
                    .eind("p");
        }
    }

    private static void ondertekening(Opmaak uit, Brief.Ondertekening einde) {
        uit.begin("div", "ondertekening");
        uit.stuk("p", "", einde.groet() + ",");
        uit.stuk("p", "", einde.namens().isBlank() ? "" : einde.namens() + ",");
        uit.stuk("p", "naam", einde.naam());
        uit.stuk("p", "functie", einde.functie());
        uit.eind("div");
    }

    private String vervolgkop(Brief brief) {
        return hoofd.gemeente() + (brief.kenmerk().isBlank() ? "" : " \u00b7 " + brief.kenmerk());
    }
}
