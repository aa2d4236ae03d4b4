package nl.samenspraak.toeleiding.partijen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Wet;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * What {@code partijen.yaml} says.
 *
 * @param versie its version
 * @param taken the statutory tasks
 * @param geheimhoudingen what binds parties to silence
 * @param toegang how access is arranged here
 */
record Partijblad(
        String versie, List<Partijtaak> taken, List<Geheimhouding> geheimhoudingen, List<Toegangsinrichting> toegang) {

    private static final String BESTAND = "partijen.yaml";

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static Partijblad lees(Referentiebestand bestand) {
        return bestand.lees(
                BESTAND,
                blad -> new Partijblad(
                        blad.tekst("versie", Blad.LANGSTE_VERSIE),
                        blad.bladenMetCode("taken", Blad.LANGSTE_CODE).stream()
                                .flatMap(rij -> taak(rij).stream())
                                .toList(),
                        blad.bladenMetCode("geheimhoudingen", Blad.LANGSTE_CODE).stream()
                                .flatMap(rij -> geheimhouding(rij).stream())
                                .toList(),
                        blad.bladen("toegang").stream()
                                .flatMap(rij -> toegang(rij).stream())
                                .toList()));
    }

    private static Optional<Partijtaak> taak(Blad rij) {
        String code = rij.tekst("code");
        String naam = rij.tekst("naam");
        String wet = rij.tekst("wet");
        String artikel = rij.tekstMisschien("artikel").orElse("");
        Optional<Rechtsstatus> status = rij.keuze("status", Rechtsstatus::vanCode);
        return rij.geldigheid()
                .flatMap(geldig -> status.map(stand -> new Partijtaak(code, naam, wet, artikel, stand, geldig)));
    }

    private static Optional<Geheimhouding> geheimhouding(Blad rij) {
        String code = rij.tekst("code");
        String naam = rij.tekst("naam");
        String uitleg = rij.tekst("uitleg");
        Optional<Boolean> zwijgplicht = rij.jaOfNee("zwijgplicht");
        List<Doorbrekingsgrond> gronden = new ArrayList<>();
        for (String grond : rij.teksten("gronden")) {
            try {
                gronden.add(Doorbrekingsgrond.vanCode(grond));
            } catch (IllegalArgumentException onbekend) {
                rij.fout("gronden", "noemt een onbekende grond: '" + grond + "'");
            }
        }
        if (gronden.isEmpty()) {
            rij.fout("gronden", "noemt niets; zonder grond kan een partij nooit iets zeggen");
        }
        return zwijgplicht.map(zwijgt -> new Geheimhouding(code, naam, uitleg, zwijgt, gronden));
    }

    private static Optional<Toegangsinrichting> toegang(Blad rij) {
        Optional<Wet> wet = rij.keuze("wet", Wet::vanCode);
        Optional<Toegangsvorm> vorm = rij.keuze("vorm", Toegangsvorm::vanCode);
        String toelichting = rij.tekst("toelichting");
        if (wet.filter(gelezen -> !gelezen.sociaalDomein()).isPresent()) {
            rij.fout("wet", "is geen wet van het sociaal domein");
        }
        return wet.flatMap(gelezen -> vorm.map(hoe -> new Toegangsinrichting(gelezen, hoe, toelichting)));
    }
}
