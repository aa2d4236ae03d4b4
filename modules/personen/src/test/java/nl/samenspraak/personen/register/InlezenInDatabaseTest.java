package nl.samenspraak.personen.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.personen.inlezen.Inleesverslag;
import nl.samenspraak.personen.inlezen.Leesproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Persoonslijsten inlezen in de database")
class InlezenInDatabaseTest {

    private final Proefdatabase database = new Proefdatabase();

    @AfterEach
    void sluit() {
        database.close();
    }

    @Test
    void voegtDeInwonersVanDeDemogemeenteInEenBatchToe() {
        Inleesverslag verslag = lees();

        assertThat(verslag.toegevoegd()).isEqualTo(60);
        assertThat(database.opdrachten())
                .as("twee keer opzoeken, een keer in bulk schrijven")
                .isLessThanOrEqualTo(4);
        assertThat(aantal()).isEqualTo(60);
    }

    @Test
    void vindtBijDeTweedeKeerIedereenTerugEnSchrijftNiets() {
        lees();
        database.opdrachten();

        Inleesverslag tweede = lees();

        assertThat(tweede.ongewijzigd()).isEqualTo(60);
        assertThat(database.opdrachten()).isLessThanOrEqualTo(2);
        assertThat(aantal()).isEqualTo(60);
    }

    /** Each kind of mark and residence comes out of the database as it went in, or reading again would change it. */
    @Test
    void vindtAllesTerugZoalsHetErinGing() {
        String kop =
                ";01.01.20;01.02.10;01.02.30;01.02.40;01.03.10;01.02.20;05.02.20;05.02.40;05.06.10;08.13.10;08.13.30;08.13.40"
                        + ";08.11.10;08.11.20;08.11.50;08.83.10;07.67.20;11.33.10;06.08.10;01.83.10;01.04.10";
        String[] rijen = {
            kop,
            "a;999993653;Anna;;Verhoeven;19580503;JV;B;Dalen;20010101;;;;;;;;;;;;V",
            "b;999991723;Lukas;;.;00000000;;;;;5010;Rue 1;Bruxelles;;;;089999;E;1;;010000;X",
            "c;999990998;;;Klamer;19951515;;G;.;20010101;;;;Dorp;3;to;081110;R;;20080000;;O"
        };
        Inleesverslag eerste = database.inTransactie(em -> new Leesproef(new JpaPersonen(em)).lees(rijen));
        Inleesverslag tweede = database.inTransactie(em -> new Leesproef(new JpaPersonen(em)).lees(rijen));

        assertThat(eerste.toegevoegd()).isEqualTo(3);
        assertThat(tweede.ongewijzigd()).isEqualTo(3);
        assertThat(tweede.samenvatting()).endsWith("Er is niets veranderd.");
    }

    private Inleesverslag lees() {
        return database.inTransactie(em ->
                new Leesproef(new JpaPersonen(em)).lees(Leesproef.hoofdmap().resolve("db/demo/personen.csv")));
    }

    private long aantal() {
        return database.inTransactie(em -> ((Number) em.createNativeQuery("select count(*) from personen.persoon")
                        .getSingleResult())
                .longValue());
    }
}
