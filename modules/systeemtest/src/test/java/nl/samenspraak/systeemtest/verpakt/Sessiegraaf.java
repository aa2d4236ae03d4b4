package nl.samenspraak.systeemtest.verpakt;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * All that hangs on the attributes of a session: the beans of its pages, what Faces keeps of the pages, and all that these hold on to, whether or not
 * it would go along to another server. It stops at what has a life of its own: the server, and beans that are asked anew each time.
 */
final class Sessiegraaf {

    private static final List<String> EIGEN_LEVEN = List.of(
            "org.jboss.weld.",
            "org.glassfish.",
            "com.sun.enterprise.",
            "org.apache.catalina.",
            "fish.payara.",
            "jakarta.enterprise.",
            "jakarta.servlet.",
            "java.lang.reflect.",
            "java.lang.invoke.");
    private static final String BEAN_VAN_EEN_ANDER = "_WeldClientProxy";
    private static final String BEAN_IN_DE_SESSIE = "org.jboss.weld.contexts.SerializableContextualInstanceImpl";
    private static final List<String> ZONDER_TEKST = List.of("java.time.", "java.util.UUID", "java.util.Locale");

    private final Map<Object, Boolean> gezien = new IdentityHashMap<>();
    private final Deque<Stap> teBezoeken = new ArrayDeque<>();
    private final Set<String> soorten = new TreeSet<>();
    private final List<String> gevonden = new ArrayList<>();
    private final Predicate<String> gezocht;

    /** A thing, and how it was reached. */
    private record Stap(Object ding, Stap van, String naam) {

        @Override
        public String toString() {
            return (van == null ? "" : van + " > ") + naam;
        }
    }

    private Sessiegraaf(Predicate<String> gezocht) {
        this.gezocht = gezocht;
    }

    /**
     * Goes along all that hangs on some attributes.
     *
     * @param gezocht what should not be there
     */
    static Sessiegraaf van(Map<String, Object> attributen, Predicate<String> gezocht) {
        Sessiegraaf graaf = new Sessiegraaf(gezocht);
        attributen.forEach((naam, waarde) -> graaf.later(waarde, null, naam));
        while (!graaf.teBezoeken.isEmpty()) {
            graaf.bezoek(graaf.teBezoeken.removeFirst());
        }
        return graaf;
    }

    /** @return the ways to what was looked for, with what stands there */
    List<String> gevonden() {
        return Collections.unmodifiableList(gevonden);
    }

    /** @return the names of the classes that were come across */
    Set<String> soorten() {
        return Collections.unmodifiableSet(soorten);
    }

    private void later(Object ding, Stap van, String naam) {
        if (ding != null && gezien.put(ding, true) == null) {
            teBezoeken.addLast(new Stap(ding, van, naam));
        }
    }

    private void bezoek(Stap hier) {
        Object ding = hier.ding();
        String soort = ding.getClass().getName();
        if (ding instanceof CharSequence tekst) {
            zoek(tekst.toString(), hier);
        } else if (ding instanceof char[] tekens) {
            zoek(new String(tekens), hier);
        } else if (ding instanceof byte[] bytes) {
            zoek(new String(bytes, StandardCharsets.UTF_8), hier);
        } else if (soort.equals(BEAN_IN_DE_SESSIE)) {
            later(vraag(ding, "getInstance"), hier, "bean");
        } else if (!heeftEenEigenLeven(ding, soort)) {
            soorten.add(soort);
            bezoekDelen(hier, ding, soort);
        }
    }

    private void zoek(String tekst, Stap hier) {
        if (gezocht.test(tekst)) {
            gevonden.add(hier + ": " + tekst);
        }
    }

    private static boolean heeftEenEigenLeven(Object ding, String soort) {
        return ding instanceof Class
                || ding instanceof ClassLoader
                || ding instanceof Thread
                || soort.contains(BEAN_VAN_EEN_ANDER)
                || EIGEN_LEVEN.stream().anyMatch(soort::startsWith);
    }

    private void bezoekDelen(Stap hier, Object ding, String soort) {
        if (soort.startsWith("nl.samenspraak.")) {
            // One of our own that looks like a map reads what it does not hold: its fields say what it does.
            bezoekVelden(hier, ding);
            return;
        }
        if (ding instanceof Object[] rij) {
            for (int i = 0; i < rij.length; i++) {
                later(rij[i], hier, "[" + i + "]");
            }
        } else if (ding instanceof Map<?, ?> map) {
            map.forEach((sleutel, waarde) -> {
                later(sleutel, hier, "sleutel");
                later(waarde, hier, String.valueOf(sleutel instanceof CharSequence ? sleutel : "waarde"));
            });
        } else if (ding instanceof Collection<?> alle) {
            alle.forEach(een -> later(een, hier, "element"));
        } else if (ding instanceof Optional<?> misschien) {
            misschien.ifPresent(waarde -> later(waarde, hier, "waarde"));
        } else if (ding instanceof AtomicReference<?> houder) {
            later(houder.get(), hier, "waarde");
        } else if (soort.startsWith("java.") && !magZonderTekst(ding, soort)) {
            throw new IllegalStateException("Wat houdt een " + soort + " vast? " + hier);
        }
        bezoekVelden(hier, ding);
    }

    private static boolean magZonderTekst(Object ding, String soort) {
        return ding instanceof Number
                || ding instanceof Boolean
                || ding instanceof Character
                || ding instanceof Enum
                || ding.getClass().isArray()
                || ding.getClass() == Object.class
                || ZONDER_TEKST.stream().anyMatch(soort::startsWith);
    }

    private void bezoekVelden(Stap hier, Object ding) {
        for (Class<?> soort = ding.getClass();
                soort != null && !soort.getName().startsWith("java.") && !soort.isArray() && !soort.isEnum();
                soort = soort.getSuperclass()) {
            for (Field veld : soort.getDeclaredFields()) {
                if (!Modifier.isStatic(veld.getModifiers()) && !veld.getType().isPrimitive()) {
                    later(lees(veld, ding), hier, soort.getSimpleName() + "." + veld.getName());
                }
            }
        }
    }

    private static Object lees(Field veld, Object ding) {
        try {
            veld.setAccessible(true);
            return veld.get(ding);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object vraag(Object ding, String methode) {
        try {
            return ding.getClass().getMethod(methode).invoke(ding);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
