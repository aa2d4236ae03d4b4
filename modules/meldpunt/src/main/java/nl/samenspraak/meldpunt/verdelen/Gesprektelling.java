package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.navraag.Menutelling;

/** Shows the conversations that somebody has open beside the button for a new one; they are counted with the work. */
@RequestScoped
class Gesprektelling implements Menutelling {

    @Inject
    private Werktelling werk;

    @Override
    public String menu() {
        return "nieuwe-melding";
    }

    @Override
    public long aantal() {
        return werk.stand().gesprekken();
    }
}
