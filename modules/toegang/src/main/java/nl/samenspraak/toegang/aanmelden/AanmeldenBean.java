package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/** The sign-in page. */
@Named("aanmelden")
@RequestScoped
public class AanmeldenBean {

    @Inject
    private Aanmelding aanmelding;

    @Inject
    private Aanwezige aanwezige;

    private String gebruikersnaam;
    private String wachtwoord;
    private String naar;

    /**
     * Signs in and goes to where one wanted to go, in a new session: one that was planted beforehand is worthless, and no page of whoever
     * was there before is left in it.
     *
     * @throws IOException when the answer cannot be written
     */
    public void meldAan() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        // A request can press the button without the fields: then Faces does not ask whether they are filled in.
        Optional<Gebruiker> gebruiker = gebruikersnaam == null || wachtwoord == null
                ? Optional.empty()
                : aanmelding.probeer(gebruikersnaam, wachtwoord.toCharArray(), aanwezige.werkplek());
        if (gebruiker.isEmpty()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst("aanmelden.mislukt"), null));
            return;
        }
        aanwezige.kom(gebruiker.get());
        ExternalContext buiten = faces.getExternalContext();
        buiten.redirect(buiten.getRequestContextPath() + Terugweg.naar(naar));
    }

    private static String tekst(String sleutel) {
        return ResourceBundle.getBundle("nl.samenspraak.toegang.teksten").getString(sleutel);
    }

    public String getGebruikersnaam() {
        return gebruikersnaam;
    }

    public void setGebruikersnaam(String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    public String getWachtwoord() {
        return wachtwoord;
    }

    public void setWachtwoord(String wachtwoord) {
        this.wachtwoord = wachtwoord;
    }

    public String getNaar() {
        return naar;
    }

    public void setNaar(String naar) {
        this.naar = naar;
    }
}
