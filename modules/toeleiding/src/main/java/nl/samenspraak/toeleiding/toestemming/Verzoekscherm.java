package nl.samenspraak.toeleiding.toestemming;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;

/**
 * A screen of a toeleiding on which letters to a party or for the client's signature are printed.
 *
 * @param <R> why something cannot be done
 * @param <V> what the part shows
 */
public abstract class Verzoekscherm<R, V> extends Toeleidingscherm<R, V> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drukkerij drukkerij;

    /**
     * Answers with a letter, or says that what it is about is not there any more.
     *
     * @param bestand what the file is called
     * @param brief makes the letter, under the purpose of this screen
     * @throws IOException when the answer cannot be written
     */
    protected void druk(String bestand, Function<Doelbinding, Verzoekstuk> brief) throws IOException {
        try {
            Optional<byte[]> pdf = geef(doel -> drukkerij.druk(brief.apply(doel).brief()));
            if (pdf.isPresent()) {
                Scherm.bestand(bestand, "application/pdf", pdf.get());
            }
        } catch (OngeldigeWaarde isErNiet) {
            Scherm.fout(isErNiet.getMessage());
        }
    }
}
