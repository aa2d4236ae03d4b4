package nl.samenspraak.brieven;

/** Lays out a document with tables: who publishes it, its title, and its parts. */
final class Bestandopmaak {

    private final Briefhoofd hoofd;

    Bestandopmaak(Briefhoofd hoofd) {
        this.hoofd = hoofd;
    }

    String blad(Tabelbestand bestand) {
        Opmaak uit = new Opmaak();
        uit.begin("div", "hoofd").stuk("p", "gemeente", hoofd.gemeente()).eind("div");
        uit.stuk("h1", "", bestand.titel()).stuk("p", "ondertitel", bestand.ondertitel());
        uit.delen(bestand.delen());
        return Opmaak.blad("bestand", bestand.titel(), hoofd, bestand.titel(), uit.toString());
    }
}
