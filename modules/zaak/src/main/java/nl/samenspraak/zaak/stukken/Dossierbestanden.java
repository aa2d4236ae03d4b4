package nl.samenspraak.zaak.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Kluis;

/**
 * The files of cases. A module asks inside a gate of its own, for the part of the dossier to which the files belong, and knows itself what each is to the
 * case; here stands only what is the same for all: how much there may be, that a file comes out as it went in, and that it goes with its case.
 */
@ApplicationScoped
public class Dossierbestanden {

    /** Code of the term after which a file goes that was put ready and not sent. */
    public static final String TERMIJN = "bestand-klaarleggen";

    /** What the key is for; each piece is bound to its own row. */
    static final String OPSLAG = "bestand-opslag";

    /** Less than the smallest column for bytes of the databases holds. */
    private static final int STUK = 512 * Bestandsmaat.KB;

    /** What strangers together may leave that was not sent yet. */
    private static final long MEESTE_KLAARGELEGD = 1024L * Bestandsmaat.MB;

    private static final int TEKENS_VAN_AFDRUK = 64;

    private Bestandenkast kast;
    private Bestandsregels regels;
    private Kluis kluis;
    private Termijnen termijnen;
    private Clock klok;

    Dossierbestanden() {
        // The container makes its proxy with this.
    }

