package nl.samenspraak.zaak.concept;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/** The texts of a page as the browser sends them and as they are locked away: one JSON object, text by field. */
public final class Conceptschrift {

    /** More than all the fields of any page together may hold. */
    static final int MEESTE_TEKENS = 60_000;

    private static final String VELD = "[\\w:-]{1,100}";

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
            return velden;
        } catch (JsonException | ClassCastException anders) {
            throw new OngeldigeWaarde("Deze tekst kan niet worden bewaard.");
        }
    }

    private static Map<String, String> velden(String json) {
        try (JsonReader lezer = Json.createReader(new StringReader(json))) {
            JsonObject object = lezer.readObject();
            Map<String, String> velden = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue> veld : object.entrySet()) {
                velden.put(veld.getKey(), ((JsonString) veld.getValue()).getString());
            }
            return velden;
        }
    }
}
