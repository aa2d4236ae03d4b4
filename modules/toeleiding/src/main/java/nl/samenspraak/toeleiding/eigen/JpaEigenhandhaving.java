package nl.samenspraak.toeleiding.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.navraag.Eigenzaken;
import nl.samenspraak.toeleiding.handhaving.Bevoegdheid;
import nl.samenspraak.toeleiding.handhaving.Handhavingsreferentie;
import nl.samenspraak.toeleiding.handhaving.Handhavingsstand;

/** Which requests of those who enforce the law are about somebody, and whether he was told of each. */
@ApplicationScoped
class JpaEigenhandhaving implements Eigenzaken {

    private static final String OVER =
            "select cast(h.id as varchar), h.stand, cast(h.geinformeerd_op as varchar), cast(h.informeren_uiterlijk as varchar),"
                    + " cast(i.herzien_op as varchar), i.grond from toeleiding.handhavingsverzoek h"
                    + " left join toeleiding.handhavingsinformering i on i.verzoek = h.id and i.rang = (select max(j.rang)"
                    + " from toeleiding.handhavingsinformering j where j.verzoek = h.id and j.herzien_op is not null)"
                    + " where h.persoon = ?1 order by h.id";

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Inject
    private Handhavingsreferentie referentie;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.HANDHAVING;
    }

    @Override
    public List<Eigenzaak> van(PersoonId persoon) {
        List<?> rijen = Dossiervragen.overNiemandSql(em, OVER)
                .setParameter(1, persoon.waarde())
                .getResultList();
        return rijen.stream().map(rij -> zaak((Object[]) rij)).toList();
    }

    private Eigenzaak zaak(Object[] rij) {
        return HandhavingBekend.zaak(
                Rijwaarde.sleutel(rij[0]).orElseThrow(),
                Rijwaarde.keuze(Handhavingsstand.class, rij[1]).orElseThrow().isOpen(),
                dag(rij[2]),
                dag(rij[3]),
                dag(rij[4]),
                artikel((String) rij[5]));
    }

    private String artikel(String grond) {
        return referentie.uitstelgronden().stream()
                .filter(deze -> deze.code().equals(grond))
                .map(Bevoegdheid::artikel)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate dag(Object kolom) {
        return kolom == null ? null : LocalDate.parse(kolom.toString());
    }
}
