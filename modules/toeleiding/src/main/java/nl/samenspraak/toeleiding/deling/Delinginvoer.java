package nl.samenspraak.toeleiding.deling;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What was ticked and with which ground, as the parts of the deelwijzer ask it, kept as texts that lie over what is stored. */
public final class Delinginvoer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VINK = "vink:";
    private static final String GROND = "grond:";
    private static final String AAN = "ja";

    private final Tekstlaag tekst;

    Delinginvoer(Tekstlaag tekst) {
        this.tekst = tekst;
    }

    static Map<String, String> opgeslagen(DelingView deling) {
        Map<String, String> velden = new LinkedHashMap<>();
        deling.voorwaarden().forEach(eis -> {
            velden.put(VINK + eis.code(), eis.aangevinkt() ? AAN : "");
            velden.put(GROND + eis.code(), eis.grond());
        });
        return velden;
    }

    /** Another question: what was ticked said something about the former one. */
    void vergeet() {
        tekst.alles().keySet().stream()
                .filter(veld -> veld.startsWith(VINK) || veld.startsWith(GROND))
                .forEach(veld -> tekst.put(veld, ""));
    }

    Set<String> aangevinkt() {
        return gronden(VINK).entrySet().stream()
                .filter(vink -> AAN.equals(vink.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Map<String, String> gronden() {
        return gronden(GROND);
    }

    private Map<String, String> gronden(String soort) {
        return tekst.alles().entrySet().stream()
                .filter(veld -> veld.getKey().startsWith(soort) && veld.getValue() != null)
                .collect(Collectors.toMap(veld -> veld.getKey().substring(soort.length()), Map.Entry::getValue));
    }

    /**
     * @param voorwaarde the code of a condition
     * @return what it is about now: of another question the same condition says something else
     */
    public String over(String voorwaarde) {
        String vraag = Stream.of("richting", "partij", "soort", "wet")
                .map(veld -> String.valueOf(tekst.get(veld)))
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes((vraag + " " + voorwaarde).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @return whether a condition is ticked, by its code */
    public Map<String, Boolean> getVinkjes() {
        return new Laag<>() {

            @Override
            public Boolean get(Object code) {
                return AAN.equals(tekst.get(VINK + code));
            }

            @Override
            public Boolean put(String code, Boolean aan) {
                tekst.put(VINK + code, Boolean.TRUE.equals(aan) ? AAN : "");
                return aan;
            }
        };
    }

    /** @return the ground of a condition, by its code */
    public Map<String, String> getGronden() {
        return new Laag<>() {

            @Override
            public String get(Object code) {
                return tekst.get(GROND + code);
            }

            @Override
            public String put(String code, String grond) {
                tekst.put(GROND + code, grond == null ? "" : grond);
                return grond;
            }
        };
    }

    /** A page asks one code at a time, and never for all. */
    private abstract static class Laag<T> extends AbstractMap<String, T> {

        @Override
        public boolean containsKey(Object code) {
            return true;
        }

        @Override
        public Set<Entry<String, T>> entrySet() {
            return Set.of();
        }
    }
}
