package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Something to see on each page of the toeleiding. */
@RequestScoped
class Wandeltoeleidingen {

    static final String PET = Proeftoeleiding.PET;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Wandelaars wandelaars;

    /** @return the pages, each with something on it that can be known again by the name that was given */
    List<Dossierpagina> paginas(String merk, String persoon) {
        UUID ik = wandelaars.eerste(PET);
        Dossier mijn = dossier(ik, "Toe" + merk);
        Dossier ook = dossier(ik, "Toeook" + merk);
        Dossier andermans = dossier(wandelaars.tweede(PET), "Toeander" + merk);
        String nummer = proef.nummer(new ToeleidingId(mijn.id())).waarde();
        return List.of(
                Dossierpagina.van("/toeleiding/onderzoek.xhtml", PET, mijn, ook, andermans),
                Dossierpagina.lijst("/toeleiding/toeleidingen.xhtml", PET, nummer, Map.of()),
                zoekt("/toeleiding/nieuw.xhtml", persoon),
                zoekt("/toeleiding/onderzoeksverzoek.xhtml", persoon));
    }

    private static Dossierpagina zoekt(String pad, String persoon) {
        return Dossierpagina.lijst(
                pad, PET, Wandelmeldingen.straat(persoon), Map.of("zoektekst", persoon + " 1958", "zoek", "zoek"));
    }

    private Dossier dossier(UUID wie, String naam) {
        return new Dossier(proef.bij(Stap.CONCLUSIE, wie, naam).waarde(), naam);
    }
}