    @Inject
    Dossierbestanden(Bestandenkast kast, Bestandsregels regels, Kluis kluis, Termijnen termijnen, Clock klok) {
        this.kast = kast;
        this.regels = regels;
        this.kluis = kluis;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * @param zaak a case
     * @param erbij a file that would come with it
     * @return whether there is room for it
     */
    public boolean past(Zaakgebonden zaak, GekeurdBestand erbij) {
        return past(zaak, erbij, regels.getZaakAantal(), regels.getZaakMb());
    }

    private boolean past(Zaakgebonden zaak, GekeurdBestand erbij, int aantal, int mb) {
        Bestandenkast.Vulling vulling = kast.vulling(zaak.zaak());
        return vulling.aantal() < aantal && vulling.omvang() + erbij.omvang() <= (long) mb * Bestandsmaat.MB;
    }

    /**
     * Keeps a file with a case.
     *
     * @param zaak the case, in which there {@linkplain #past is room}
     * @param deel the part of the dossier to which it belongs
     * @param bestand the file
     * @return what identifies it
     */
    public UUID bewaar(Zaakgebonden zaak, Dossierdeel deel, GekeurdBestand bestand) {
        return bewaar(zaak.zaak(), deel, bestand, null);
    }

    /**
     * Keeps a file with a case that is not there yet, because its sender is still filling in a form. It goes by itself when the form is not sent.
     *
     * @param zaak what the case will be
     * @param deel the part of the dossier to which it will belong
     * @param bestand the file
     * @return what identifies it; empty when there is no room
     */
    public Optional<UUID> legKlaar(Zaakgebonden zaak, Dossierdeel deel, GekeurdBestand bestand) {
        Instant nu = klok.instant();
        kast.ruimOp(nu);
        boolean ruimte = past(zaak, bestand, regels.getFormulierAantal(), regels.getFormulierMb())
                && kast.klaargelegd(nu) + bestand.omvang() <= MEESTE_KLAARGELEGD;
        return ruimte
                ? Optional.of(bewaar(zaak.zaak(), deel, bestand, termijnen.verstrijkt(TERMIJN, nu)))
                : Optional.empty();
    }

    /**
     * What was put ready for a case that was sent now, is kept with it.
     *
     * @param zaak the case
     * @param deel the part of the dossier to which they belong
     * @return the files, the first that was put ready first
     */
    public List<Bestandkop> neemAan(Zaakgebonden zaak, Dossierdeel deel) {
        kast.houd(zaak.zaak(), deel);
        return kast.van(zaak.zaak(), deel).stream().map(this::kop).toList();
    }

    private UUID bewaar(Zaakverwijzing zaak, Dossierdeel deel, GekeurdBestand bestand, Instant vervaltOp) {
        UUID id = Id.nieuw();
        byte[] kop = (bestand.afdruk() + bestand.naam()).getBytes(StandardCharsets.UTF_8);
        kast.bewaar(
                new Bestandenkast.Rij(
                        id,
                        zaak,
                        bestand.soort(),
                        bestand.omvang(),
                        kluis.sluitOp(OPSLAG, id.toString(), kop),
                        kluis.versie()),
                stukken(bestand.inhoud()),
                deel,
                klok.instant(),
                vervaltOp);
        return id;
    }

    private List<Bestandenkast.Stuk> stukken(byte[] inhoud) {
        List<Bestandenkast.Stuk> stukken = new ArrayList<>();
        for (int vanaf = 0; vanaf < inhoud.length; vanaf += STUK) {
            UUID id = Id.nieuw();
            byte[] deel = Arrays.copyOfRange(inhoud, vanaf, Math.min(inhoud.length, vanaf + STUK));
            stukken.add(new Bestandenkast.Stuk(id, kluis.sluitOp(OPSLAG, id.toString(), deel)));
        }
        return stukken;
    }

    /**
     * @param zaak a case
     * @param deel the part of the dossier to which its files belong
     * @return its files, without what is in them
     */
    public Map<UUID, Bestandkop> van(Zaakgebonden zaak, Dossierdeel deel) {
        return kast.van(zaak.zaak(), deel).stream()
                .map(this::kop)
                .collect(Collectors.toMap(Bestandkop::id, kop -> kop));
    }

    /**
     * @param zaak the case that it has to be of
     * @param deel the part of the dossier to which it belongs
     * @param bestand which file
     * @return the file as it came; empty when this case has it not
     * @throws IllegalStateException when somebody changed it in the database
     */
    public Optional<BestandInhoud> lees(Zaakgebonden zaak, Dossierdeel deel, UUID bestand) {
        return kast.vind(zaak.zaak(), bestand, deel).map(rij -> {
            ByteArrayOutputStream heel = new ByteArrayOutputStream((int) rij.omvang());
            kast.stukken(bestand, deel)
                    .forEach(
                            stuk -> heel.writeBytes(kluis.open(OPSLAG, stuk.id().toString(), stuk.inhoud())));
            byte[] inhoud = heel.toByteArray();
            if (!openKop(rij).startsWith(GekeurdBestand.afdruk(inhoud))) {
                throw new IllegalStateException("Een bestand is niet meer heel");
            }
            return new BestandInhoud(kop(rij), inhoud);
        });
    }

    private Bestandkop kop(Bestandenkast.Rij rij) {
        return new Bestandkop(rij.id(), openKop(rij).substring(TEKENS_VAN_AFDRUK), rij.soort(), rij.omvang());
    }

    private String openKop(Bestandenkast.Rij rij) {
        return new String(kluis.open(OPSLAG, rij.id().toString(), rij.kop()), StandardCharsets.UTF_8);
    }

    /**
     * Throws a file away.
     *
     * @param zaak the case that it has to be of
     * @param deel the part of the dossier to which it belongs
     * @param bestand which file
     */
    public void verwijder(Zaakgebonden zaak, Dossierdeel deel, UUID bestand) {
        kast.verwijder(zaak.zaak(), bestand, deel);
    }

    /**
     * Throws away a file that was put ready; not one that is kept.
     *
     * @param zaak what the case would be
     * @param deel the part of the dossier to which it would belong
     * @param bestand which file
     */
    public void verwijderKlaargelegd(Zaakgebonden zaak, Dossierdeel deel, UUID bestand) {
        kast.verwijderKlaargelegd(zaak.zaak(), bestand, deel);
    }

    /**
     * Throws away every file of a case that goes, in the transaction in which it goes.
     *
     * @param zaak the case
     */
    public void vergeet(Zaakverwijzing zaak) {
        kast.vergeet(zaak);
    }
}
