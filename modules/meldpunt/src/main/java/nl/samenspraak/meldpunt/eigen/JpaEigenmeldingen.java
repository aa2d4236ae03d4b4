package nl.samenspraak.meldpunt.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.navraag.Eigenzaken;
import nl.samenspraak.toegang.recht.Termijnen;

/** Which meldingen are about somebody, and whether he was told of each, in one question: ids and days, and nothing that they say. */
@ApplicationScoped
class JpaEigenmeldingen implements Eigenzaken {

    private static final String TERMIJN = "betrokkene-informeren";

    private static final String OVER = "select cast(m.id as varchar), cast(m.ontvangen_op as varchar),"
            + " case when m.melderrelatie = 'ZELF' and m.persoon = ?1 then 1 else 0 end, coalesce(b.ander_doel_na, 0),"
            + " (select cast(min(s.dag) as varchar) from meldpunt.wvggzstap s where s.melding = m.id),"
            + " i.rang, cast(i.dag as varchar), i.wijze, i.artikel, case when i.herroept = true then 1 else 0 end"
            + " from meldpunt.melding m left join meldpunt.informatie b on b.melding = m.id"
            + " left join meldpunt.informering i on i.melding = m.id and i.persoon = ?1"
            + " where m.id in (select o.id from meldpunt.melding o where o.persoon = ?1"
            + " union select d.melding from meldpunt.medebetrokkene d where d.persoon = ?1) order by m.id, i.rang";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public List<Eigenzaak> van(PersoonId persoon) {
        List<?> rijen = Dossiervragen.overNiemandSql(em, OVER)
                .setParameter(1, persoon.waarde())
                .getResultList();
        Map<String, Kennisneming> meldingen = new LinkedHashMap<>();
        for (Object gelezen : rijen) {
            Object[] rij = (Object[]) gelezen;
            Kennisneming melding = meldingen.computeIfAbsent(rij[0].toString(), nieuw -> melding(rij));
            if (rij[5] != null) {
                melding.stappen().add(stap(rij));
            }
        }
        return meldingen.values().stream()
                .flatMap(melding -> melding.eigen().stream())
                .toList();
    }

    private Kennisneming melding(Object[] rij) {
        return new Kennisneming(
                new Zaakverwijzing(Zaaksoort.MELDING, Rijwaarde.sleutel(rij[0]).orElseThrow()),
                getal(rij[2]) == 1,
                maand(rij[1]),
                new ArrayList<>(),
                getal(rij[3]),
                rij[4] == null ? null : maand(rij[4]));
    }

    private static Kennisneming.Stap stap(Object[] rij) {
        return new Kennisneming.Stap(getal(rij[5]), dag(rij[6]), rij[7] != null, (String) rij[8], getal(rij[9]) == 1);
    }

    private LocalDate maand(Object vanaf) {
        return termijnen.bereken(TERMIJN, dag(vanaf)).einde();
    }

    private static LocalDate dag(Object kolom) {
        return LocalDate.parse(kolom.toString());
    }

    private static int getal(Object kolom) {
        return (int) Rijwaarde.getal(kolom);
    }
}
