package nl.samenspraak.klachten.klacht;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspraak.klachten.klok.Afdoening;

/** Klachten in memory for what handles one klacht: adding, finding, keeping. What only lists and counts ask, it does not answer. */
public final class Klachtenlade {

    private final Map<Object, Klacht> klachten = new ConcurrentHashMap<>();

    public Klachten klachten() {
        return (Klachten) Proxy.newProxyInstance(
                Klachten.class.getClassLoader(), new Class<?>[] {Klachten.class}, (lade, vraag, gegeven) -> {
                    switch (vraag.getName()) {
                        case "add" -> {
                            Klacht klacht = (Klacht) gegeven[0];
                            klachten.put(klacht.id(), klacht);
                            klachten.put(klacht.nummer(), klacht);
                            return null;
                        }
                        case "find" -> {
                            return Optional.ofNullable(klachten.get(gegeven[0]));
                        }
                        case "id" -> {
                            return Optional.ofNullable(klachten.get(gegeven[0])).map(Klacht::id);
                        }
                        case "bevestig" -> {
                            return null;
                        }
                        case "isGeoordeeld" -> {
                            return Optional.ofNullable(klachten.get(gegeven[0])).stream()
                                    .flatMap(klacht -> klacht.gedragingen().stream()
                                            .map(gedraging -> klacht.afdoening().equals(Optional.of(Afdoening.OORDEEL))
                                                    && gedraging.oordeel() != null))
                                    .toList();
                        }
                        default -> throw new UnsupportedOperationException(vraag.getName());
                    }
                });
    }
}
