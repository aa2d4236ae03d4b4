package nl.samenspraak.systeemtest.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What no browser would send, drawn by lot. The same seed draws the same. */
final class Grillen {

    static final List<String> METHODEN =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "FOO", "HEAD");

    /** Of these a page may make an answer as it does of a GET; of the others nothing. */
    static final String ZONDER_INHOUD = "HEAD";

    private static final List<String> WAARDEN = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "-1",
            "0",
            "1",
            "100000",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "NaN",
            "abc",
            "true",
            "null",
            "2026-02-30",
            "31-12-99999",
            "1-1-0000",
            "x".repeat(5000),
            "<script>alert(1)</script>",
            "'; drop table x; --",
            "#{1/0}",
            "${7*7}",
            "%s%n%d",
            "{0}{1,number}{",
            "../../x",
            "ß\u202E\u0338😟\uFFFF",
            "\u05D0\u05D1\u200F\u0627\u0644",
            "\uD83D",
            "00000000-0000-0000-0000-000000000000",
            "01900000-0000-7000-8000-000000000000",
            "@all",
            "@none",
            "@(.x)",
            "[]",
            "{\"a\":1}",
            "DATUM",
            "MIJN",
            "ASC,DESC",
            "a:b:c",
            ":",
            "regels:99:pakop",
            "a&b=c");
    private static final List<String> TOESTANDEN = List.of(
            "", "x", "stateless", "-1:-1", "1:1", "9999999999999999999:1", "a:b", "\0", "12", "-5:3:7", "H4sIAAAAAAAA");
    private static final List<String> TABEL = List.of(
            "",
            "_rows",
            "_first",
            "_pagination",
            "_sorting",
            "_sortKey",
            "_sortDir",
            "_filtering",
            "_encodeFeature",
            "_skipChildren",
            "_selection",
            "_instantSelectedRowKey",
            "_rowExpansion",
            "_scrolling",
            "_activeIndex",
            "_query",
            "_collapsed",
            "_rppDD",
            "_checkbox",
            "_columnOrder",
            "_resizeColumn");
    private static final List<String> GEBEURTENISSEN = List.of(
            "page",
            "sort",
            "filter",
            "change",
            "itemSelect",
            "click",
            "action",
            "valueChange",
            "dateSelect",
            "toggle",
            "query",
            "rowSelect",
            "");

    private static final List<String> SOORTEN = List.of(
            "text/plain",
            "application/json",
            "text/xml; charset=utf-7",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded; charset=onbekend",
            "application/x-www-form-urlencoded; charset=UTF-16",
            ";",
            "x");

    /** Names of parameters that mean something to what Samenspraak is made of. */
    private static final List<String> NAMEN = List.of(
            "jakarta.faces.ViewState",
            "jakarta.faces.partial.ajax",
            "jakarta.faces.source",
            "jakarta.faces.ClientWindow",
            "primefaces.nonce",
            "pfdrid",
            "ln",
            "cid",
            "dswid",
            "regels_rows",
            "f",
            "id");

    /** Names and values of headers that pages and filters read. */
    private static final List<List<String>> KOPPEN = List.of(
            List.of("Referer", "http://[onzin"),
            List.of("Referer", "//x/y"),
            List.of("Accept-Language", "xx-\\u202e;q=a"),
            List.of("Cookie", "samenspraak=onzin; a=\"b"),
            List.of("X-Forwarded-For", "geen adres, ::, 1.2.3.4.5"),
            List.of("X-Forwarded-Proto", "https,,x"),
            List.of("traceparent", "00-x-y-z"),
            List.of("If-Modified-Since", "gisteren"),
            List.of("Range", "bytes=-1-x"),
            List.of("Faces-Request", "partial/ajax"),
            List.of("X-Requested-With", "XMLHttpRequest"),
            List.of("Accept", "application/json"));

    private final Random toeval;

    Grillen(long zaad) {
        toeval = new Random(zaad);
    }

    /** @return true one time out of so many */
    boolean eenOp(int keren) {
        return toeval.nextInt(keren) == 0;
    }

    <T> T uit(List<T> mogelijk) {
        return mogelijk.get(toeval.nextInt(mogelijk.size()));
    }

    String waarde() {
        return uit(WAARDEN);
    }

    /** @return a name for a parameter that a page does not have */
    String naam() {
        return eenOp(3) ? waarde() : uit(NAMEN);
    }

    String methode() {
        return uit(METHODEN);
    }

    String toestand() {
        return uit(TOESTANDEN);
    }

    String soort() {
        return uit(SOORTEN);
    }

    List<String> kop() {
        return uit(KOPPEN);
    }

    /** @return fields that the scripts of parts of a page would send, for these parts */
    String onderdelen(List<String> kenmerken) {
        StringBuilder velden = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            velden.append('&')
                    .append(codeer(uit(kenmerken) + uit(TABEL)))
                    .append('=')
                    .append(codeer(eenOp(3) ? uit(kenmerken) : waarde()));
        }
        return velden.toString();
    }

    /** @return what makes of a post one that asks for a part of a page, said to come from one of these parts */
    String deelverzoek(String bron, List<String> kenmerken) {
        return "&jakarta.faces.partial.ajax=true&jakarta.faces.source=" + codeer(bron)
                + "&jakarta.faces.partial.execute="
                + codeer(eenOp(2) ? "@all" : uit(kenmerken)) + "&jakarta.faces.partial.render="
                + codeer(eenOp(2) ? "@all" : uit(kenmerken)) + "&jakarta.faces.behavior.event=" + uit(GEBEURTENISSEN)
                + "&" + codeer(bron) + "=" + codeer(bron);
    }

    static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
