package nl.samenspraak.zaak.formulier;

import java.util.List;
import nl.samenspraak.toegang.ui.Veldfouten;

/** Questions of which the second is only for whoever answered the first. */
enum Proefstap implements Formulierstap<Proefconcept> {
    EERST,
    SOMS,
    CONTROLE;

    static final Vragenlijst<Proefconcept> VRAGEN = new Vragenlijst<>(List.of(values()));

    @Override
    public boolean geldt(Proefconcept concept) {
        return this != SOMS || concept.goed.contains("SOMS_GEVRAAGD") || concept.goed.contains(name());
    }

    @Override
    public void toets(Proefconcept concept, Veldfouten fouten) {
        if (this != CONTROLE && !concept.goed.contains(name())) {
            fouten.meld("veld", "Vul dit in.");
        }
    }
}
