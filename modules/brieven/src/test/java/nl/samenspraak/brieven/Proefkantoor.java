package nl.samenspraak.brieven;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.post.Bezorging;
import nl.samenspraak.brieven.post.Mailinstelling;
import nl.samenspraak.brieven.post.Postvak;

/** A press with the letterhead of Zandermeer, and a postbode whose post stays in memory: for the tests of modules that write letters. */
public final class Proefkantoor {

    private final List<Aankondiging> post = new ArrayList<>();
    private final boolean mail;

    /** @param mail whether there is a mail server */
    public Proefkantoor(boolean mail) {
        this.mail = mail;
    }

    /** @return the press */
    public Drukkerij drukkerij() {
        return new Drukkerij(new Briefinstelling() {
            @Override
            Briefhoofd hoofd() {
                return Proefbrief.HOOFD;
            }
        });
    }

    /** @return the postbode */
    public Postbode postbode(Clock klok) {
        return new Postbode(new Geheugenvak(), new Instelling(), klok);
    }

    /** @return what was given to the postbode */
    public List<Aankondiging> post() {
        return post;
    }

    private final class Instelling extends Mailinstelling {

        @Override
        public boolean aan() {
            return mail;
        }

        @Override
        public String adres(String pad) {
            return "https://samenspraak.example" + pad;
        }
    }

    private final class Geheugenvak implements Postvak {

        @Override
        public void leg(UUID id, Aankondiging aankondiging, Instant nu) {
            post.add(aankondiging);
        }

        @Override
        public Optional<Bezorging> bezorgVolgende(Instant nu, Function<Aankondiging, Bezorging> bezorger) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, Poststand> stand(Collection<UUID> ids) {
            return ids.stream()
                    .collect(Collectors.toMap(id -> id, id -> new Poststand(Poststand.Soort.WACHT, 0, null, "")));
        }
    }
}
