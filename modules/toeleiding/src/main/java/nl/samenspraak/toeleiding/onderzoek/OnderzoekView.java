package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.brieven.Briefregel;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.conclusie.Bevindingregel;
import nl.samenspraak.toeleiding.conclusie.ConclusieView;
import nl.samenspraak.toeleiding.conclusie.CoordinatieVolgt;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.conclusie.VijfPunten;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.ondersteuning.OndersteuningView;
import nl.samenspraak.toeleiding.onderzoeksverzoek.OnderzoeksverzoekView;
import nl.samenspraak.toeleiding.samenhang.Buitenkantregel;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.terreinen.Antwoordregel;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;

/**
 * An onderzoek as its toeleider sees it. What belongs to a step that was not reached, was not read and is not in it.
 *
 * @param kop which toeleiding, and whom it is about
 * @param vraag with what it began; {@code null} when that is gone
 * @param verzoek the request of a professional that it comes from; {@code null} when it comes from none, or that is gone
 * @param ondersteuning how it stands with cliëntondersteuning
 * @param antwoorden where the client is known, or not
 * @param telling in which terreinen that makes the client known
 * @param buitenkanten who helps
 * @param bevindingen what was found on the five points
 * @param volgt what the law makes of the terreinen (R-COO-01)
 * @param conclusie what was concluded; {@code null} until it was
 * @param termijnen the terms that run
 * @param stilSinds since when it stands still; {@code null} when it does not
 * @param stilOmdat why it stands still, or empty
 * @param gewist what went with a no
 * @param doorgeleid what became of the question of the client, when it stopped and there was one; otherwise {@code null}
 * @param stopreden why it stopped before there was a conclusion; {@code null} when it did not
 * @param waarom the same, as the client reads it
 * @param verloop how it went from hand to hand, oldest first
 * @param omgelabeld what became of the question, when it was cleared up; otherwise {@code null}
 * @param geinformeerd the letters that went, the newest first
 * @param overWettenHeen whether this purpose lets one look across laws * @param partijen what the parties are called that can be asked in the second step; empty outside it
 */
public record OnderzoekView(
        Dossierkop kop,
        Vraag vraag,
        OnderzoeksverzoekView verzoek,
        OndersteuningView ondersteuning,
        List<Antwoordregel> antwoorden,
        Terreintelling telling,
        List<Buitenkantregel> buitenkanten,
        List<Bevindingregel> bevindingen,
        CoordinatieVolgt volgt,
        ConclusieView conclusie,
        List<Termijnregel> termijnen,
        LocalDate stilSinds,
        String stilOmdat,
        List<Wisregel> gewist,
        Doorgeleidregel doorgeleid,
        Stopreden stopreden,
        String waarom,
        List<Verloopregel> verloop,
        Omlabelregel omgelabeld,
        List<Briefregel> geinformeerd,
        boolean overWettenHeen,
        List<String> partijen)
        implements Inzicht, Serializable {

    public OnderzoekView {
        antwoorden = List.copyOf(antwoorden);
        partijen = List.copyOf(partijen);
        buitenkanten = List.copyOf(buitenkanten);
        bevindingen = List.copyOf(bevindingen);
        termijnen = List.copyOf(termijnen);
        gewist = List.copyOf(gewist);
        verloop = List.copyOf(verloop);
        geinformeerd = List.copyOf(geinformeerd);
    }

    /**
     * With what an onderzoek began.
     *
     * @param aanleiding why it was signalled now, or empty
     * @param inhoud what was signalled, or empty
     * @param woorden what the client asks, in own words; empty until that was asked
     * @param gevraagdOp when the client said so; {@code null} until then
     * @param beperkt whether the client contests those words, and they are not used until that is decided (AVG 18)
     * @param signaalBeperkt the same of what was signalled
     */
    public record Vraag(
            String aanleiding,
            String inhoud,
            String woorden,
            Instant gevraagdOp,
            boolean beperkt,
            boolean signaalBeperkt)
            implements Serializable {}

    /** How it stands with a step. */
    public enum Staat {
        KLAAR,
        NU,
        DICHT,
        /** The onderzoek ended before it. */
        NIET_MEER
    }

    /**
     * @param stap a step
     * @return how it stands with it
     */
    public Staat staat(Stap stap) {
        boolean afgerond = kop.stand() == Toeleidingstand.AFGEROND;
        if (stap.nummer() < kop.stap().nummer() || afgerond) {
            return Staat.KLAAR;
        }
        if (!kop.stand().open()) {
            return stap == kop.stap() ? Staat.KLAAR : Staat.NIET_MEER;
        }
        return stap == kop.stap() ? Staat.NU : Staat.DICHT;
    }

    /** @return whether the client still has to be told what is going to happen, before anything is asked of anybody */
    public boolean isNogTeMelden() {
        return kop.stand().open()
                && kop.taaksoort() != null
                && kop.taaksoort().opentOnderzoek()
                && geinformeerd.stream().noneMatch(brief -> brief.soort() == Briefsoort.KENNISGEVING);
    }

    /** @return on which of the five points nothing was recorded yet (R-TOE-12) */
    public List<Onderzoekspunt> getOntbrekend() {
        return VijfPunten.ontbreken(
                bevindingen.stream().map(Bevindingregel::punt).collect(Collectors.toSet()));
    }

    /** @return whether the client asked something that goes on elsewhere when the onderzoek stops, if the client wants that (R-TOE-09) */
    public boolean isVraagMoetVerder() {
        return kop.taaksoort() != null
                && kop.taaksoort().opentOnderzoek()
                && vraag != null
                && !vraag.woorden().isEmpty();
    }

    /** @return whether it is over, and the letter with the outcome has still to go */
    public boolean isUitkomstNog() {
        return !kop.stand().open()
                && kop.taaksoort() != null
                && kop.taaksoort().opentOnderzoek()
                && geinformeerd.stream().noneMatch(brief -> brief.soort() == Briefsoort.UITKOMST);
    }

    /** @return whether something can be recorded now */
    public boolean isOpen() {
        return kop.stand().open() && kop.stand() != Toeleidingstand.OPGESCHORT;
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
