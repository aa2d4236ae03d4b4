package nl.samenspraak.personen.haalcentraal;

/** Answers as the published interface gives them (Haal Centraal BRP Personen Bevragen 2.6). */
final class Brpvoorbeeld {

    static final String ANNA = """
            {"type": "RaadpleegMetBurgerservicenummer", "personen": [{
              "burgerservicenummer": "999993653",
              "geheimhoudingPersoonsgegevens": true,
              "opschortingBijhouding": {"reden": {"code": "E", "omschrijving": "emigratie"},
                "datum": {"type": "Datum", "datum": "2026-01-05", "langFormaat": "5 januari 2026"}},
              "geslacht": {"code": "V", "omschrijving": "vrouw", "inOnderzoek": true},
              "inOnderzoek": {"geslacht": true, "datumIngangOnderzoekPersoon": {"type": "Datum", "datum": "2026-01-05"}},
              "naam": {"voornamen": "Anna Cornelia", "voorvoegsel": "van", "geslachtsnaam": "Verhoeven",
                "adellijkeTitelPredicaat": {"code": "JV", "omschrijving": "jonkvrouw", "soort": "predicaat"},
                "aanduidingNaamgebruik": {"code": "V", "omschrijving": "partner voor eigen"},
                "inOnderzoek": {"geslachtsnaam": true}},
              "geboorte": {"datum": {"type": "JaarMaandDatum", "jaar": 1958, "maand": 5, "langFormaat": "mei 1958"}},
              "gemeenteVanInschrijving": {"code": "0518", "omschrijving": "'s-Gravenhage"},
              "indicatieCurateleRegister": true,
              "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W", "omschrijving": "woonadres"},
                "indicatieVastgesteldVerblijftNietOpAdres": true,
                "inOnderzoek": {"type": true},
                "verblijfadres": {"officieleStraatnaam": "Laan van Nieuw Oost-Indië", "korteStraatnaam": "Laan v Nieuw Oost-Indië",
                  "huisnummer": 3, "huisletter": "b", "aanduidingBijHuisnummer": {"code": "to", "omschrijving": "tegenover"},
                  "postcode": "2593CC"}}}]}
            """;

    private Brpvoorbeeld() {}

    static String met(String rest) {
        return "{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": [{\"burgerservicenummer\": \"999993653\""
                + rest + "}]}";
    }
}
