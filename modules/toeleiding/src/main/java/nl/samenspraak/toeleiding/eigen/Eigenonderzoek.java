package nl.samenspraak.toeleiding.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.Eigengegevens;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.conclusie.Bevindingregel;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.onderzoek.OnderzoekView;
import nl.samenspraak.toeleiding.onderzoek.Onderzoekweergave;
import nl.samenspraak.toeleiding.samenhang.Buitenkantregel;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Antwoordregel;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.toestemming.Eigentoestemmingen;
import nl.samenspraak.toeleiding.verzoek.GesteldeVraag;
import nl.samenspraak.toeleiding.verzoek.Vraagverslag;

/**
 * An onderzoek as the client reads it with whom it is done: his question, every answer with who gave it, who was asked what and why, what was shared, and
 * what came of it. What the melder said is not in it when it came from a melding (R-MEL-05), nor who asked for it when a professional did: that stands in
 * the letter, unless there was a reason.
 */
@ApplicationScoped
class Eigenonderzoek implements Eigendossier {

    @Inject
    private Toeleidingen toeleidingen;

    @Inject
    private Onderzoekweergave weergave;

    @Inject
    private Eigentoestemmingen toestemmingen;

    @Inject
    private Vraagverslag gevraagd;

    @Inject
    private Delinglezer gedeeld;

    @Inject
    private Eigengegevens gegevens;

