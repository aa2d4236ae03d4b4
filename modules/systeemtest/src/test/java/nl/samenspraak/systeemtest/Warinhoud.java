package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Everything in the built application that a server could hand out: the files of the WAR, and META-INF/resources of each of its jars. */
public final class Warinhoud {

    private static final String IN_EEN_JAR = "META-INF/resources/";

    private Warinhoud() {}

    /** @return the text of each file, by the path at which a server would give it */
    public static Map<String, String> lees() {
        Map<String, String> inhoud = new TreeMap<>();
        try (ZipFile war =
                new ZipFile(Path.of(System.getProperty("samenspraak.war")).toFile())) {
            for (ZipEntry entry :
                    war.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (InputStream bestand = war.getInputStream(entry)) {
                    if (entry.getName().endsWith(".jar")) {
                        inhoud.put("/" + entry.getName(), "");
                        leesJar(bestand, inhoud);
                    } else {
                        inhoud.put("/" + entry.getName(), tekst(bestand));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhoud;
    }

    /** @return the source of each page, by its path; no templates */
    public static Map<String, String> paginas() {
        Map<String, String> paginas = lees();
        paginas.keySet()
                .removeIf(pad -> !pad.endsWith(".xhtml") || pad.startsWith("/WEB-INF") || pad.startsWith("/META-INF"));
        return paginas;
    }

    private static void leesJar(InputStream jar, Map<String, String> inhoud) throws IOException {
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().startsWith(IN_EEN_JAR) && !entry.isDirectory()) {
                inhoud.put("/" + entry.getName().substring(IN_EEN_JAR.length()), tekst(zip));
            }
        }
    }

    private static String tekst(InputStream bestand) throws IOException {
        return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
    }
}
