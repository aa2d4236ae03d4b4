package nl.samenspraak.systeemtest.verpakt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.samenspraak.toegang.Inzage;

/**
 * Which pages of the built application bear something of a dossier: those that name, themselves or in a part that they include, a bean that
 * holds on to a service with a method behind the gate, directly or through others.
 */
@RequestScoped
class Paginabron {

    private static final String ROOT = "nl.samenspraak.";
    private static final String IN_EEN_JAR = "META-INF/resources/";
    private static final Pattern EL = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern TEKST_IN_EL = Pattern.compile("'[^']*'");
    private static final Pattern NAAM = Pattern.compile("(?<![\\w.])[a-z]\\w*");
    private static final Pattern DEEL = Pattern.compile("<ui:include src=\"([^\"]+)\"");

    @Inject
    private ServletContext toepassing;

    @Inject
    private BeanManager beans;

    private final Map<String, String> bestanden = new TreeMap<>();

    @PostConstruct
    void lees() {
        lees("/");
    }

    private void lees(String map) {
        Set<String> inhoud = toepassing.getResourcePaths(map);
        for (String pad : inhoud == null ? Set.<String>of() : inhoud) {
            if (pad.endsWith("/")) {
                lees(pad);
            } else if (pad.endsWith(".xhtml") || pad.endsWith(".jar")) {
                leesBestand(pad);
            }
        }
    }

    private void leesBestand(String pad) {
        try (InputStream bestand = toepassing.getResourceAsStream(pad)) {
            if (pad.endsWith(".jar")) {
                leesJar(bestand);
            } else {
                bestanden.put(pad, tekst(bestand));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leesJar(InputStream jar) throws IOException {
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            if (deel.getName().startsWith(IN_EEN_JAR) && deel.getName().endsWith(".xhtml")) {
                bestanden.put(deel.getName().substring(IN_EEN_JAR.length() - 1), tekst(zip));
            }
        }
    }

    private static String tekst(InputStream bestand) throws IOException {
        return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** @return every page that a browser can ask for */
    Set<String> paginas() {
        return bestanden.keySet().stream()
                .filter(pad -> !pad.startsWith("/WEB-INF/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return whether a page can show something of a dossier */
    boolean draagtDossier(String pagina) {
        return namen(pagina, new HashSet<>()).stream()
                .flatMap(naam -> beans.getBeans(naam).stream())
                .map(Bean::getBeanClass)
                .anyMatch(bean -> leest(bean, new HashSet<>()));
    }

    private Set<String> namen(String bron, Set<String> gezien) {
        Set<String> namen = new TreeSet<>();
        if (!gezien.add(bron)) {
            return namen;
        }
        String tekst = bestanden.get(bron);
        Matcher uitdrukking = EL.matcher(tekst);
        while (uitdrukking.find()) {
            NAAM.matcher(TEKST_IN_EL.matcher(uitdrukking.group(1)).replaceAll(""))
                    .results()
                    .forEach(naam -> namen.add(naam.group()));
        }
        Matcher deel = DEEL.matcher(tekst);
        while (deel.find()) {
            delen(URI.create(bron), deel.group(1)).forEach(pad -> namen.addAll(namen(pad, gezien)));
        }
        return namen;
    }

    /** A part that is chosen while the page is drawn may be any in its directory. */
    private Stream<String> delen(URI hier, String pad) {
        int keuze = pad.indexOf("#{");
        return keuze < 0
                ? Stream.of(hier.resolve(pad).getPath())
                : bestanden.keySet().stream().filter(ander -> ander.startsWith(pad.substring(0, keuze)));
    }

    private boolean leest(Class<?> soort, Set<Class<?>> gezien) {
        if (soort == null || !soort.getName().startsWith(ROOT) || !gezien.add(soort)) {
            return false;
        }
        return heeftPoort(soort)
                || leest(soort.getSuperclass(), gezien)
                || Arrays.stream(soort.getDeclaredFields())
                        .anyMatch(veld -> leest(veld.getType(), gezien) || leestLangsEenPoortVan(veld));
    }

    /** A screen that asks whichever module has it holds on to all that answer, and knows none of them. */
    private boolean leestLangsEenPoortVan(Field veld) {
        return veld.getGenericType() instanceof ParameterizedType alle
                && alle.getRawType().equals(Instance.class)
                && beans.getBeans(alle.getActualTypeArguments()[0], Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .anyMatch(Paginabron::heeftPoort);
    }

    private static boolean heeftPoort(Class<?> soort) {
        return Arrays.stream(soort.getDeclaredMethods()).anyMatch(methode -> methode.isAnnotationPresent(Inzage.class));
    }
}
