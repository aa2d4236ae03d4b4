package nl.samenspraak.personen.inlezen;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;

/** Remembers which files were read and what came of them: no personal data, so no gate. */
@ApplicationScoped
class SqlInleesregister {

    private static final String VOEG_TOE = """
            insert into personen.inlezing
              (id, bestand, sha256, begonnen, gereed, toegevoegd, gewijzigd, ongewijzigd, geweigerd,
               gemarkeerd, gevraagd)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int LANGSTE_NAAM = 200;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    protected SqlInleesregister() {}

    SqlInleesregister(DataSource bron) {
        this.bron = bron;
    }

    /** The hash tells which file it was; its name is for whoever reads along. */
    static String kort(String bestand) {
        return bestand.substring(0, Math.min(bestand.length(), LANGSTE_NAAM));
    }

    void voegToe(Inleesverslag verslag) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            opdracht.setObject(1, Id.nieuw());
            opdracht.setString(2, kort(verslag.bestand()));
            opdracht.setString(3, verslag.sha256());
            opdracht.setObject(4, verslag.begonnen());
            opdracht.setObject(5, verslag.gereed());
            opdracht.setInt(6, verslag.toegevoegd());
            opdracht.setInt(7, verslag.gewijzigd());
            opdracht.setInt(8, verslag.ongewijzigd());
            opdracht.setInt(9, verslag.geweigerd().size());
            opdracht.setInt(10, verslag.gemarkeerd().size());
            opdracht.setInt(11, verslag.vragen().size());
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Het verslag van het inlezen is niet te bewaren", e);
        }
    }
}
