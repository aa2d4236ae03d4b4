package nl.samenspraak.toeleiding.terreinen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kennisgeving;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * The second step: where somebody is known, yes or no (R-TOE-08). Nothing can be recorded before that step is reached, after it is over, or where the
 * Wams does not let one look across laws.
 */
@ApplicationScoped
public class Terreinvragen {

    private Terreinantwoorden antwoorden;
    private Partijlezer partijen;
    private Noodzaakregel noodzaak;
    private Kennisgeving kennisgeving;
    private Toeleidingwerk werk;

    Terreinvragen() {
        // The container makes its proxy with this.
    }

    @Inject
    Terreinvragen(
            Terreinantwoorden antwoorden,
            Partijlezer partijen,
            Noodzaakregel noodzaak,
            Kennisgeving kennisgeving,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.antwoorden = antwoorden;
        this.partijen = partijen;
        this.noodzaak = noodzaak;
        this.kennisgeving = kennisgeving;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Records what the client says about an organisation.
     *
     * @param id the toeleiding
     * @param nieuw what the client says
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.antwoord-vastgelegd")
    public Verrichting<Weigerreden> legVast(ToeleidingId id, NieuwAntwoord nieuw, long versie, Doelbinding doel) {
        return verricht(id, versie, doel, toeleiding -> {
            List<Terreinantwoord> al = antwoorden.van(id);
            Optional<Weigerreden> bezwaar = toets(nieuw, toeleiding.route()).or(() -> dubbel(al, nieuw));
            if (bezwaar.isEmpty()) {
                antwoorden.add(new Terreinantwoord(Id.nieuw(), id, al.size(), nieuw, werk.vandaag()));
            }
            return bezwaar;
        });
    }

    /**
     * The client says it otherwise, or confirms it (R-TOE-41).
     *
     * @param id the toeleiding
     * @param antwoord the key of the answer
     * @param bekend what the client says now; {@code null} when the client confirms what was said
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.antwoord-gewijzigd")
    public Verrichting<Weigerreden> wijzig(
            ToeleidingId id, UUID antwoord, Bekend bekend, long versie, Doelbinding doel) {
        return verricht(
                id,
                versie,
                doel,
                toeleiding -> metAntwoord(id, antwoord, al -> {
                    if (bekend == null) {
                        al.bevestig(werk.vandaag());
                        return Optional.empty();
                    }
                    NieuwAntwoord nieuw =
                            new NieuwAntwoord(al.organisatie(), al.terrein().code(), bekend);
                    Optional<Weigerreden> bezwaar = toets(nieuw, toeleiding.route());
                    if (bezwaar.isEmpty()) {
                        al.zegt(nieuw, werk.vandaag());
                    }
                    return bezwaar;
                }));
    }

    /**
     * Takes an answer away that should not have been there.
     *
     * @param id the toeleiding
     * @param antwoord the key of the answer
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.antwoord-weggehaald")
    public Verrichting<Weigerreden> haalWeg(ToeleidingId id, UUID antwoord, long versie, Doelbinding doel) {
        return verricht(
                id,
                versie,
                doel,
                toeleiding -> metAntwoord(id, antwoord, al -> {
                    antwoorden.verwijder(al);
                    return Optional.empty();
                }));
    }

    /**
     * Records what another said, after the client could not.
     *
     * @param id the toeleiding
     * @param antwoord the key of the answer of the client
     * @param ander what the other said, who, and why that was asked
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.ander-antwoord-vastgelegd")
    public Verrichting<Weigerreden> legAnderVast(
            ToeleidingId id, UUID antwoord, AnderAntwoord ander, long versie, Doelbinding doel) {
        return verricht(
                id,
                versie,
                doel,
                toeleiding -> metAntwoord(id, antwoord, al -> {
                    Optional<Weigerreden> bezwaar = ClientWordtEerstGevraagd.toets(
                                    toeleiding.route(), al.bekend(), ander)
                            .or(() -> vanPartij(al))
                            .or(() -> weet(id))
                            .or(() -> noodzaak.fout(ander.reden()).map(fout -> Weigerreden.REDEN_IS_GEEN))
                            .or(() -> werk.geweest(ander.peildatum()));
                    if (bezwaar.isEmpty()) {
                        al.zegtAnder(ander);
                    }
                    return bezwaar;
                }));
    }

    /** Who is talked of knows before what will happen, whoever is asked (R-AVG-01). */
    private Optional<Weigerreden> weet(ToeleidingId id) {
        return kennisgeving.isGedaan(id) ? Optional.empty() : Optional.of(Weigerreden.CLIENT_WEET_VAN_NIETS);
    }

    /** By hand there is no ground, no consent and no term: a party is asked with a request, and its answer comes from there. */
    private Optional<Weigerreden> vanPartij(Terreinantwoord antwoord) {
        return partijen.doetMee(antwoord.organisatie(), Dossierdeel.TOELEIDINGSDOSSIER)
                ? Optional.of(Weigerreden.VIA_VERZOEK)
                : Optional.empty();
    }

    private Verrichting<Weigerreden> verricht(
            ToeleidingId id, long versie, Doelbinding doel, Function<Toeleiding, Optional<Weigerreden>> daad) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(
                toeleiding,
                Stap.TERREINEN,
                () -> Toeleidingwerk.overWettenHeen(doel).or(() -> daad.apply(toeleiding)));
    }

    private Optional<Weigerreden> metAntwoord(
            ToeleidingId id, UUID antwoord, Function<Terreinantwoord, Optional<Weigerreden>> daad) {
        return antwoorden.vind(id, antwoord).map(daad).orElse(Optional.of(Weigerreden.GEEN_ANTWOORD));
    }

    private static Optional<Weigerreden> toets(NieuwAntwoord nieuw, Route route) {
        if (nieuw.organisatie().isEmpty()) {
            return Optional.of(Weigerreden.ORGANISATIE_ONTBREEKT);
        }
        if (Terrein.alle().stream().noneMatch(terrein -> terrein.code().equals(nieuw.terrein()))) {
            return Optional.of(Weigerreden.TERREIN_ONTBREEKT);
        }
        boolean antwoord = nieuw.bekend() != null && nieuw.bekend().vanClient(route);
        return antwoord ? Optional.empty() : Optional.of(Weigerreden.ANTWOORD_ONTBREEKT);
    }

    private static Optional<Weigerreden> dubbel(List<Terreinantwoord> al, NieuwAntwoord nieuw) {
        boolean staatEr =
                al.stream().anyMatch(antwoord -> antwoord.organisatie().equalsIgnoreCase(nieuw.organisatie()));
        return staatEr ? Optional.of(Weigerreden.ORGANISATIE_STAAT_ER_AL) : Optional.empty();
    }
}
