package nl.samenspraak.meldpunt.herkennen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** Walks along the index of whom a melding is about, to where that is nobody. */
@ApplicationScoped
class JpaBeschrevenen implements Beschrevenen {

    private static final String MET =
            "select cast(m.id as varchar), m.nummer, cast(m.aangenomen_op as varchar), m.status,"
                    + " cast(m.behandelaar as varchar), cast(m.aangenomen_door as varchar), m.omschrijving from meldpunt.melding m"
                    + " where m.persoon is null and m.overzoek like ?1 order by m.aangenomen_op desc, m.id fetch first "
                    + MEESTE
                    + " rows only";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public List<Beschreven> met(String woord) {
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, MET)
                .setParameter(1, "% " + woord + " %")
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Beschreven rij(Object[] rij) {
        return new Beschreven(
                UUID.fromString(rij[0].toString()),
                rij[1].toString(),
                Rijwaarde.moment(rij[2]),
                Meldingstatus.valueOf(rij[3].toString()),
                rij[4] == null ? null : UUID.fromString(rij[4].toString()),
                UUID.fromString(rij[5].toString()),
                rij[6].toString());
    }
}
