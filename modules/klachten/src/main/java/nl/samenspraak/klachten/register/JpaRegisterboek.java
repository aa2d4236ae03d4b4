package nl.samenspraak.klachten.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Uitsluiting;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.kolom.Rijwaarde;

/** One query for a page of the register; steps, terms and oordelen are only counted. */
@ApplicationScoped
class JpaRegisterboek implements Registerboek {

    /** Of a klacht that is handled the term for not handling passes without anyone missing it. */
    private static final String TE_LAAT = "(t.soort in ('AFHANDELEN', 'BEANTWOORDEN', 'LEZEN')"
            + " and coalesce(t.voldaan_op, t.vervallen_op, ?3) > t.uiterlijk"
            + " or t.soort = 'NIET_BEHANDELEN' and t.voldaan_op > t.uiterlijk)";

    private static final String RIJ =
            "select cast(k.id as varchar), k.nummer, k.ontvangen_op, k.kanaal, k.wamsstap, k.domein,"
                    + " k.aard, k.financieel, k.afdoening, " + oordelen()
                    + ", (select count(*) from klachten.gedraging g where g.klacht = k.id and g.niet_grond is not null)"
                    + ", (select count(*) from klachten.gedraging g where g.klacht = k.id and g.niet_grond is null)"
                    + ", (select count(*) from klachten.stap s where s.klacht = k.id and s.soort = 'VERDAAGD')"
                    + ", (select count(*) from klachten.termijn t where t.klacht = k.id and t.soort = 'ONTVANGST_BEVESTIGEN'"
                    + " and coalesce(t.voldaan_op, t.vervallen_op, ?3) > t.uiterlijk)"
                    + ", (select count(*) from klachten.termijn t where t.klacht = k.id and " + TE_LAAT + ")"
                    + ", (select count(*) from klachten.termijn t where t.klacht = k.id and t.soort = 'ONTVANGST_BEVESTIGEN'"
                    + " and t.voldaan_op is null and t.vervallen_op is null), k.klagersoort, k.knelpunt";

    /** What was joined to another is counted with that one (9:12a). */
    private static final String VAN = " from klachten.klacht k where k.ontvangen_op between ?1 and ?2"
            + " and coalesce(k.afdoening, '') <> 'GEVOEGD'";

    private static final String OP_VOLGORDE = " order by k.ontvangen_op, k.nummer";
    private static final String ON_INGEDEELD = " and (k.wamsstap is null or k.domein is null or k.aard is null)";
    private static final String EERSTE_DAG = "select min(k.ontvangen_op) from klachten.klacht k";
    private static final int NA_DE_INDELING = 9;

    @PersistenceContext(unitName = "klachten")
    private EntityManager em;

    /** Whether there is an oordeel of each kind: a column for each. */
    private static String oordelen() {
        return Arrays.stream(Klachtoordeel.values())
                .map(oordeel -> "(select count(*) from klachten.gedraging g where g.klacht = k.id and g.oordeel = '"
                        + oordeel + "')")
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Registerregel> bladzijde(Registervraag vraag, LocalDate vandaag, int vanaf, int aantal) {
        String sql =
                RIJ + " from (select k.id" + VAN + waar(vraag) + OP_VOLGORDE + " offset " + vanaf + " rows fetch next "
                        + aantal + " rows only) blad join klachten.klacht k on k.id = blad.id" + OP_VOLGORDE;
        List<?> rijen = gevuld(Dossiervragen.leesSql(em, Dossierdeel.KLACHT, sql), vraag)
                .setParameter(3, vandaag)
                .getResultList();
        return rijen.stream().map(rij -> regel((Object[]) rij)).toList();
    }

    @Override
    public long tel(Registervraag vraag, int hoogstens) {
        String sql = "select count(*) from (select k.id" + VAN + waar(vraag) + OP_VOLGORDE + " fetch first " + hoogstens
                + " rows only) geteld";
        return Rijwaarde.getal(
                gevuld(Dossiervragen.overNiemandSql(em, sql), vraag).getSingleResult());
    }

    private static String waar(Registervraag vraag) {
        return (vraag.onIngedeeld() ? ON_INGEDEELD : "")
                + (vraag.kijker() == null ? "" : " and " + Uitsluiting.sql("k", "?4"));
    }

    private static Query gevuld(Query query, Registervraag vraag) {
        query.setParameter(1, LocalDate.of(vraag.jaar(), 1, 1)).setParameter(2, LocalDate.of(vraag.jaar(), 12, 31));
        return vraag.kijker() == null ? query : query.setParameter(4, vraag.kijker());
    }

    @Override
    public OptionalInt eersteJaar() {
        Object eerste = Dossiervragen.overNiemandSql(em, EERSTE_DAG).getSingleResult();
        return eerste == null
                ? OptionalInt.empty()
                : OptionalInt.of(LocalDate.parse(eerste.toString()).getYear());
    }

    private static Registerregel regel(Object[] rij) {
        Set<Klachtoordeel> oordelen = EnumSet.noneOf(Klachtoordeel.class);
        for (Klachtoordeel oordeel : Klachtoordeel.values()) {
            if (Rijwaarde.getal(rij[NA_DE_INDELING + oordeel.ordinal()]) > 0) {
                oordelen.add(oordeel);
            }
        }
        int verder = NA_DE_INDELING + Klachtoordeel.values().length;
        Afdoening afdoening = rij[8] == null ? null : Afdoening.valueOf(rij[8].toString());
        return new Registerregel(
                new KlachtId(UUID.fromString(rij[0].toString())),
                new Klachtnummer(rij[1].toString()),
                LocalDate.parse(rij[2].toString()),
                Klachtkanaal.valueOf(rij[3].toString()),
                new Klachtindeling(
                        (String) rij[4],
                        (String) rij[5],
                        (String) rij[6],
                        (Boolean) rij[7],
                        (String) rij[verder + 6],
                        (String) rij[verder + 7]),
                Klachtuitkomst.van(afdoening, oordelen),
                Rijwaarde.getal(rij[verder]) > 0 && Rijwaarde.getal(rij[verder + 1]) > 0,
                Rijwaarde.getal(rij[verder + 2]) > 0,
                Rijwaarde.getal(rij[verder + 3]) > 0,
                Rijwaarde.getal(rij[verder + 4]) > 0,
                Rijwaarde.getal(rij[verder + 5]) > 0);
    }
}
