package nl.samenspraak.inwoner.dossiers;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigentoestemming;
import nl.samenspraak.toegang.ui.Teksten;

/**
 * The copy of what is kept of an inwoner (AVG 15 lid 3): the same that the pages show, to read and to let a machine read (AVG 20).
 *
 * @param verantwoordelijke who is responsible
 * @param dag the day on which it was so
 * @param dossiers the dossiers
 */
record Inzagepakket(String verantwoordelijke, LocalDate dag, List<Eigenbeeld> dossiers) {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.inwoner.teksten");
    private static final List<Tabel.Kolom> KOLOMMEN = List.of(
            Tabel.Kolom.tekst(TEKSTEN.van("pakket.wat")),
            Tabel.Kolom.tekst(TEKSTEN.van("pakket.staat")),
            Tabel.Kolom.tekst(TEKSTEN.van("pakket.bron")));

    /** @return the copy as a document */
    Tabelbestand bestand() {
        List<Tekstdeel> delen = new ArrayList<>();
        delen.add(new Tekstdeel.Alinea(TEKSTEN.van("pakket.uitleg", verantwoordelijke)));
        for (Eigenbeeld dossier : dossiers) {
            delen.add(new Tekstdeel.Kop(kop(dossier)));
            if (!dossier.contact().isEmpty()) {
                delen.add(new Tekstdeel.Alinea(TEKSTEN.van("dossier.contact", dossier.contact())));
            }
            dossier.blokken().forEach(blok -> delen.add(tabel(blok)));
            if (!dossier.toestemmingen().isEmpty()) {
                delen.add(toestemmingen(dossier.toestemmingen()));
            }
        }
        return new Tabelbestand(TEKSTEN.van("pakket.titel"), TEKSTEN.van("pakket.onder", Nederlands.datum(dag)), delen);
    }

    private static String kop(Eigenbeeld dossier) {
        return TEKSTEN.van("dossier.soort." + dossier.zaak().soort().code()) + ", " + dossier.nummer();
    }

    private static Tabel tabel(Eigenblok blok) {
        return new Tabel(
                blok.kop(),
                KOLOMMEN,
                blok.feiten().stream()
                        .<List<?>>map(feit -> List.of(feit.naam(), feit.waarde(), feit.bron()))
                        .toList(),
                "");
    }

    private static Tabel toestemmingen(List<Eigentoestemming> toestemmingen) {
        return new Tabel(
                TEKSTEN.van("toestemming.kop"),
                KOLOMMEN,
                toestemmingen.stream()
                        .<List<?>>map(ja -> List.of(ja.gegevens(), ja.stand(), ja.waarvoor()))
                        .toList(),
                "");
    }

    /** @return the copy for a machine */
    byte[] json() {
        JsonArrayBuilder alle = Json.createArrayBuilder();
        dossiers.forEach(dossier -> alle.add(json(dossier)));
        return Json.createObjectBuilder()
                .add("verantwoordelijke", verantwoordelijke)
                .add("dag", dag.toString())
                .add("dossiers", alle)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder json(Eigenbeeld dossier) {
        JsonArrayBuilder blokken = Json.createArrayBuilder();
        for (Eigenblok blok : dossier.blokken()) {
            JsonArrayBuilder feiten = Json.createArrayBuilder();
            blok.feiten()
                    .forEach(feit -> feiten.add(Json.createObjectBuilder()
                            .add("wat", feit.naam())
                            .add("staat", feit.waarde())
                            .add("bron", feit.bron())));
            blokken.add(Json.createObjectBuilder().add("onderwerp", blok.kop()).add("feiten", feiten));
        }
        JsonArrayBuilder toestemmingen = Json.createArrayBuilder();
        dossier.toestemmingen()
                .forEach(ja -> toestemmingen.add(Json.createObjectBuilder()
                        .add("partij", ja.partij())
                        .add("gegevens", ja.gegevens())
                        .add("waarvoor", ja.waarvoor())
                        .add("stand", ja.stand())
                        .add("geldt", ja.geldt())));
        return Json.createObjectBuilder()
                .add("soort", dossier.zaak().soort().code())
                .add("nummer", dossier.nummer())
                .add("contact", dossier.contact())
                .add("blokken", blokken)
                .add("toestemmingen", toestemmingen);
    }
}
