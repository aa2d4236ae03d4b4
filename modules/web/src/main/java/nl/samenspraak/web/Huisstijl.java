package nl.samenspraak.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The look of the municipality: the neutral tokens that travel with the application, followed by the tokens.css in its
 * own directory, so that this need only hold what differs; and the letters and images it refers to. The own directory
 * is flat; nothing outside it can be asked for.
 *
 * @param map the municipality's own directory, if it has one
 */
record Huisstijl(Optional<Path> map) {

    private static final String TOKENS = "tokens.css";
    private static final Pattern BESTAND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.(css|woff2|svg|png)");

    /** The content of a file by its name; empty when there is none or it is of a kind that does not belong here. */
    Optional<byte[]> lees(String naam) throws IOException {
        if (!BESTAND.matcher(naam).matches()) {
            return Optional.empty();
        }
        Optional<Path> eigen = map.map(in -> in.resolve(naam)).filter(Files::isRegularFile);
        if (!naam.equals(TOKENS)) {
            return eigen.isPresent() ? Optional.of(Files.readAllBytes(eigen.get())) : Optional.empty();
        }
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (InputStream neutraal = Huisstijl.class.getResourceAsStream("/huisstijl/" + TOKENS)) {
            neutraal.transferTo(inhoud);
        }
        if (eigen.isPresent()) {
            Files.copy(eigen.get(), inhoud);
        }
        return Optional.of(inhoud.toByteArray());
    }

    /** The media type that goes with a name that {@link #lees} knows. */
    static String type(String naam) {
        return switch (naam.substring(naam.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "woff2" -> "font/woff2";
            case "svg" -> "image/svg+xml";
            default -> "image/png";
        };
    }
}
