package nl.samenspraak.toeleiding.partijen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.PartijId;

/** The register of parties (R-ALG-31): looking, and keeping it right. */
@ApplicationScoped
public class Partijbeheer {

    /** Code of the purpose under which the register is kept. */
    public static final String DOEL = "partijen-bijhouden";

    private Partijen partijen;
    private Partijlezer lezer;
    private Partijreferentie referentie;
    private Aanwezige aanwezige;
    private Clock klok;

    Partijbeheer() {
        // The container makes its proxy with this.
    }

    @Inject
    Partijbeheer(Partijen partijen, Partijlezer lezer, Partijreferentie referentie, Aanwezige aanwezige, Clock klok) {
        this.partijen = partijen;
        this.lezer = lezer;
        this.referentie = referentie;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * @param vraag which parties
     * @param doel the purpose
     * @return that page of them
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.OPSOMMEN)
    public Pagina<PartijView> lijst(Partijvraag vraag, Doelbinding doel) {
        List<Partij> rijen = partijen.lijst(vraag, vandaag());
        boolean alles = vraag.vanaf() == 0 && rijen.size() < vraag.aantal();
        return new Pagina<>(lezer.beelden(rijen), alles ? rijen.size() : partijen.tel(vraag, vandaag()));
    }

    /**
     * @param id which party
     * @param doel the purpose
     * @return the party
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PARTIJEN)
    public PartijView toon(PartijId id, Doelbinding doel) {
        return lezer.vind(id).orElseThrow(Partijbeheer::isErNiet);
    }

    /**
     * Gives the whole register to take along, those that take part no longer included.
     *
     * @param doel the purpose
     * @return the register
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.EXPORTEREN, daad = "partij.lijst-meegenomen")
    public Partijenboek exporteer(Doelbinding doel) {
        List<PartijView> alle = new ArrayList<>();
        List<Partij> blad;
        do {
            blad = partijen.lijst(
                    new Partijvraag("", null, true, Partijvolgorde.NAAM, false, alle.size(), Partijvraag.MEESTE),
                    vandaag());
            alle.addAll(lezer.beelden(blad));
        } while (blad.size() == Partijvraag.MEESTE);
        return new Partijenboek(alle);
    }

    /**
     * Takes a party in.
     *
     * @param gegevens what is known of it
     * @param doel the purpose
     * @return which it is, or why not
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.VASTLEGGEN, daad = "partij.vastgelegd")
    public Partijverrichting neemOp(Partijgegevens gegevens, Doelbinding doel) {
        Optional<Partijbezwaar> bezwaar = toets(gegevens, null);
        if (bezwaar.isPresent()) {
            return Partijverrichting.van(null, bezwaar);
        }
        Partij partij = new Partij(gegevens, vandaag(), aanwezige.eisGebruiker().id(), klok.instant());
        partijen.add(partij);
        partijen.bevestig();
        return Partijverrichting.van(partij, Optional.empty());
    }

    /**
     * Corrects what is known of a party.
     *
     * @param id which party
     * @param gegevens what is known of it now
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.WIJZIGEN, daad = "partij.gewijzigd")
    public Partijverrichting wijzig(PartijId id, Partijgegevens gegevens, long versie, Doelbinding doel) {
        return doe(id, versie, partij -> {
            Optional<Partijbezwaar> bezwaar = toets(gegevens, id);
            if (bezwaar.isEmpty()) {
                partij.wordt(gegevens, aanwezige.eisGebruiker().id(), klok.instant());
            }
            return bezwaar;
        });
    }

    /**
     * Ends a party: from then on nothing is asked of it.
     *
     * @param id which party
     * @param einde its last day, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.WIJZIGEN, daad = "partij.beeindigd")
    public Partijverrichting beeindig(PartijId id, Partijeinde einde, long versie, Doelbinding doel) {
        return doe(
                id,
                versie,
                partij -> partij.beeindig(einde, aanwezige.eisGebruiker().id(), klok.instant()));
    }

    /**
     * Lets a party take part after all, or again.
     *
     * @param id which party
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.PARTIJEN, actie = Actie.WIJZIGEN, daad = "partij.hervat")
    public Partijverrichting hervat(PartijId id, long versie, Doelbinding doel) {
        return doe(id, versie, partij -> partij.hervat(aanwezige.eisGebruiker().id(), klok.instant()));
    }

    private Partijverrichting doe(PartijId id, long versie, Function<Partij, Optional<Partijbezwaar>> daad) {
        Partij partij = partijen.find(id).orElseThrow(Partijbeheer::isErNiet);
        if (partij.versie() != versie) {
            throw new VerouderdeVersie();
        }
        Optional<Partijbezwaar> bezwaar = daad.apply(partij);
        partijen.bevestig();
        return Partijverrichting.van(partij, bezwaar);
    }

    /** Two parties of one name could not be told apart where one is chosen. */
    private Optional<Partijbezwaar> toets(Partijgegevens gegevens, PartijId behalve) {
        return PartijIsVolledig.toets(gegevens, referentie, vandaag())
                .or(() -> partijen.metNaam(gegevens.naam())
                        .filter(andere -> !andere.equals(behalve))
                        .map(andere -> Partijbezwaar.NAAM_BESTAAT));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private static Weigering isErNiet() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
