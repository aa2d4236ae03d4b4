package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.ui.Veldfouten;

/** What was typed to correct who the melder is; of what stands in the melding it keeps nothing. */
public class Melderherstelinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean getypt;
    private String naam;
    private String telefoon;
    private boolean nietNoemen;
    private String waaromNiet;
    private String gezegd;

    /**
     * @param melder who the melder is, or {@code null}
     * @return the fields, which show that until something else is typed
     */
    Velden bij(Melder melder) {
        return new Velden(melder);
    }

    /** The fields, for as long as an answer is made. */
    public final class Velden {

        private final Melder staat;

        private Velden(Melder staat) {
            this.staat = staat;
        }

        Melderverbetering lees(Veldfouten fouten) {
            String nummer = getTelefoon();
            Telefoonnummer juist = nummer == null || nummer.isBlank()
                    ? null
                    : fouten.lees("meldertelefoon", () -> Telefoonnummer.van(nummer), null);
            return fouten.lees(
                    "meldernaam",
                    () -> new Melderverbetering(getNaam(), juist, isNietNoemen(), getWaaromNiet(), gezegd),
                    null);
        }

        private boolean staatEr() {
            return !getypt && staat != null;
        }

        public String getNaam() {
            return staatEr() ? staat.naam() : naam;
        }

        public void setNaam(String nieuw) {
            getypt = true;
            naam = nieuw;
        }

        public String getTelefoon() {
            if (!staatEr()) {
                return telefoon;
            }
            return staat.telefoon() == null ? null : staat.telefoon().weergave();
        }

        public void setTelefoon(String nieuw) {
            getypt = true;
            telefoon = nieuw;
        }

        public boolean isNietNoemen() {
            return staatEr() ? staat.nietNoemen() : nietNoemen;
        }

        public void setNietNoemen(boolean nieuw) {
            getypt = true;
            nietNoemen = nieuw;
        }

        public String getWaaromNiet() {
            return staatEr() ? staat.waaromNiet() : waaromNiet;
        }

        public void setWaaromNiet(String nieuw) {
            getypt = true;
            waaromNiet = nieuw;
        }

        /** @return whether the melder did not want to be named and may be named now, so that it is asked when he said so */
        public boolean isVraagGezegd() {
            return staat != null && staat.nietNoemen() && !isNietNoemen();
        }

        public String getGezegd() {
            return gezegd;
        }

        public void setGezegd(String nieuw) {
            gezegd = nieuw;
        }
    }
}
