package nl.samenspraak.personen.haalcentraal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.personen.Opschorting;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.inkijk.Basispersoon;
import nl.samenspraak.personen.inkijk.Basisregistratiestoring;
import nl.samenspraak.personen.inkijk.Storing;

/** Reads an answer. Whatever is not as the interface says makes all of it unreadable: half an answer would look like a difference. */
final class Brpantwoord {

    private static final String OVERLEDEN = "O";
    private static final String BRIEFADRES = "B";
    private static final String RNI = "1999";

    private final JsonObject persoon;

    private Brpantwoord(JsonObject persoon) {
        this.persoon = persoon;
    }

    /**
     * @param json what came back
     * @param bsn about whom was asked
     * @throws Basisregistratiestoring when it is no answer, or about somebody else, or there is nobody
     */
    static Basispersoon lees(String json, Bsn bsn) {
        try (JsonReader lezer = Json.createReader(new StringReader(json))) {
            JsonArray personen = lezer.readObject().getJsonArray("personen");
            if (personen.isEmpty()) {
                throw new Basisregistratiestoring(Storing.ONBEKEND);
            }
            JsonObject persoon = personen.getJsonObject(0);
            if (personen.size() > 1 || !bsn.waarde().equals(persoon.getString("burgerservicenummer"))) {
                throw new Basisregistratiestoring(Storing.ONLEESBAAR);
            }
            return new Basispersoon(new Brpantwoord(persoon).gegevens());
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException geenAntwoord) {
            throw new Basisregistratiestoring(Storing.ONLEESBAAR);
        }
    }

    private Persoonsgegevens gegevens() {
        return new Persoonsgegevens(naam(), datum(deel(persoon, "geboorte"), "datum"), verblijf(), merken());
    }

    private Persoonsnaam naam() {
        JsonObject naam = deel(persoon, "naam");
        String titel = code(naam, "adellijkeTitelPredicaat");
        return new Persoonsnaam(
                tekst(naam, "voornamen"),
                titel.isEmpty() ? null : AdellijkeTitel.vanCode(titel),
                tekst(naam, "voorvoegsel"),
                tekst(naam, "geslachtsnaam"),
                null,
                "",
                "",
                Naamgebruik.vanCode(code(naam, "aanduidingNaamgebruik")),
                Geslacht.vanCode(code(persoon, "geslacht")));
    }

    private static Geboortedatum datum(JsonObject in, String veld) {
        JsonObject datum = deel(in, veld);
        return switch (tekst(datum, "type")) {
            case "" -> Geboortedatum.ONBEKEND;
            case "Datum" -> Geboortedatum.van(datum.getString("datum").replace("-", ""));
            case "JaarMaandDatum" ->
                Geboortedatum.van("%04d%02d00".formatted(datum.getInt("jaar"), datum.getInt("maand")));
            case "JaarDatum" -> Geboortedatum.van("%04d0000".formatted(datum.getInt("jaar")));
            case "DatumOnbekend" -> Geboortedatum.ONBEKEND;
            default -> throw new IllegalArgumentException("Onbekend soort datum");
        };
    }

    private Verblijf verblijf() {
        JsonObject plaats = deel(persoon, "verblijfplaats");
        JsonObject adres = deel(plaats, "verblijfadres");
        return switch (tekst(plaats, "type")) {
            case "", "VerblijfplaatsOnbekend" -> Verblijf.ONBEKEND;
            case "Adres" ->
                code(plaats, "functieAdres").equals(BRIEFADRES)
                        ? Verblijf.post(adres(adres))
                        : Verblijf.op(adres(adres));
            case "Locatie" -> Verblijf.locatie(adres.getString("locatiebeschrijving"), gemeente());
            case "VerblijfplaatsBuitenland" ->
                Verblijf.buitenland(
                        Stream.of("regel1", "regel2", "regel3")
                                .map(regel -> tekst(adres, regel))
                                .filter(regel -> !regel.isEmpty())
                                .toList(),
                        tekst(deel(adres, "land"), "omschrijving"));
            default -> throw new IllegalArgumentException("Onbekend soort verblijfplaats");
        };
    }

