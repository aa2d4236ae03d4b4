package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.systeemtest.verpakt.Dossierpagina.Dossier;

/** Something to see on each page of the coördinatie. */
@RequestScoped
class Wandelcoordinaties {

    static final String PET = Proefcoordinatie.PET;

    @Inject
    private Proefcoordinatie proef;

    @Inject
    private Wandelaars wandelaars;

    /** @return the pages, each with something on it that can be known again by the name that was given */
    List<Dossierpagina> paginas(String merk, String persoon) {
        UUID ik = wandelaars.eerste(PET);
        Dossier mijn = dossier(ik, "Coo" + merk);
        Dossier ook = dossier(ik, "Cooook" + merk);
        Dossier andermans = dossier(wandelaars.tweede(PET), "Cooander" + merk);
        proef.word(ik);
        String nummer = proef.nummer(new CoordinatieId(mijn.id())).waarde();
        List<Dossierpagina> paginas = new ArrayList<>();
        Stream.of("plan", "betrokkenen", "voortgang", "overleg", "brieven")
                .map(naam -> Dossierpagina.van("/coordinatie/" + naam + ".xhtml", PET, mijn, ook, andermans))
                .forEach(paginas::add);
        paginas.add(Dossierpagina.lijst("/coordinatie/coordinaties.xhtml", PET, nummer, Map.of()));
        paginas.add(Dossierpagina.lijst(
                "/coordinatie/nieuw.xhtml",
                PET,
                Wandelmeldingen.straat(persoon),
                Map.of("zoektekst", persoon + " 1958", "zoek", "zoek")));
        return paginas;
    }

    private Dossier dossier(UUID wie, String naam) {
        return new Dossier(proef.metPlan(wie, naam).waarde(), naam);
    }
}
