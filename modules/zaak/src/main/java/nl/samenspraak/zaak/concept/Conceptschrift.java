package nl.samenspraak.zaak.concept;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/** The texts of a page as the browser sends them and as they are locked away: one JSON object, text by field. */
public final class Conceptschrift {

    /** More than all the fields of any page together may hold. */
    static final int MEESTE_TEKENS = 60_000;

    /** More than any page has fields. */
    static final int MEESTE_VELDEN = 100;

    /** A field by its client id; of one that serves several things in turn also the thing that it is about (data-over). */
    private static final String VELD = "[\\w:-]{1,100}(@[\\w-]{1,40})?";

    private Conceptschrift() {}

    static byte[] schrijf(Map<String, String> velden) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        velden.forEach(object::add);
        return object.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> lees(byte[] bewaard) {
        return velden(new String(bewaard, StandardCharsets.UTF_8));
    }

    /**
     * @param json what the browser sent
     * @return the texts by field; empty ones are left out
     * @throws OngeldigeWaarde when it is something else
     */
    public static Map<String, String> lees(String json) {
        if (json == null || json.length() > MEESTE_TEKENS) {
            throw new OngeldigeWaarde("Dit is te veel tekst om te bewaren.");
        }
        try {
            Map<String, String> velden = new LinkedHashMap<>();
            velden(json).forEach((veld, tekst) -> {
                if (!veld.matches(VELD)) {
                    throw new OngeldigeWaarde("Dit veld kan niet worden bewaard.");
                }
                String schoon = Invoer.alinea(tekst, MEESTE_TEKENS);
                if (!schoon.isEmpty()) {
                    velden.put(veld, schoon);
                }
            });
            if (velden.size() > MEESTE_VELDEN) {
                throw new OngeldigeWaarde("Dit zijn te veel velden om te bewaren.");
            }
            return velden;
        } catch (JsonException | IllegalStateException | NoSuchElementException anders) {
            throw new OngeldigeWaarde("Deze tekst kan niet worden bewaard.");
        }
    }

    /** Read piece by piece: whatever else somebody sends, it is put aside at its first bracket too many. */
    private static Map<String, String> velden(String json) {
        try (JsonParser lezer = Json.createParser(new StringReader(json))) {
            Map<String, String> velden = new LinkedHashMap<>();
            eis(lezer.next() == Event.START_OBJECT);
            for (Event deel = lezer.next(); deel != Event.END_OBJECT; deel = lezer.next()) {
                String veld = lezer.getString();
                eis(lezer.next() == Event.VALUE_STRING);
                velden.put(veld, lezer.getString());
            }
            eis(!lezer.hasNext());
            return velden;
        }
    }

    private static void eis(boolean klopt) {
        if (!klopt) {
            throw new IllegalStateException("no object with only texts");
        }
    }
}
