package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.inwoner.vragen.Inzagevragenbalie;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Something to see on each page of an inwoner, and on that of the FG about what they ask. */
@RequestScoped
class Wandelinwoners {

    static final String PET = Gebruiker.INWONERPET;

    @Inject
    private Proefdienst dienst;

    @Inject
    private Eigenspoor spoor;

    @Inject
    private Inzagevragenbalie balie;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Adresmerk merken;

    @Inject
    private Logtabel log;

    /** @return the pages, each with something on it that can be known again */
    List<Dossierpagina> paginas(String merk) {
        UUID ik = wandelaars.eerste(PET);
        ToeleidingId onderzoek = onderzoek(ik, "Eigen" + merk);
        String nummer = proef.nummer(onderzoek).waarde();
        kijk(wandelaars.persoon(ik));
        kijk(wandelaars.persoon(wandelaars.tweede(PET)));
        UUID regel = laatste(ik);
        vraag(regel, "Vraag van " + merk);
        return List.of(
                Dossierpagina.lijst("/mijn/dossiers.xhtml", PET, nummer, Map.of()),
                Dossierpagina.lijst("/mijn/dossier.xhtml", PET, "Ik wil rust, zegt Eigen" + merk, Map.of())
                        .met("?soort=toeleiding&zaak=" + merken.van(onderzoek.waarde())),
                Dossierpagina.lijst("/mijn/verstrekt.xhtml", PET, "uzelf", Map.of()),
                Dossierpagina.lijst("/mijn/index.xhtml", PET, "Toeleider", Map.of()),
                Dossierpagina.lijst("/mijn/gekeken.xhtml", PET, "Toeleider", Map.of()),
                Dossierpagina.lijst("/mijn/vraag.xhtml", PET, "Toeleider", Map.of())
                        .met("?regel=" + regel),
                Dossierpagina.lijst("/mijn/vragen.xhtml", PET, "Vraag van " + merk, Map.of()),
                Dossierpagina.lijst("/inwoner/inzagevragen.xhtml", "fg", "Vraag van " + merk, Map.of()));
    }

    /** An onderzoek with whoever has this account from now on, of which a letter went. */
    private ToeleidingId onderzoek(UUID account, String naam) {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, wandelaars.eerste(Proeftoeleiding.PET), naam);
        log.doe("update toegang.account set persoon = (select persoon from toeleiding.toeleiding where id = '" + id
                + "') where id = '" + account + "'");
        proef.vertel(id);
        return id;
    }

    /** A toeleider looks at somebody. */
    private void kijk(PersoonId wie) {
        wandelaars.als(
                wandelaars.eerste("toeleider"),
                "toeleider",
                () -> dienst.toon(Proefdienst.Vertoning.over(wie), doelbindingen.voorTaak(Dossierdeel.PERSOON)));
    }

    private UUID laatste(UUID inwoner) {
        aanwezige.kom(inwoner(inwoner));
        return spoor.regels(Spoorvraag.ALLES, 0, 1, doelbindingen.voorTaak(Dossierdeel.EIGEN_DOSSIER)).regels().stream()
                .map(Spoorregel::merk)
                .findFirst()
                .orElseThrow();
    }

    private void vraag(UUID regel, String tekst) {
        assertThat(balie.stel(regel, tekst, doelbindingen.voorTaak(Dossierdeel.INZAGEVRAAG))
                        .bezwaar())
                .isEmpty();
    }

    private Gebruiker inwoner(UUID id) {
        return new Gebruiker(id, id.toString(), "Anna", "Inwoner", List.of(new Pet(PET, PET)), wandelaars.persoon(id));
    }
}
