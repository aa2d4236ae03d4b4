package nl.samenspraak.toegang.kolom;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells EclipseLink what kind of column a key has, so that it can leave one empty: otherwise it sends an empty text, which PostgreSQL does not
 * take for a key. Every unit names this class in its {@code persistence.xml}.
 */
public class Sleutelkolommen implements SessionCustomizer {

    @Override
    public void customize(Session sessie) {
        sessie.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent begonnen) {
                begonnen.getSession().getDescriptors().values().forEach(Sleutelkolommen::zet);
            }
        });
    }

    /** What is embedded in an entity, or stands in a list of it, has columns of its own. */
    private static void zet(ClassDescriptor beschrijving) {
        for (DatabaseMapping veld : beschrijving.getMappings()) {
            if (veld.isAggregateMapping() || veld.isAggregateCollectionMapping()) {
                zet(veld.getReferenceDescriptor());
            }
            List<DatabaseField> kolommen = veld.getFields();
            if (kolommen != null) {
                kolommen.stream()
                        .filter(kolom -> kolom.getType() == UUID.class)
                        .forEach(kolom -> kolom.setSqlType(Types.OTHER));
            }
        }
    }
}
