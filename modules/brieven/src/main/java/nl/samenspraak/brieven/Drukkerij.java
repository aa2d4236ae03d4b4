package nl.samenspraak.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Puts letters and files on paper with the letterhead of the municipality: PDF/A-2a, which can still be opened in fifty years, and PDF/UA-1,
 * which can be read aloud. Every letter of the names in the BRP is in its fonts; what is not, such as an emoji, is
 * named in a word: the standards allow no hole.
 */
@ApplicationScoped
public class Drukkerij {

    private Briefinstelling instelling;
    private Drukpers pers;

    Drukkerij() {
        // The container makes its proxy with this.
    }

    @Inject
    Drukkerij(Briefinstelling instelling) {
        this.instelling = instelling;
        pers = new Drukpers();
    }

    /** @return whether the letterhead says where to call, write or mail to */
    public boolean noemtAdres() {
        Briefhoofd hoofd = instelling.hoofd();
        return !(hoofd.post() + hoofd.telefoon() + hoofd.email()).isEmpty();
    }

    /**
     * @param brief a letter
     * @return the letter as a PDF
     */
    public byte[] druk(Brief brief) {
        return pers.druk(new Briefopmaak(instelling.hoofd()).blad(brief));
    }

    /**
     * @param bestand a document with tables
     * @return the document as a PDF
     */
    public byte[] druk(Tabelbestand bestand) {
        return pers.druk(new Bestandopmaak(instelling.hoofd()).blad(bestand));
    }

    /**
     * @param brief a letter
     * @return the same letter as HTML to show within a page, whose own heading is above those of the letter; everything that was typed is
     *     text in it
     */
    public String voorbeeld(Brief brief) {
        return new Briefopmaak(instelling.hoofd())
                .inhoud(brief)
                .replaceAll("(</?)h2>", "$1h3>")
                .replaceAll("(</?)h1>", "$1h2>");
    }
}
