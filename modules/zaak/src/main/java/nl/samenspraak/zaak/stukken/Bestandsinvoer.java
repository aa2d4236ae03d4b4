package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.samenspraak.toegang.ui.Scherm;

/**
 * The field of a file on a page. What was chosen lives as long as the request, and never in a session: the tag calls {@link #onthoud} as soon as it is
 * there, and takes it out of the page again.
 */
@Named("bestandsinvoer")
@ApplicationScoped
public class Bestandsinvoer {

    private static final String PLAATS = Bestandsinvoer.class.getName() + ".";

    /**
     * Called by the tag of the field, when it was read.
     *
     * @param gelezen the field
     */
    public void onthoud(ComponentSystemEvent gelezen) {
        UIInput veld = (UIInput) gelezen.getComponent();
        if (veld.getValue() instanceof Part deel) {
            FacesContext.getCurrentInstance().getAttributes().put(PLAATS + veld.getId(), deel);
        }
        veld.resetValue();
    }

    /**
     * @param veld identifier of the field
     * @return what was chosen in it; empty when nothing was
     */
    public static Optional<AangebodenBestand> van(String veld) {
        Object deel = FacesContext.getCurrentInstance().getAttributes().get(PLAATS + veld);
        return Optional.ofNullable((Part) deel)
                .filter(gekozen -> gekozen.getSubmittedFileName() != null
                        && !gekozen.getSubmittedFileName().isEmpty())
                .map(Bestandsinvoer::lees);
    }

    private static AangebodenBestand lees(Part deel) {
        try (InputStream inhoud = deel.getInputStream()) {
            return new AangebodenBestand(deel.getSubmittedFileName(), inhoud.readAllBytes());
        } catch (IOException afgebroken) {
            throw new UncheckedIOException(afgebroken);
        }
    }

    /**
     * Answers with a file instead of with a page; a browser keeps it and does not show it.
     *
     * @param bestand the file
     * @throws IOException when the answer cannot be written
     */
    public static void geef(BestandInhoud bestand) throws IOException {
        Scherm.bestand(bestand.kop().naam(), bestand.kop().soort().mediatype(), bestand.bytes());
    }
}