    private Adres adres(JsonObject adres) {
        String voluit = tekst(adres, "officieleStraatnaam");
        String postcode = tekst(adres, "postcode");
        String woonplaats = tekst(adres, "woonplaats");
        return new Adres(
                voluit.isEmpty() ? tekst(adres, "korteStraatnaam") : voluit,
                Adres.Aanduiding.vanCode(code(adres, "aanduidingBijHuisnummer")).orElse(null),
                adres.getInt("huisnummer"),
                tekst(adres, "huisletter"),
                tekst(adres, "huisnummertoevoeging"),
                postcode.isEmpty() ? null : Postcode.van(postcode),
                woonplaats.isEmpty() ? gemeente() : woonplaats);
    }

    private String gemeente() {
        JsonObject gemeente = deel(persoon, "gemeenteVanInschrijving");
        return tekst(gemeente, "code").equals(RNI) ? "" : tekst(gemeente, "omschrijving");
    }

    private Persoonsmerken merken() {
        String opgeschort = code(deel(persoon, "opschortingBijhouding"), "reden");
        boolean overleden = opgeschort.equals(OVERLEDEN) || persoon.containsKey("overlijden");
        return new Persoonsmerken(
                overleden ? new Overlijden(datum(deel(persoon, "overlijden"), "datum")) : null,
                Opschorting.vanCode(opgeschort).orElse(null),
                persoon.getBoolean("geheimhoudingPersoonsgegevens", false),
                persoon.getBoolean("indicatieCurateleRegister", false),
                deel(persoon, "verblijfplaats").getBoolean("indicatieVastgesteldVerblijftNietOpAdres", false),
                onderzoek(),
                Set.of());
    }

    private Set<Persoonsgegeven> onderzoek() {
        Set<Persoonsgegeven> gegevens = EnumSet.noneOf(Persoonsgegeven.class);
        Map<String, Persoonsgegeven> groepen = Map.of(
                "naam", Persoonsgegeven.NAAM,
                "geboorte", Persoonsgegeven.GEBOORTEDATUM,
                "overlijden", Persoonsgegeven.OVERLIJDEN,
                "verblijfplaats", Persoonsgegeven.VERBLIJF);
        groepen.forEach((groep, gegeven) -> {
            if (staatIets(deel(deel(persoon, groep), "inOnderzoek"))) {
                gegevens.add(gegeven);
            }
        });
        if (staatIets(deel(deel(deel(persoon, "verblijfplaats"), "verblijfadres"), "inOnderzoek"))) {
            gegevens.add(Persoonsgegeven.VERBLIJF);
        }
        JsonObject naam = deel(deel(persoon, "naam"), "inOnderzoek");
        if (naam.getBoolean("aanduidingNaamgebruik", false)) {
            gegevens.add(Persoonsgegeven.NAAMGEBRUIK);
        }
        JsonObject zelf = deel(persoon, "inOnderzoek");
        if (zelf.getBoolean("geslacht", false)) {
            gegevens.add(Persoonsgegeven.GESLACHT);
        }
        if (zelf.getBoolean("indicatieCurateleRegister", false)) {
            gegevens.add(Persoonsgegeven.GEZAG);
        }
        return gegevens;
    }

    private static boolean staatIets(JsonObject onderzoek) {
        return onderzoek.containsValue(JsonValue.TRUE);
    }

    /** @return the group; an empty one when it is absent, as the interface leaves out whatever is not there */
    private static JsonObject deel(JsonObject in, String veld) {
        return Optional.ofNullable(in.getJsonObject(veld)).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String tekst(JsonObject in, String veld) {
        JsonString tekst = in.getJsonString(veld);
        return tekst == null || List.of(".").contains(tekst.getString()) ? "" : tekst.getString();
    }

    private static String code(JsonObject in, String veld) {
        String code = tekst(deel(in, veld), "code");
        return code.equals(".") ? "" : code;
    }
}
