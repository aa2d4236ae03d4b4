package nl.samenspraak.toeleiding.partijen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Wet;
import nl.samenspraak.kern.termijn.Geldigheid;
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
                        eenmalig(blad.bladen("taken")).stream()
                                .flatMap(rij -> taak(rij).stream())
                                .toList(),
                        eenmalig(blad.bladen("geheimhoudingen")).stream()
                                .flatMap(rij -> geheimhouding(rij).stream())
                                .toList(),
                        blad.bladen("toegang").stream()
                                .flatMap(rij -> toegang(rij).stream())
                                .toList()));
    }

    private static List<Blad> eenmalig(List<Blad> rijen) {
        Set<String> codes = new HashSet<>();
        for (Blad rij : rijen) {
            if (!codes.add(rij.tekst("code", Blad.LANGSTE_CODE))) {
                rij.fout("code", "komt twee keer voor: '" + rij.tekst("code") + "'");
            }
        }
        return rijen;
    }

    private static Optional<Partijtaak> taak(Blad rij) {
        String code = rij.tekst("code");
        String naam = rij.tekst("naam");
        String wet = rij.tekst("wet");
        String artikel = rij.tekstMisschien("artikel").orElse("");
        Optional<Rechtsstatus> status = rij.keuze("status", Rechtsstatus::vanCode);
        LocalDate van = rij.datum("geldigVan");
        LocalDate tot = rij.datumMisschien("geldigTot").orElse(null);
        if (tot != null && tot.isBefore(van)) {
            rij.fout("geldigTot", "ligt voor geldigVan");
            return Optional.empty();
        }
        return status.map(stand -> new Partijtaak(code, naam, wet, artikel, stand, new Geldigheid(van, tot)));
    }

    private static Optional<Geheimhouding> geheimhouding(Blad rij) {
        String code = rij.tekst("code");
        String naam = rij.tekst("naam");
        String uitleg = rij.tekst("uitleg");
        Optional<Boolean> zwijgplicht = rij.keuze("zwijgplicht", Partijblad::jaOfNee);
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

    private static boolean jaOfNee(String tekst) {
        return switch (tekst) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new IllegalArgumentException(tekst);
        };
    }
}
