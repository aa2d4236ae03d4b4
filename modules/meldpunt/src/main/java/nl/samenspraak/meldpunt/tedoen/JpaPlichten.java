package nl.samenspraak.meldpunt.tedoen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aanvullen.Terugbelwie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** One statement for all kinds, and no melding is loaded. */
@ApplicationScoped
class JpaPlichten implements Plichten {

    private static final int DAG = "2026-11-20".length();

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    @Override
    public List<Plichtrij> allemaal(UUID gebruiker) {
        List<?> rijen = Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, Plichtvragen.rijen())
                .setParameter(1, gebruiker)
                .getResultList();
        return rijen.stream().map(rij -> rij((Object[]) rij)).toList();
    }

    @Override
    public boolean zijnErOver(MeldingId melding) {
        Number aantal = (Number) Dossiervragen.leesSql(em, Dossierdeel.SIGNAAL, Plichtvragen.over())
                .setParameter(1, melding.waarde())
                .getSingleResult();
        return aantal.longValue() > 0;
    }

    private static Plichtrij rij(Object[] rij) {
        return new Plichtrij(
                Plichtsoort.valueOf(rij[0].toString().strip()),
                UUID.fromString(rij[1].toString()),
                rij[2].toString(),
                dag(rij[3].toString()),
                rij[4] == null ? null : Rijwaarde.moment(rij[4]),
                Rijwaarde.sleutel(rij[5]).orElse(null),
                Rijwaarde.sleutel(rij[6]).orElseThrow(),
                Rijwaarde.sleutel(rij[7]).map(PersoonId::new).orElse(null),
                Rijwaarde.keuze(Terugbelwie.class, rij[8]).orElse(null),
                rij[9] == null ? "" : rij[9].toString(),
                Rijwaarde.keuze(Informeerkring.class, rij[10]).orElse(null));
    }

    private static LocalDate dag(String dagOfMoment) {
        return dagOfMoment.length() == DAG
                ? LocalDate.parse(dagOfMoment)
                : LocalDate.ofInstant(Rijwaarde.moment(dagOfMoment), Nederlands.TIJDZONE);
    }
}
