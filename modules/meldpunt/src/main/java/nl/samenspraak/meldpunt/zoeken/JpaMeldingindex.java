package nl.samenspraak.meldpunt.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** One statement for each way of finding, each along its index. */
@ApplicationScoped
class JpaMeldingindex implements Meldingindex {

    private static final String RIJ =
            "select cast(m.id as varchar), m.nummer, cast(m.aangenomen_op as varchar), m.status,"
                    + " cast(m.behandelaar as varchar), cast(m.aangenomen_door as varchar), %s, %s from meldpunt.melding m%s"
                    + " order by m.aangenomen_op desc, m.id fetch first " + MEESTE + " rows only";

    private static final String OP_NUMMER = RIJ.formatted("null", "null", " where m.nummer = ?1");
    private static final String OP_TELEFOON = RIJ.formatted("null", "null", " where m.meldertelefoon = ?1");
    private static final String OP_MELDER = RIJ.formatted("m.meldernaam", "null", " where m.melderzoek = ?1");

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public Optional<Meldingtrefferrij> opNummer(Meldingnummer nummer) {
        return vraag(OP_NUMMER, Dossierdeel.SIGNAAL, nummer.waarde()).stream().findFirst();
    }

    @Override
    public List<Meldingtrefferrij> opTelefoon(Telefoonnummer telefoon) {
        return vraag(OP_TELEFOON, Dossierdeel.MELDER_IDENTITEIT, telefoon.waarde());
    }

    @Override
    public List<Meldingtrefferrij> opMelder(String sleutel) {
        return vraag(OP_MELDER, Dossierdeel.MELDER_IDENTITEIT, sleutel);
    }

    @Override
    public List<Meldingtrefferrij> over(Set<PersoonId> personen) {
        List<PersoonId> lijst = List.copyOf(personen);
        List<String> plekken = new ArrayList<>();
        for (int i = 1; i <= lijst.size(); i++) {
            plekken.add("?" + i);
        }
        String wie = String.join(", ", plekken);
        String welke = " join (select o.id, o.persoon from meldpunt.melding o where o.persoon in (" + wie
                + ") union select b.melding, b.persoon from meldpunt.medebetrokkene b where b.persoon in (" + wie
                + ")) welke on welke.id = m.id";
        return vraag(
                RIJ.formatted("null", "cast(welke.persoon as varchar)", welke),
                Dossierdeel.SIGNAAL,
                lijst.stream().map(PersoonId::waarde).toArray());
    }

    private List<Meldingtrefferrij> vraag(String sql, Dossierdeel deel, Object... waarden) {
        Query query = Dossiervragen.leesSql(em, deel, sql);
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        List<?> rijen = query.getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    private static Meldingtrefferrij rij(Object[] rij) {
        return new Meldingtrefferrij(
                Rijwaarde.sleutel(rij[0]).orElseThrow(),
                rij[1].toString(),
                Rijwaarde.moment(rij[2]),
                Meldingstatus.valueOf(rij[3].toString()),
                Rijwaarde.sleutel(rij[4]).orElse(null),
                Rijwaarde.sleutel(rij[5]).orElseThrow(),
                rij[6] == null ? null : rij[6].toString(),
                Rijwaarde.sleutel(rij[7]).map(PersoonId::new).orElse(null));
    }
}
