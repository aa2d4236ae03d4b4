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
