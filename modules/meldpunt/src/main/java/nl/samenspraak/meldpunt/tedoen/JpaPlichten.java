package nl.samenspraak.meldpunt.tedoen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** One statement for each kind, and no melding is loaded. */
@ApplicationScoped
class JpaPlichten implements Plichten {

    private static final String RIJ =
            "select new nl.samenspraak.meldpunt.tedoen.Plichtrij(m.id, m.nummer, %s, m.afsluiting.op)";

    private static final String MIJN =
            " and (m.behandelaar = :gebruiker or m.behandelaar is null and m.aangenomenDoor = :gebruiker)";

    /** Of what nobody took up yet, whoever takes it up tells the betrokkene. */
    private static final String INFORMEREN = RIJ.formatted("m.ontvangenOp")
            + " from Melding m where m.behandelaar = :gebruiker and m.persoon is not null"
            + " and (m.melder.melderrelatie is null or m.melder.melderrelatie <> nl.samenspraak.meldpunt.signaal.Relatie.ZELF)"
            + " and not exists (select i.melding from Informatie i where i.melding = m.id"
            + " and (i.geinformeerd = true or i.herzienOp is not null)) order by m.ontvangenOp, m.nummer";

    private static final String HERZIEN = RIJ.formatted("i.herzienOp")
            + " from Informatie i, Melding m where m.id = i.melding and i.herzienOp is not null" + MIJN
            + " order by i.herzienOp, m.nummer";

    private static final String OVERDRAGEN = RIJ.formatted("d.klaargezetOp")
            + " from Doorgeleiding d, Melding m where m.id = d.melding and d.overgedragenOp is null" + MIJN
            + " order by d.klaargezetOp, m.nummer";

    private static final String TERUGBELLEN = RIJ.formatted("t.dag")
            + " from Terugbeltaak t, Melding m where m.id = t.melding and t.gedaanOp is null" + MIJN
            + " order by t.dag, m.nummer";

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public List<Plichtrij> van(Plichtsoort soort, UUID gebruiker) {
        String vraag = switch (soort) {
            case INFORMEREN -> INFORMEREN;
            case HERZIEN -> HERZIEN;
            case OVERDRAGEN -> OVERDRAGEN;
            case TERUGBELLEN -> TERUGBELLEN;
        };
        return Dossiervragen.lees(em, Dossierdeel.SIGNAAL, vraag, Plichtrij.class)
                .setParameter("gebruiker", gebruiker)
                .setMaxResults(Telgrens.MEESTE)
                .getResultList();
    }
}
