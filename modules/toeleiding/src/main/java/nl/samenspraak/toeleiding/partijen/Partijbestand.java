package nl.samenspraak.toeleiding.partijen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.kern.Nederlands;

/** The register of parties as a file: to print, to count on, to hand to the archivist. */
@ApplicationScoped
class Partijbestand {

    private Partijreferentie referentie;
    private Clock klok;

    Partijbestand() {
        // The container makes its proxy with this.
    }

    @Inject
    Partijbestand(Partijreferentie referentie, Clock klok) {
        this.referentie = referentie;
        this.klok = klok;
    }

    Tabelbestand van(Partijenboek boek) {
        return new Tabelbestand(
                Partijteksten.tekst("lijst.titel"),
                Partijteksten.tekst("bestand.onder", Nederlands.datum(LocalDate.now(klok))),
                List.of(wie(boek), bereikbaar(boek), toegang()));
    }

    private static Tabel wie(Partijenboek boek) {
        return tabel(
                "bestand.wie",
                List.of(
                        "kolom.naam",
                        "kolom.soort",
                        "kolom.rol",
                        "kolom.taken",
                        "kolom.geheim",
                        "kolom.wams",
                        "kolom.einde"),
                boek.partijen().stream().map(Partijbestand::wie).toList());
    }

    private static List<?> wie(PartijView partij) {
        return Arrays.asList(
                partij.naam(),
                partij.soort(),
                Partijteksten.tekst("rol." + partij.gegevens().rol()),
                partij.taken().stream()
                        .map(taak -> taak.naam() + " (" + taak.aanhaling() + ")")
                        .collect(Collectors.joining("; ")),
                partij.geheimhouding().naam(),
                partij.gegevens().wamsOp(),
                partij.alsGeeindigd().map(Partijeinde::op).orElse(null));
    }

    private static Tabel bereikbaar(Partijenboek boek) {
        return tabel(
                "bestand.bereikbaar",
                List.of("kolom.naam", "kolom.contact", "veld.telefoon", "veld.email", "veld.postadres", "veld.mandaat"),
                boek.partijen().stream().map(Partijbestand::bereikbaar).toList());
    }

    private static List<?> bereikbaar(PartijView partij) {
        Aanspreekpunt punt = partij.gegevens().aanspreekpunt();
        return List.of(
                partij.naam(),
                punt.functie().isEmpty() ? punt.naam() : punt.naam() + ", " + punt.functie(),
                punt.telefoonInWoorden(),
                punt.emailInWoorden(),
                punt.postadres().replace("\n", ", "),
                partij.gegevens().mandaat());
    }

    private Tabel toegang() {
        return tabel(
                "toegang.kop",
                List.of("toegang.wet", "toegang.vorm", "toegang.wie"),
                referentie.toegang().stream()
                        .map(hier -> List.of(
                                hier.wet().citeertitel(),
                                Partijteksten.tekst("toegangsvorm." + hier.vorm()),
                                hier.toelichting()))
                        .toList());
    }

    private static Tabel tabel(String titel, List<String> kolommen, List<? extends List<?>> rijen) {
        return new Tabel(
                Partijteksten.tekst(titel),
                kolommen.stream()
                        .map(kolom -> Tabel.Kolom.tekst(Partijteksten.tekst(kolom)))
                        .toList(),
                new ArrayList<>(rijen),
                "");
    }
}