    @Inject
    private Aanwezige aanwezige;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }

    @Override
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public Eigenbeeld open(Zaakverwijzing zaak, Doelbinding doel) {
        PersoonId ik = aanwezige.gebruiker().flatMap(Gebruiker::inwoner).orElseThrow(Eigenonderzoek::nietVanHem);
        ToeleidingId id = new ToeleidingId(zaak.id());
        Toeleiding toeleiding = toeleidingen.find(id).orElseThrow(Eigenonderzoek::nietVanHem);
        OnderzoekView onderzoek = weergave.van(toeleiding, doel);
        List<Eigenblok> blokken = new ArrayList<>();
        blokken.add(gegevens.van(ik));
        blokken.add(begin(onderzoek));
        blokken.add(antwoorden(onderzoek.antwoorden()));
        blokken.add(hulp(onderzoek.buitenkanten()));
        blokken.add(bevindingen(onderzoek.bevindingen()));
        blokken.add(uitkomst(onderzoek));
        blokken.add(gevraagd(gevraagd.van(id)));
        blokken.add(gedeeld(gedeeld.zinnen(id)));
        return new Eigenbeeld(
                ik,
                zaak,
                onderzoek.kop().nummer().waarde(),
                onderzoek.kop().behandelaar(),
                blokken,
                toestemmingen.van(id));
    }

    private static Weigering nietVanHem() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    private static Eigenblok begin(OnderzoekView onderzoek) {
        boolean vanMelding = !onderzoek.kop().meldingnummer().isEmpty();
        boolean vanAnder = onderzoek.kop().route() == Route.VERZOEK;
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.begin"))
                .feit(tekst("eigen.nummer"), onderzoek.kop().nummer().waarde())
                .feit(tekst("eigen.sinds"), onderzoek.kop().ontvangenOp())
                .feit(
                        tekst("eigen.stand"),
                        tekst("eigen.stand." + onderzoek.kop().stand()))
                .feit(tekst("eigen.stil"), onderzoek.stilSinds())
                .feit(tekst("eigen.melding"), onderzoek.kop().meldingnummer())
                .feit(tekst("eigen.verzoek"), vanAnder ? tekst("eigen.verzoek.ander") : "");
        if (onderzoek.vraag() != null) {
            blok.feit(tekst("eigen.woorden"), onderzoek.vraag().woorden());
            if (vanMelding) {
                blok.feit(tekst("eigen.inhoud"), tekst("eigen.inhoud.melding"));
            } else if (!vanAnder) {
                blok.feit(tekst("eigen.aanleiding"), onderzoek.vraag().aanleiding())
                        .feit(tekst("eigen.inhoud"), onderzoek.vraag().inhoud());
            }
        }
        if (onderzoek.ondersteuning() != null) {
            blok.feit(tekst("eigen.ondersteuning"), onderzoek.ondersteuning().naam());
        }
        return blok.klaar();
    }

    private static Eigenblok antwoorden(List<Antwoordregel> antwoorden) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.antwoorden"));
        for (Antwoordregel antwoord : antwoorden) {
            String wat = tekst("bekend." + antwoord.bekend()) + vanAnder(antwoord.ander());
            blok.feit(
                    antwoord.organisatie() + " (" + antwoord.terrein() + ")",
                    antwoord.beperkt() ? tekst("eigen.beperkt", wat) : wat,
                    antwoord.gezegdOp() == null
                            ? ""
                            : tekst("eigen.antwoord.op", Nederlands.datum(antwoord.gezegdOp())));
        }
        return blok.klaar();
    }

    /** What another said beside the client, or that he said nothing; of a question that nobody else was asked, nothing. */
    static String vanAnder(AnderAntwoord ander) {
        if (ander == null) {
            return "";
        }
        return ander.bekend() == Bekend.GEEN_ANTWOORD
                ? tekst("eigen.antwoord.geen", ander.bron())
                : tekst("eigen.antwoord.ander", ander.bron(), tekst("bekend." + ander.bekend()));
    }

    private static Eigenblok hulp(List<Buitenkantregel> buitenkanten) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.hulp"));
        for (Buitenkantregel kant : buitenkanten) {
            blok.feit(
                    kant.helper(),
                    Stream.of(kant.hulp(), kant.indicatie())
                            .filter(deel -> deel != null && !deel.isEmpty())
                            .collect(Collectors.joining(", ")),
                    bron(kant.bron()));
        }
        return blok.klaar();
    }

    private static Eigenblok bevindingen(List<Bevindingregel> bevindingen) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.bevindingen"));
        for (Bevindingregel bevinding : bevindingen) {
            blok.feit(tekst("punt." + bevinding.punt()), bevinding.tekst(), bron(bevinding.bron()));
        }
        return blok.klaar();
    }

    private static String bron(Bronvermelding bron) {
        String wie = bron.bron() == Bronsoort.CLIENT ? tekst("eigen.bron.zelf") : bron.naam();
        return bron.peildatum() == null ? wie : tekst("eigen.bron", wie, Nederlands.datum(bron.peildatum()));
    }

    private static Eigenblok uitkomst(OnderzoekView onderzoek) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.uitkomst"));
        if (onderzoek.conclusie() != null) {
            blok.feit(tekst("eigen.conclusie"), tekst(onderzoek.conclusie().coordinatie() ? "eigen.wel" : "eigen.niet"))
                    .feit(tekst("eigen.motivering"), onderzoek.conclusie().motivering());
        }
        if (onderzoek.doorgeleid() != null) {
            blok.feit(tekst("eigen.doorgeleid"), onderzoek.doorgeleid().loket());
        }
        return blok.klaar();
    }

    private static Eigenblok gevraagd(List<GesteldeVraag> vragen) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.gevraagd"));
        for (GesteldeVraag vraag : vragen) {
            blok.feit(
                    vraag.partij(),
                    vraag.gegevens(),
                    tekst("eigen.gevraagd.op", Nederlands.datum(vraag.dag()), vraag.artikel()));
        }
        return blok.klaar();
    }

    private static Eigenblok gedeeld(List<String> zinnen) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.gedeeld"));
        zinnen.forEach(zin -> blok.feit(tekst("eigen.gedeeld.wat"), zin));
        return blok.klaar();
    }

    private static String tekst(String sleutel, Object... delen) {
        return Toeleidingteksten.tekst(sleutel, delen);
    }
}
