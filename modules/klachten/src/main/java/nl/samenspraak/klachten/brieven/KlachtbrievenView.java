package nl.samenspraak.klachten.brieven;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The letters of a klacht, and which can be made now.
 *
 * @param kop the klacht itself
 * @param keuzes the letters that can be made now, in the order of the chapter
 * @param gronden the grounds for not handling a klacht
 * @param brieven what was made and sent, the newest first
 * @param email whether the klager can get a letter by e-mail
 */
public record KlachtbrievenView(
        KlachtView kop, List<Keuze> keuzes, List<Grond> gronden, List<Regel> brieven, boolean email)
        implements Inzicht, Serializable {

    /**
     * A letter that can be made.
     *
     * @param soort which letter
     * @param ontvanger which beklaagde, from 0; 0 for the klager
     * @param naam to whom
     * @param onderwerp what stands above it
     * @param velden what its writer fills in
     * @param grond the ground that was decided on (9:8), or empty
     * @param voorstel the day that it usually names, or {@code null}
     * @param hoordag the day of the hearing to which it invites, as far as one was proposed, or {@code null}
     * @param hoortijd its time, or empty
     * @param hoorplaats its place, or empty
     * @param eerdere what this one got, when it corrects one of those
     * @param welke which of them it corrects, or empty
     */
    public record Keuze(
            Klachtbriefsoort soort,
            int ontvanger,
            String naam,
            String onderwerp,
            List<Briefveld> velden,
            String grond,
            LocalDate voorstel,
            LocalDate hoordag,
            String hoortijd,
            String hoorplaats,
            List<Eerdere> eerdere,
            String welke)
            implements Serializable {}

    /**
     * A letter that somebody got.
     *
     * @param id its identifier
     * @param soort which letter
     * @param dag on which day, in words
     */
    public record Eerdere(UUID id, Klachtbriefsoort soort, String dag) implements Serializable {}

    /**
     * A ground for not handling a klacht (9:8).
     *
     * @param code its code
     * @param naam in a list
     */
    public record Grond(String code, String naam) implements Serializable {}

    /**
     * A letter that was made.
     *
     * @param id its identifier
     * @param soort which letter
     * @param naam to whom
     * @param gemaaktOp when it was made
     * @param verzondenOp when it was sent, or {@code null}
     * @param door the name of who sent it, or empty
     * @param wijze how it was sent, or {@code null}
     * @param post how far the e-mail is, or {@code null}
     * @param gelezenOp when it was first read through its link, or {@code null}
     * @param nietAangekomen whether it is known in the klacht that the e-mail did not arrive
     * @param hersteld whether a later letter corrected it
     * @param vervangen whether the same letter reached the same one in another way since
     */
    public record Regel(
            UUID id,
            Klachtbriefsoort soort,
            String naam,
            Instant gemaaktOp,
            Instant verzondenOp,
            String door,
            Klachtbriefwijze wijze,
            Poststand post,
            Instant gelezenOp,
            boolean nietAangekomen,
            boolean hersteld,
            boolean vervangen)
            implements Serializable {

        /** @return whether the e-mail was given up, so that it has to go on paper */
        public boolean mislukt() {
            return nietAangekomen
                    || wijze == Klachtbriefwijze.EMAIL && post != null && post.soort() == Poststand.Soort.MISLUKT;
        }

        /** @return whether somebody can say that its e-mail did not arrive: it went, and was not read */
        public boolean meldbaar() {
            return wijze == Klachtbriefwijze.EMAIL && gelezenOp == null && !mislukt();
        }

        /** @return whether it can go as it is, on paper: a letter that counts from its own day is made anew */
        public boolean alsnog() {
            return mislukt() && !vervangen && !soort.teltVanDeBrief();
        }
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return kop.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return kop.uitZaak();
    }
}
